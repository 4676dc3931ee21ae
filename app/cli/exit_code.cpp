// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exit_code.h"

namespace cli {

bool Allowance::covers(qint64 leftOut, qint64 read) const
{
    if (rows && leftOut > *rows)
        return false;
    return !percent || double(leftOut) * 100 <= *percent * double(read);
}

std::optional<Allowance> allowanceFrom(const QString &text)
{
    bool isNumber = false;
    if (text.endsWith(QLatin1Char('%'))) {
        const double percent = text.chopped(1).toDouble(&isNumber);
        return isNumber && percent >= 0 && percent <= 100 ? std::optional(Allowance {.percent = percent})
                                                          : std::nullopt;
    }
    const qint64 rows = text.toLongLong(&isNumber);
    return isNumber && rows >= 0 ? std::optional(Allowance {.rows = rows}) : std::nullopt;
}

ExitCode exitCodeOf(const base::Error &error)
{
    switch (error.kind()) {
    case base::ErrorKind::Input:
        return Unusable;
    case base::ErrorKind::Rejected:
    case base::ErrorKind::Credentials:
    case base::ErrorKind::Busy:
    case base::ErrorKind::Unreachable:
        return PlatformRefused;
    case base::ErrorKind::Cancelled:
        return Interrupted;
    case base::ErrorKind::Storage:
    case base::ErrorKind::NeedsPerson:
    case base::ErrorKind::Bug:
        return NeedsPerson;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(const session::Summary &summary, const Allowance &allowance)
{
    using State = session::Summary::State;
    const upload::Sums &sums = summary.sums;
    const bool allIn = sums.rejected == 0 && sums.notKnown == 0;
    const bool enough = allowance.covers(sums.read - sums.sent, sums.read);
    switch (summary.state) {
    case State::Finished:
        if (summary.error) // the receipt is missing; "resume" writes it
            return Interrupted;
        return allIn && enough ? Done : RowsMissing;
    case State::DryRun:
        return enough ? Done : RowsMissing;
    case State::Paused:
        return Interrupted;
    case State::Cancelled:
        return Done;
    case State::Failed:
        break;
    }
    if (!summary.error)
        return NeedsPerson;
    // A batch that the platform has judged is over, however badly; its receipt says so.
    if (summary.error->code == base::ErrorCode::BatchFailed)
        return RowsMissing;
    // Once there is a journal, what stopped for a while goes on with "resume".
    const base::ErrorKind kind = summary.error->kind();
    const bool passing = kind == base::ErrorKind::Busy || kind == base::ErrorKind::Unreachable
        || kind == base::ErrorKind::Storage;
    if (passing && !summary.importId.isEmpty())
        return Interrupted;
    return exitCodeOf(*summary.error);
}

} // namespace cli
