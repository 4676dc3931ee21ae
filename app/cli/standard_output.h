// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <atomic>
#include <string_view>

namespace cli {

/// Standard output for much at once, in whatever thread makes it. From the making of one on, a reader that
/// went away no longer ends the program by a signal. One in a process.
class StandardOutput
{
public:
    StandardOutput();

    /// Waits for a slow reader in short steps, so that it can be cancelled. Cancelled, also when nobody reads
    /// any more; DiskFull, StoreUnwritable, StoreFailed.
    base::Result<> write(std::string_view bytes, const base::Progress &progress);

    /// Nobody reads any more.
    bool isClosed() const { return m_closed; }

private:
    std::size_t m_atOnce; ///< bytes that it takes without waiting, once it takes any
    std::atomic<bool> m_closed = false;
};

} // namespace cli
