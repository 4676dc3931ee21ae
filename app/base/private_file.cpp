// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace base {

namespace {

constexpr mode_t ownerFile = S_IRUSR | S_IWUSR;
constexpr mode_t ownerFolder = S_IRWXU;

Result<> writeAll(int fd, const QString &path, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t put
            = ::write(fd, content.constData() + done, static_cast<std::size_t>(content.size() - done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return Failure(storageError(path, errno));
        done += put;
    }
    if (::fsync(fd) != 0)
        return Failure(storageError(path, errno));
    return {};
}

} // namespace

Result<> copyPrivateFile(const QString &from, const QString &to)
{
    constexpr qint64 blockBytes = 1 << 20;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Failure({.code = ErrorCode::StoreUnwritable, .subject = from, .detail = source.errorString()});
    QSaveFile copy(to);
    bool good = copy.open(QIODevice::WriteOnly)
        && copy.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    while (good && !source.atEnd()) {
        const QByteArray block = source.read(blockBytes);
        good = !block.isEmpty() && copy.write(block) == block.size();
    }
    if (good && copy.commit())
        return {};
    const bool full = copy.error() == QFileDevice::ResourceError;
    return Failure({.code = full ? ErrorCode::DiskFull : ErrorCode::StoreUnwritable,
                    .subject = to,
                    .detail = copy.errorString()});
}

bool isFreeOrBeginsWith(const QString &path, const QByteArray &beginning)
{
    QFile file(path);
    if (!file.exists())
        return true;
    return file.open(QIODevice::ReadOnly) && file.read(beginning.size()) == beginning;
}

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code failed;
    return std::filesystem::equivalent(one.toStdString(), other.toStdString(), failed) && !failed;
}

Error storageError(const QString &path, int systemError)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT;
    const bool refused = systemError == EACCES || systemError == EPERM || systemError == EROFS
        || systemError == ENOENT || systemError == ENOTDIR;
    return {.code = full  ? ErrorCode::DiskFull
                : refused ? ErrorCode::StoreUnwritable
                          : ErrorCode::StoreFailed,
            .subject = path,
            .detail = QString::fromLocal8Bit(std::strerror(systemError))};
}

Result<> makePrivateFolder(const QString &path)
{
    const QString parent = QFileInfo(path).absolutePath();
    if (parent != path && !QFileInfo::exists(parent)) {
        if (const auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(path).constData(), ownerFolder) == 0)
        return {};
    const int why = errno;
    if (why == EEXIST && QFileInfo(path).isDir())
        return {};
    return Failure(storageError(path, why == EEXIST ? ENOTDIR : why));
}

Result<> createPrivateFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerFile);
    if (fd < 0)
        return Failure(storageError(path, errno));
    ::close(fd);
    return {};
}

Result<> writePrivateFile(const QString &path, const QByteArray &content, bool replace)
{
    const QString beside = path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(12)
        + QStringLiteral(".partial");
    const QByteArray partial = QFile::encodeName(beside);
    const QByteArray final = QFile::encodeName(path);
    const int fd
        = ::open(partial.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerFile);
    if (fd < 0)
        return Failure(storageError(path, errno));
    auto written = writeAll(fd, path, content);
    ::close(fd);
    if (written) {
        // link() refuses an existing name, which rename() would replace.
        const int moved = replace ? ::rename(partial.constData(), final.constData())
                                  : ::link(partial.constData(), final.constData());
        if (moved != 0)
            written = Failure(storageError(path, errno));
    }
    if (!written || !replace)
        ::unlink(partial.constData());
    return written;
}

} // namespace base
