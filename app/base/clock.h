// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace base {

/// Time as the program sees it, so that tests need not wait. Waits are measured by a monotonic clock, only
/// dates by the wall clock.
class Clock : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// UTC, with milliseconds.
    virtual QDateTime now() const = 0;

    /// Since some fixed point; never goes back.
    virtual std::chrono::milliseconds monotonic() const = 0;

    /// Calls \a then in the receiver's thread after \a delay, unless the receiver is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *receiver, std::function<void()> then) = 0;
};

/// The computer's own clocks.
class SystemClock final : public Clock
{
    Q_OBJECT

public:
    using Clock::Clock;

    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject *receiver, std::function<void()> then) override;
};

} // namespace base
