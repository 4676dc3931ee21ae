// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

/// Figures of an upload made fit to be watched. All take the time as an argument, from a clock that never
/// goes back, and know nothing of an event loop.
namespace session {

/// Bytes a second over the last seconds, and one value for each whole second.
class RateMeter
{
public:
    static constexpr std::chrono::seconds window {6};
    static constexpr std::size_t secondsKept = 600;

    /// \param bytes  gone out so far; a smaller number than before counts as nothing new
    void see(std::chrono::milliseconds now, qint64 bytes);

    /// 0 when nothing has moved within the window.
    double bytesPerSecond(std::chrono::milliseconds now) const;

    /// One value a second, the oldest first.
    const std::deque<double> &perSecond() const { return m_perSecond; }

    /// After a pause: what lies between is no time of sending.
    void restart(std::chrono::milliseconds now);

private:
    struct Seen
    {
        std::chrono::milliseconds at;
        qint64 bytes;
    };

    std::deque<Seen> m_seen;
    std::deque<double> m_perSecond;
    std::optional<std::chrono::milliseconds> m_second; ///< beginning of the one that is not over
    qint64 m_secondBytes = 0; ///< at its beginning
    qint64 m_bytes = 0;
};

/// Time left as it is shown: runs down like a clock and turns slowly towards the true estimate, at most a
/// fifth of itself at a time.
class TimeLeft
{
public:
    /// \param estimate  nothing while it cannot be told
    void see(std::chrono::milliseconds now, std::optional<std::chrono::milliseconds> estimate);

    std::optional<std::chrono::milliseconds> shown() const { return m_shown; }

    void forget() { m_shown.reset(); }

private:
    std::optional<std::chrono::milliseconds> m_shown;
    std::chrono::milliseconds m_at {0};
};

/// One percentage over all phases, which never runs back and reaches 100 at the very end only.
class PercentMeter
{
public:
    /// How far each phase is, 0 to 1.
    struct Shares
    {
        double prepare = 0;
        double send = 0;
        double ingest = 0;
        double verify = 0;
    };

    void see(const Shares &shares);

    void finish() { m_percent = 100; }

    int percent() const { return m_percent; }

private:
    int m_percent = 0;
};

/// How far something is whose length nobody knows: half of what is left in each \a half.
double shareOfUnknown(std::chrono::milliseconds taken, std::chrono::milliseconds half);

} // namespace session
