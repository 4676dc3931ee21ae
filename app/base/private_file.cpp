// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/private_file.h"

#include "base/private_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>
#include <sys/statvfs.h>

#include <algorithm>
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
    auto writer = PrivateWriter::create(path);
    if (!writer)
        return Failure(writer.error());
    if (auto written = writer->write(content); !written)
        return written;
    Progress progress;
    return writer->commit(replace, progress);
}

Result<> leaveDiskRoom(int handle, const QString &folder)
{
    constexpr qint64 reserve = qint64(256) << 20;
    constexpr qint64 share = 20; // of a small disk, a twentieth
    struct statvfs disk = {};
    if (::fstatvfs(handle, &disk) != 0)
        return {};
    const qint64 all = qint64(disk.f_blocks) * qint64(disk.f_frsize);
    const qint64 left = qint64(disk.f_bavail) * qint64(disk.f_frsize);
    if (all > 0 && left < std::min(reserve, all / share))
        return Failure(storageError(folder, ENOSPC));
    return {};
}

} // namespace base
