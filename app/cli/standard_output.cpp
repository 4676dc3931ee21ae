// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/standard_output.h"

#include "base/private_file.h"

#include <QCoreApplication>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(StandardOutput)
};

constexpr int waitMilliseconds = 50;
constexpr std::size_t blockBytes = 1 << 20;

} // namespace

StandardOutput::StandardOutput()
    : m_atOnce(blockBytes)
{
    std::signal(SIGPIPE, SIG_IGN);
    struct stat info = {};
    // A pipe that takes any bytes takes so many without making the writer wait.
    if (::fstat(STDOUT_FILENO, &info) == 0 && !S_ISREG(info.st_mode))
        m_atOnce = PIPE_BUF;
}

base::Result<> StandardOutput::write(std::string_view bytes, const base::Progress &progress)
{
    while (!bytes.empty()) {
        if (progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        pollfd ready {.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
        if (::poll(&ready, 1, waitMilliseconds) <= 0)
            continue;
        const ssize_t put = ::write(STDOUT_FILENO, bytes.data(), std::min(bytes.size(), m_atOnce));
        if (put >= 0) {
            bytes.remove_prefix(std::size_t(put));
            continue;
        }
        if (errno == EINTR || errno == EAGAIN)
            continue;
        m_closed = errno == EPIPE;
        return base::Failure(m_closed ? base::Error {.code = base::ErrorCode::Cancelled}
                                      : base::storageError(Tr::tr("Standard output"), errno));
    }
    return {};
}

} // namespace cli
