// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/limits.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace platform {

/// Whether trying again may help.
enum class Again : std::uint8_t {
    Never,
    Once, ///< an answer that could not be understood gets one more look
    Yes,
};

/// What is known when a try has failed.
struct Attempt
{
    int tries = 1; ///< made so far, this one among them
    std::chrono::milliseconds spent {0}; ///< since the call began
    std::optional<std::chrono::milliseconds> asked = {}; ///< by the server
    double jitter = 0; ///< 0 up to 1, drawn anew each time
    double spread = 0; ///< the same; keeps clients that were told the same wait apart
};

/// How long to wait before the next try, or nothing when enough has been tried: 8 tries or 15 minutes. Full
/// jitter up to 1, 2, 4 … 60 s, never less than what the server asked for.
std::optional<std::chrono::milliseconds> retryDelay(const Attempt &attempt);

/// The wait that a server asks for: Retry-After in seconds or as a date, or retryAfterMs in the answer's JSON
/// (an array of objects, or one object); the longer one. Nothing when there is none or it makes no sense.
std::optional<std::chrono::milliseconds> askedDelay(const QByteArray &retryAfter, const QByteArray &body,
                                                    const QDateTime &now);

/// Keeps an outage from becoming a storm of retries: retries cost, successes give back.
class RetryBudget
{
public:
    bool spend(int cost);
    void giveBack(int amount);

    int left() const { return m_left; }

private:
    int m_left = limits::budget;
};

} // namespace platform
