// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <functional>
#include <mutex>

namespace base {

/// How many threads a piece of work that can be cut into \a items should have: one for each core, at least
/// one, never more than there are items.
int workersFor(qint64 items);

/// \param worker  from 0, the same for all that one thread does: what it needs for itself it finds by that
/// \param item  from 0
using Work = std::function<Result<>(int worker, qint64 item)>;

/// Does the items in \a workers threads, the calling one among them; they are begun in order. Returns when
/// all have ended. After an error no further item is begun; of several errors it is the first item's.
Result<> inParallel(qint64 items, int workers, const Work &work);

/// Adds up what several threads have done, and reports the sum.
class SharedProgress
{
public:
    /// \param done  before this work \param total  of all work
    SharedProgress(Progress &progress, qint64 done, qint64 total)
        : m_progress(progress)
        , m_done(done)
        , m_total(total)
    {
    }

    bool isCancelled() const { return m_progress.isCancelled(); }

    void add(qint64 done)
    {
        const std::lock_guard lock(m_mutex);
        m_done += done;
        m_progress.report(m_done, m_total);
    }

private:
    Progress &m_progress;
    std::mutex m_mutex;
    qint64 m_done;
    qint64 m_total;
};

} // namespace base
