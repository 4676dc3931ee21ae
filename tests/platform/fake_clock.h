// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QPointer>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

/// Time that passes when the test says so.
class FakeClock final : public base::Clock
{
    Q_OBJECT

public:
    QDateTime now() const override { return m_start.addMSecs((m_time - begin).count()); }

    std::chrono::milliseconds monotonic() const override { return m_time; }

    void after(std::chrono::milliseconds delay, QObject *receiver, std::function<void()> then) override
    {
        m_pending.push_back({.due = m_time + delay, .receiver = receiver, .then = std::move(then)});
    }

    /// Calls what falls due, in its order.
    void advance(std::chrono::milliseconds by)
    {
        const auto end = m_time + by;
        for (;;) {
            const auto next
                = std::min_element(m_pending.begin(), m_pending.end(),
                                   [](const Pending &a, const Pending &b) { return a.due < b.due; });
            if (next == m_pending.end() || next->due > end)
                break;
            const Pending due = std::move(*next);
            m_pending.erase(next);
            m_time = due.due;
            if (due.receiver)
                due.then();
        }
        m_time = end;
    }

private:
    struct Pending
    {
        std::chrono::milliseconds due {0};
        QPointer<QObject> receiver;
        std::function<void()> then;
    };

    static constexpr std::chrono::milliseconds begin = std::chrono::hours(1);

    QDateTime m_start {QDate(2026, 7, 14), QTime(8, 0), Qt::UTC};
    std::chrono::milliseconds m_time = begin;
    std::vector<Pending> m_pending;
};
