// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "session/summary.h"

#include <optional>

namespace cli {

/// What a script may rely on.
enum ExitCode : int {
    Done = 0, ///< all that was sent is ingested and no more was left out than allowed
    RowsMissing = 1, ///< finished, but rows were rejected, or too many left out
    Unusable = 2, ///< usage or unreadable input
    PlatformRefused = 3, ///< the platform refused or is out of reach
    Interrupted = 4, ///< can be resumed
    NeedsPerson = 5, ///< stopped before sending
};

/// How many rows may be left out before an import counts as not good enough.
struct Allowance
{
    std::optional<qint64> rows = {};
    std::optional<double> percent = {};

    bool covers(qint64 leftOut, qint64 read) const;
};

/// "100" or "2.5%"; nothing when it is neither.
std::optional<Allowance> allowanceFrom(const QString &text);

ExitCode exitCodeOf(const base::Error &error);
ExitCode exitCodeOf(const session::Summary &summary, const Allowance &allowance);

} // namespace cli
