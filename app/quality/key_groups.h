// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "quality/keyed_row.h"
#include "quality/spill_file.h"

#include <QDir>

#include <functional>
#include <optional>
#include <vector>

namespace quality {

namespace limits {
inline constexpr qint64 keysInMemory = 1'000'000; ///< 40 MB
} // namespace limits

/// Brings rows with equal keys together, however far apart they stand: sorts them in memory up to a limit,
/// beyond it by way of a file that holds keys and row numbers, never a text. So memory does not grow with the
/// table, not even when all rows have the same key.
class KeyGroups
{
public:
    /// \param progress  asked only whether to stop; must outlive the object
    /// \param inMemory  rows kept in memory, at least 1
    explicit KeyGroups(const base::Progress &progress, qint64 inMemory = limits::keysInMemory,
                       QString folder = QDir::tempPath());

    /// Errors of SpillFile, Cancelled.
    base::Result<> add(const KeyedRow &row);

    using Visit = std::function<void(const KeyedRow &row)>;

    /// Gives every row, those with equal keys one after the other in order of their rows; smaller keys
    /// first. The object is empty afterwards. Errors of SpillFile, Cancelled.
    base::Result<> finish(const Visit &visit);

private:
    struct Run
    {
        qint64 offset; ///< in the file, bytes
        qint64 count; ///< sorted rows from there
    };

    void sortLastChunk();
    base::Result<> spill();

    const base::Progress &m_progress;
    std::size_t m_inMemory;
    std::size_t m_chunk; ///< rows that are sorted at once
    QString m_folder;
    std::vector<KeyedRow> m_rows; ///< sorted chunks, the last may be unfinished
    std::optional<SpillFile> m_file;
    std::vector<Run> m_runs;
};

} // namespace quality
