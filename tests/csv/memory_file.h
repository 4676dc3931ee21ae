// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/source.h"

#include <sys/mman.h>

#include <string_view>
#include <unistd.h>

namespace test {

/// A file that is nowhere but in memory, and has a path all the same.
class MemoryFile
{
public:
    explicit MemoryFile(std::string_view content)
        : m_fd(::memfd_create("text", MFD_CLOEXEC))
        , m_path(QStringLiteral("/proc/self/fd/%1").arg(m_fd))
    {
        if (::write(m_fd, content.data(), content.size()) != ssize_t(content.size()))
            qFatal("A text cannot be put into memory");
    }

    ~MemoryFile() { ::close(m_fd); }

    Q_DISABLE_COPY_MOVE(MemoryFile)

    const QString &path() const { return m_path; }

    csv::Source source() const
    {
        auto opened = csv::Source::open(m_path);
        if (!opened)
            qFatal("%s cannot be opened", qPrintable(m_path));
        return *std::move(opened);
    }

private:
    int m_fd;
    QString m_path;
};

} // namespace test
