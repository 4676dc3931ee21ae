// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/upload_figures.h"

#include <algorithm>
#include <cmath>

namespace session {

using std::chrono::milliseconds;
using std::chrono::seconds;

void RateMeter::see(milliseconds now, qint64 bytes)
{
    m_bytes = std::max(m_bytes, bytes);
    if (!m_second) {
        m_second = now;
        m_secondBytes = m_bytes;
    }
    const auto over = (now - *m_second) / seconds(1);
    if (over > 0) {
        // Seconds in which nobody looked share what has gone out in them.
        const double each = double(m_bytes - m_secondBytes) / double(over);
        for (qint64 second = 0; second < std::min<qint64>(over, qint64(secondsKept)); ++second)
            m_perSecond.push_back(each);
        while (m_perSecond.size() > secondsKept)
            m_perSecond.pop_front();
        *m_second += seconds(over);
        m_secondBytes = m_bytes;
    }
    m_seen.push_back({now, m_bytes});
    while (m_seen.size() > 2 && now - m_seen[1].at >= window)
        m_seen.pop_front();
}

double RateMeter::bytesPerSecond(milliseconds now) const
{
    if (m_seen.empty())
        return 0;
    const milliseconds span = std::max<milliseconds>(now - m_seen.front().at, seconds(1));
    return double(m_bytes - m_seen.front().bytes) * 1000 / double(span.count());
}

void RateMeter::restart(milliseconds now)
{
    m_seen.clear();
    m_second = now;
    m_secondBytes = m_bytes;
}

void TimeLeft::see(milliseconds now, std::optional<milliseconds> estimate)
{
    constexpr double turn = 0.08; // of the difference, a second
    constexpr double most = 0.2; // of what is shown, at a time
    if (!estimate || !m_shown) {
        m_shown = estimate;
        m_at = now;
        return;
    }
    const milliseconds passed = now - m_at;
    m_at = now;
    const auto counted = double(std::max(*m_shown - passed, milliseconds(0)).count());
    const double weight = 1 - std::pow(1 - turn, double(passed.count()) / 1000);
    const double turned = counted + (double(estimate->count()) - counted) * weight;
    const auto before = double(m_shown->count());
    const double slack = std::max(before * most, 1000.0);
    m_shown = milliseconds(std::llround(std::clamp(turned, std::max(before - slack, 0.0), before + slack)));
}

void PercentMeter::see(const Shares &shares)
{
    const auto part = [](double share, double weight) { return std::clamp(share, 0.0, 1.0) * weight; };
    const double whole
        = part(shares.prepare, 10) + part(shares.send, 70) + part(shares.ingest, 15) + part(shares.verify, 5);
    m_percent = std::max(m_percent, std::min(int(whole), 99));
}

double shareOfUnknown(milliseconds taken, milliseconds half)
{
    return 1 - std::exp2(-double(taken.count()) / double(half.count()));
}

} // namespace session
