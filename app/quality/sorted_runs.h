// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "quality/keyed_row.h"
#include "quality/spill_file.h"

#include <functional>
#include <span>
#include <vector>

namespace quality {

/// Merges sorted runs of rows, from memory and from a file, into one sorted sequence. A run from a file costs
/// a buffer of 64 KB.
class SortedRuns
{
public:
    explicit SortedRuns(const base::Progress &progress)
        : m_progress(progress)
    {
    }

    /// \a rows must stay where they are until merge() is through.
    void add(std::span<const KeyedRow> rows);

    /// \a file likewise.
    base::Result<> add(const SpillFile &file, qint64 offset, qint64 count);

    using Take = std::function<base::Result<>(const KeyedRow &row)>;

    /// By key, then by row. Stops at the first error of \a take. Errors of SpillFile, Cancelled.
    base::Result<> merge(const Take &take);

private:
    struct Run
    {
        std::span<const KeyedRow> ready;
        const SpillFile *file = nullptr;
        qint64 offset = 0;
        qint64 rest = 0; ///< rows in the file beyond those that are ready
        std::vector<KeyedRow> buffer = {};

        base::Result<> refill();
    };

    const base::Progress &m_progress;
    std::vector<Run> m_runs;
};

} // namespace quality
