// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/disk.h"

#include <sys/syscall.h>

#include <atomic>
#include <cerrno>
#include <unistd.h>

namespace {

std::function<int(qint64)> watching;
std::atomic<qint64> reads = 0;

} // namespace

// A program's own function goes before the library's of the same name. By another name here, since the
// library's is declared with attributes of its own.
extern "C" {
[[gnu::visibility("default")]] ssize_t readWatched(int fd, void *into, size_t bytes,
                                                   off_t offset) asm("pread");

ssize_t readWatched(int fd, void *into, size_t bytes, off_t offset)
{
    const int failure = watching ? watching(reads.fetch_add(1)) : 0;
    if (failure != 0) {
        errno = failure;
        return -1;
    }
    return ::syscall(SYS_pread64, fd, into, bytes, offset);
}
}

namespace support {

void watchReads(std::function<int(qint64)> watcher)
{
    reads = 0;
    watching = std::move(watcher);
}

qint64 leaveReads()
{
    watching = {};
    return reads;
}

} // namespace support
