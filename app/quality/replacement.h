// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/bulk_edits.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace quality {

/// What is looked for, and what takes its place. An empty text is found nowhere.
struct Replacement
{
    int column = -1; ///< from 0; -1: in all
    QString find;
    QString replace;
    bool pattern = false; ///< both are written as Pattern says
    bool wholeCell = false; ///< only where the cell is nothing else, blanks included
    bool caseSensitive
        = false; ///< otherwise case does not count in any script (Unicode's simple case folding)
    std::vector<int> passOver = {}; ///< columns that are not looked at
};

struct ReplacementPreview
{
    struct Sample
    {
        qint64 row;
        int column;
        QByteArray before;
        QByteArray after;

        friend bool operator==(const Sample &, const Sample &) = default;
    };

    qint64 cells = 0; ///< that would become others
    qint64 rows = 0;
    std::vector<Sample> samples = {}; ///< the first, at most limits::replacementSamples
};

namespace limits {
inline constexpr std::size_t replacementSamples = 20;
} // namespace limits

/// What replaceAll() would do. Errors of Pattern too; PatternTooSlow names row and column.
base::Result<ReplacementPreview> previewReplacement(const table::Table &table, const RowList &rows,
                                                    const Replacement &replacement, base::Progress &progress);

/// Replaces in the listed rows, all places in each cell; where bytes that are no text would be lost by it, the
/// cell stays as it is. Errors likewise.
base::Result<BulkEdit> replaceAll(const table::Table &table, const RowList &rows,
                                  const Replacement &replacement, base::Progress &progress);

} // namespace quality
