// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"

namespace session {

/// Part of a longer piece of work: what it reports moves the whole from one place to another, so that a
/// percentage never runs backwards.
class ProgressShare final : public base::Progress
{
public:
    /// Places on the scale of the whole.
    struct Places
    {
        qint64 from = 0;
        qint64 to = 0;
        qint64 total = 0;
    };

    ProgressShare(base::Progress &whole, const Places &places)
        : m_whole(whole)
        , m_places(places)
    {
    }

    bool isCancelled() const override { return base::Progress::isCancelled() || m_whole.isCancelled(); }

    void report(qint64 done, qint64 total) override
    {
        const auto width = double(m_places.to - m_places.from);
        if (total > 0)
            m_whole.report(m_places.from + qint64(width * double(done) / double(total)), m_places.total);
        if (counted() > 0)
            m_whole.count(counted());
    }

private:
    base::Progress &m_whole;
    Places m_places;
};

} // namespace session
