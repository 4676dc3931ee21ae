// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/folder_lock.h"

#include "base/private_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace practice {

namespace {

QString announcement(const QString &folder)
{
    return folder + QStringLiteral("/running.json");
}

QString announcedUrl(const QString &folder)
{
    QFile file(announcement(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("url")].toString();
}

} // namespace

FolderLock::FolderLock(QString folder, int descriptor)
    : m_folder(std::move(folder))
    , m_descriptor(descriptor)
{
}

base::Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &folder)
{
    const QString path = folder + QLatin1Char('/') + QString(lockFileName);
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return base::Failure(base::storageError(path, errno));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int why = errno;
        ::close(descriptor);
        if (why == EWOULDBLOCK)
            return base::Failure({.code = base::ErrorCode::PracticeBusy, .subject = announcedUrl(folder)});
        return base::Failure(base::storageError(path, why));
    }
    QFile::remove(announcement(folder)); // of a server that was killed
    return std::unique_ptr<FolderLock>(new FolderLock(folder, descriptor));
}

FolderLock::~FolderLock()
{
    QFile::remove(announcement(m_folder));
    ::close(m_descriptor);
}

base::Result<> FolderLock::announce(const QString &url) const
{
    const QJsonObject json {{QStringLiteral("url"), url},
                            {QStringLiteral("pid"), static_cast<qint64>(::getpid())}};
    return base::writePrivateFile(announcement(m_folder), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace practice
