// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <span>

namespace support {

/// Stands between the program and its files: \a watcher is called before every read by position (pread), from
/// whatever thread reads, with the number of the read from 0. What it does to a file, it does at a known
/// moment; what it returns, unless it is 0, is the system's error with which the read then fails.
void watchReads(std::function<int(qint64 read)> watcher);

/// Every read by position gets what \a content fills in for the bytes from \a offset on: whatever the file
/// holds, so that one of holes alone may be of any size. From several threads at once.
void serveReads(std::function<void(qint64 offset, std::span<char> into)> content);

/// From here on, files are read as ever. Nobody may be reading. \return reads seen since watchReads() or
/// serveReads()
qint64 leaveReads();

} // namespace support
