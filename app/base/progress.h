// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>

namespace base {

/// What long synchronous work tells and asks while it runs. Thread-safe; the work calls report() and
/// isCancelled() once a block, everybody else may look at any time.
class Progress
{
public:
    Progress() = default;
    Q_DISABLE_COPY_MOVE(Progress)
    virtual ~Progress() = default;

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    virtual bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    /// \param done  in the unit of total: bytes or rows, as the work says
    /// \param total -1: not known
    virtual void report(qint64 done, qint64 total)
    {
        m_done.store(done, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
    }

    qint64 done() const { return m_done.load(std::memory_order_relaxed); }

    qint64 total() const { return m_total.load(std::memory_order_relaxed); }

    /// Things counted so far, where the work counts some beside its progress (rows, while bytes are read).
    void count(qint64 items) { m_items.store(items, std::memory_order_relaxed); }

    qint64 counted() const { return m_items.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = -1;
    std::atomic<qint64> m_items = 0;
};

} // namespace base
