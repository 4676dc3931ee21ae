// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/source.h"

#include <QFile>

#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace csv {

namespace {

base::Error fileError(base::ErrorCode code, const QString &path, int systemError)
{
    return {.code = code,
            .subject = path,
            .detail = systemError == 0 ? QString() : QString::fromLocal8Bit(std::strerror(systemError))};
}

base::Error openError(const QString &path, int systemError)
{
    const bool missing = systemError == ENOENT || systemError == ENOTDIR;
    return fileError(missing ? base::ErrorCode::FileNotFound : base::ErrorCode::FileUnreadable, path,
                     systemError);
}

/// Nothing where the file can be read by position.
base::Result<> regular(const struct stat &facts, const QString &path)
{
    if (S_ISDIR(facts.st_mode))
        return base::Failure(fileError(base::ErrorCode::FileIsFolder, path, 0));
    if (!S_ISREG(facts.st_mode))
        return base::Failure(fileError(base::ErrorCode::FileNotRegular, path, 0));
    return {};
}

bool sameTime(const timespec &a, const timespec &b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

/// Who changes a file may set back the time of its content, but not the time at which that was done.
bool sameContent(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size
        && sameTime(a.st_mtim, b.st_mtim) && sameTime(a.st_ctim, b.st_ctim);
}

} // namespace

struct Source::File
{
    File(QString at, int descriptor)
        : path(std::move(at))
        , fd(descriptor)
    {
    }

    Q_DISABLE_COPY_MOVE(File)

    ~File() { ::close(fd); }

    QString path;
    int fd;
    qint64 bytes = 0;
    struct stat facts = {}; ///< of the file, also where its text is read elsewhere
};

base::Result<Source> Source::open(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat facts = {};
    if (::stat(name.constData(), &facts) != 0)
        return base::Failure(openError(path, errno));
    // Looked at before it is opened: opening a device may already do something, and opening a pipe waits for
    // a writer.
    if (const auto usable = regular(facts, path); !usable)
        return base::Failure(usable.error());
    const int fd = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return base::Failure(openError(path, errno));
    const auto file = std::make_shared<File>(path, fd);
    if (::fstat(fd, &file->facts) != 0)
        return base::Failure(openError(path, errno));
    if (const auto usable = regular(file->facts, path); !usable)
        return base::Failure(usable.error());
    if (file->facts.st_size == 0)
        return base::Failure(fileError(base::ErrorCode::FileEmpty, path, 0));
    file->bytes = file->facts.st_size;
    Source source;
    source.m_file = file;
    return source;
}

Source Source::withText(int fd, qint64 bytes) const
{
    const auto file = std::make_shared<File>(path(), fd);
    file->facts = m_file->facts;
    file->bytes = bytes;
    Source source;
    source.m_file = file;
    return source;
}

const QString &Source::path() const
{
    return m_file->path;
}

qint64 Source::size() const
{
    return m_file->bytes;
}

QDateTime Source::modified() const
{
    constexpr qint64 nanosPerMilli = 1'000'000;
    const auto &at = m_file->facts.st_mtim;
    return QDateTime::fromMSecsSinceEpoch(qint64(at.tv_sec) * 1000 + at.tv_nsec / nanosPerMilli, Qt::UTC);
}

base::Result<qint64> Source::read(qint64 offset, std::span<char> into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t got = ::pread(m_file->fd, into.data() + done, into.size() - done, offset + off_t(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return base::Failure(fileError(base::ErrorCode::FileUnreadable, m_file->path, errno));
        if (got == 0)
            break;
        done += std::size_t(got);
    }
    return qint64(done);
}

base::Result<> Source::unchanged() const
{
    struct stat named = {};
    if (::stat(QFile::encodeName(m_file->path).constData(), &named) != 0) {
        const bool gone = errno == ENOENT || errno == ENOTDIR;
        return base::Failure(fileError(gone ? base::ErrorCode::SourceGone : base::ErrorCode::FileUnreadable,
                                       m_file->path, errno));
    }
    if (!sameContent(m_file->facts, named))
        return base::Failure(fileError(base::ErrorCode::FileChanged, m_file->path, 0));
    return {};
}

} // namespace csv
