// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace support {

/// What may happen to a file while it is read.
enum class Deed { Truncated, Grown, Replaced, Removed, ByteChanged, Folder, Pipe, Locked };

struct NamedDeed
{
    const char *name;
    Deed deed;
};

inline constexpr NamedDeed allDeeds[] {
    {"cut to half", Deed::Truncated},
    {"appended to", Deed::Grown},
    {"another file in its place", Deed::Replaced},
    {"removed", Deed::Removed},
    {"one byte changed, its time set back", Deed::ByteChanged},
    {"a folder in its place", Deed::Folder},
    {"a pipe in its place", Deed::Pipe},
    {"nobody may read it", Deed::Locked},
};

/// Another program at work; the file holds some lines. \return whether it went as meant
inline bool doTo(const QString &path, Deed deed)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat facts = {};
    if (::stat(name.constData(), &facts) != 0)
        return false;
    switch (deed) {
    case Deed::Truncated:
        return ::truncate(name.constData(), facts.st_size / 2) == 0;
    case Deed::Grown: {
        QFile file(path);
        return file.open(QIODevice::Append) && file.write("late@example.com,Late,x\n") > 0;
    }
    case Deed::Replaced: {
        QFile file(path + QStringLiteral(".new"));
        const bool written
            = file.open(QIODevice::WriteOnly) && file.write("email,name\nx@example.com,X\n") > 0;
        file.close();
        return written && ::rename((name + ".new").constData(), name.constData()) == 0;
    }
    case Deed::Removed:
        return ::unlink(name.constData()) == 0;
    case Deed::ByteChanged: {
        const int fd = ::open(name.constData(), O_WRONLY | O_CLOEXEC);
        const bool written = ::pwrite(fd, "#", 1, facts.st_size - 3) == 1;
        const std::array<timespec, 2> times {facts.st_atim, facts.st_mtim};
        return written && ::futimens(fd, times.data()) == 0 && ::close(fd) == 0;
    }
    case Deed::Folder:
        return ::unlink(name.constData()) == 0 && ::mkdir(name.constData(), 0700) == 0;
    case Deed::Pipe:
        return ::unlink(name.constData()) == 0 && ::mkfifo(name.constData(), 0600) == 0;
    case Deed::Locked:
        return ::chmod(name.constData(), 0) == 0;
    }
    return false;
}

/// Whatever stands there makes way.
inline bool putBack(const QString &path, const QByteArray &content)
{
    const QByteArray name = QFile::encodeName(path);
    if (::unlink(name.constData()) != 0 && errno == EISDIR)
        ::rmdir(name.constData());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace support
