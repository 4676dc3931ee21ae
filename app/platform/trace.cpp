// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/trace.h"

#include "base/private_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutexLocker>

#include <sys/stat.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace platform {

namespace {

/// Nothing is there, or an empty file, or an earlier trace.
bool isFree(const QString &path)
{
    const QFileInfo there(path);
    if (!there.exists())
        return true;
    if (!there.isFile())
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = file.readLine(1 << 16);
    return line.isEmpty() || QJsonDocument::fromJson(line).object().contains(QStringLiteral("method"));
}

} // namespace

Trace::Trace(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{
}

Trace::~Trace() = default;

base::Result<std::shared_ptr<Trace>> Trace::open(const QString &path)
{
    if (!isFree(path))
        return base::Failure({.code = base::ErrorCode::FileWouldBeLost, .subject = path});
    constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, ownerOnly);
    if (fd < 0)
        return base::Failure(base::storageError(path, errno));
    if (::fchmod(fd, ownerOnly) != 0) {
        const int why = errno;
        ::close(fd);
        return base::Failure(base::storageError(path, why));
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(fd, QIODevice::WriteOnly | QIODevice::Append, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return base::Failure(
            {.code = base::ErrorCode::StoreUnwritable, .subject = path, .detail = file->errorString()});
    }
    return std::shared_ptr<Trace>(new Trace(std::move(file)));
}

void Trace::add(const TraceEntry &entry)
{
    QJsonArray headers;
    for (const QByteArray &name : entry.headerNames)
        headers.append(QString::fromLatin1(name));
    const QJsonObject line {
        {QStringLiteral("method"), QString::fromLatin1(entry.method)},
        {QStringLiteral("path"), entry.path},
        {QStringLiteral("query"), QJsonArray::fromStringList(entry.queryNames)},
        {QStringLiteral("headers"), headers},
        {QStringLiteral("bytes"), entry.bodyBytes},
        {QStringLiteral("sha256"),
         entry.bodySha256.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(entry.bodySha256))},
        {QStringLiteral("status"), entry.status},
        {QStringLiteral("ms"), entry.milliseconds},
    };
    const QMutexLocker lock(&m_mutex);
    m_file->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file->flush();
}

} // namespace platform
