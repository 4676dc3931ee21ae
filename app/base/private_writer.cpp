// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/private_writer.h"

#include "base/private_file.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace base {

namespace {

constexpr mode_t ownerFile = S_IRUSR | S_IWUSR;
constexpr qint64 syncedAtOnce = qint64(8) << 20;

/// By which a file without a name can be given one.
QByteArray linkTo(int handle)
{
    return "/proc/self/fd/" + QByteArray::number(handle);
}

int openNameless(const QByteArray &folder)
{
    const int handle = ::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, ownerFile);
    if (handle >= 0 && ::access(linkTo(handle).constData(), F_OK) != 0) {
        ::close(handle);
        return -1;
    }
    return handle;
}

} // namespace

PrivateWriter::PrivateWriter(int handle, QString path, QByteArray partial, bool isNamed)
    : m_handle(handle)
    , m_path(std::move(path))
    , m_partial(std::move(partial))
    , m_isNamed(isNamed)
{
}

PrivateWriter::PrivateWriter(PrivateWriter &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
    , m_path(std::move(other.m_path))
    , m_partial(std::move(other.m_partial))
    , m_isNamed(std::exchange(other.m_isNamed, false))
    , m_size(other.m_size)
    , m_begun(other.m_begun)
{
}

PrivateWriter &PrivateWriter::operator=(PrivateWriter &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_path, other.m_path);
    std::swap(m_partial, other.m_partial);
    std::swap(m_isNamed, other.m_isNamed);
    std::swap(m_size, other.m_size);
    std::swap(m_begun, other.m_begun);
    return *this;
}

PrivateWriter::~PrivateWriter()
{
    if (m_handle >= 0)
        ::close(m_handle);
    if (m_isNamed)
        ::unlink(m_partial.constData());
}

Result<PrivateWriter> PrivateWriter::create(const QString &path)
{
    const QByteArray partial
        = QFile::encodeName(path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(12)
                            + QStringLiteral(".partial"));
    const int nameless = openNameless(QFile::encodeName(QFileInfo(path).absolutePath()));
    if (nameless >= 0)
        return PrivateWriter(nameless, path, partial, false);
    const int named
        = ::open(partial.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerFile);
    if (named < 0)
        return Failure(storageError(path, errno));
    return PrivateWriter(named, path, partial, true);
}

Result<> PrivateWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t put = ::write(m_handle, bytes.data(), std::size_t(bytes.size()));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return Failure(storageError(m_path, errno));
        m_size += put;
        bytes = bytes.sliced(put);
    }
    if (m_size - m_begun >= syncedAtOnce) {
        // The disk works while the rest is made; what it cannot write it says at the end.
        ::sync_file_range(m_handle, m_begun, m_size - m_begun, SYNC_FILE_RANGE_WRITE);
        m_begun = m_size;
    }
    return {};
}

/// A little at a time, because fsync() of a large file cannot be cancelled.
Result<> PrivateWriter::reachDisk(const Progress &progress)
{
    for (qint64 at = 0; at < m_size; at += syncedAtOnce) {
        if (progress.isCancelled())
            return Failure({.code = ErrorCode::Cancelled});
        const int failed = ::sync_file_range(m_handle, at, std::min(syncedAtOnce, m_size - at),
                                             SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE
                                                 | SYNC_FILE_RANGE_WAIT_AFTER);
        // What the disk has said here once it does not say again.
        const bool isKnown = errno != EINVAL && errno != ESPIPE && errno != ENOSYS;
        if (failed != 0 && isKnown)
            return Failure(storageError(m_path, errno));
    }
    if (::fsync(m_handle) != 0)
        return Failure(storageError(m_path, errno));
    return {};
}

/// \return 0, or the system's error
int PrivateWriter::giveName(const QByteArray &name)
{
    const QByteArray from = m_isNamed ? m_partial : linkTo(m_handle);
    if (::linkat(AT_FDCWD, from.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0)
        return 0;
    const bool hasLinks = errno != EPERM && errno != EOPNOTSUPP;
    if (hasLinks || !m_isNamed)
        return errno;
    // A link is refused where the name is taken; so is this, where there are no links.
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, name.constData(), RENAME_NOREPLACE) != 0)
        return errno;
    m_isNamed = false;
    return 0;
}

int PrivateWriter::replace(const QByteArray &name)
{
    if (!m_isNamed) {
        if (const int why = giveName(m_partial); why != 0)
            return why;
        m_isNamed = true;
    }
    if (::rename(m_partial.constData(), name.constData()) != 0)
        return errno;
    m_isNamed = false;
    return 0;
}

Result<> PrivateWriter::commit(bool replaces, const Progress &progress)
{
    if (auto there = reachDisk(progress); !there)
        return there;
    const QByteArray name = QFile::encodeName(m_path);
    const int why = replaces ? replace(name) : giveName(name);
    if (why == 0)
        return {};
    return Failure(why == EEXIST ? Error {.code = ErrorCode::FileExists, .subject = m_path}
                                 : storageError(m_path, why));
}

} // namespace base
