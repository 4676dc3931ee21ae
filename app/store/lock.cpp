// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/lock.h"

#include "base/private_file.h"

#include <QFile>
#include <QThread>

#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace store {

namespace {

// isHeld() of another process holds a shared lock for an instant: not a reason to say busy.
constexpr int tries = 5;
constexpr unsigned long betweenTriesMs = 20;

qint64 ownerOf(int fd)
{
    char digits[24] = {};
    const ssize_t got = ::pread(fd, digits, sizeof digits - 1, 0);
    return got > 0 ? QByteArray(digits, got).trimmed().toLongLong() : -1;
}

} // namespace

Lock::Lock(int fd)
    : m_fd(fd)
{
}

Lock::Lock(Lock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{
}

Lock &Lock::operator=(Lock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

Lock::~Lock()
{
    // The file stays: unlinking it would let two processes lock two files of one name.
    if (m_fd >= 0)
        ::close(m_fd);
}

base::Result<Lock> Lock::take(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC,
                          S_IRUSR | S_IWUSR);
    if (fd < 0)
        return base::Failure(base::storageError(path, errno));
    Lock lock(fd);
    for (int attempt = 1; ::flock(fd, LOCK_EX | LOCK_NB) != 0; ++attempt) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return base::Failure(base::storageError(path, errno));
        if (attempt == tries)
            return base::Failure(
                {.code = base::ErrorCode::ImportBusy, .number = ownerOf(fd), .subject = path});
        QThread::msleep(betweenTriesMs);
    }
    const QByteArray owner = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(fd, 0) != 0
        || ::pwrite(fd, owner.constData(), std::size_t(owner.size()), 0) != owner.size())
        return base::Failure(base::storageError(path, errno));
    return lock;
}

bool Lock::isHeld(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return false;
    const Lock look(fd);
    return ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

} // namespace store
