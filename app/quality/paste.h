// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/bulk_edits.h"
#include "quality/cell_block.h"

#include <memory>
#include <vector>

namespace quality {

/// A block of cells laid over the rows of a list.
struct PasteOrder
{
    std::shared_ptr<const CellBlock> block;
    qint64 place = 0; ///< of the list, where its first row comes
    std::vector<int> columns
        = {}; ///< where its columns come, the first first: as many as there are to the right
};

struct PastePreview
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
    qint64 rows = 0; ///< they lie in
    qint64 same = 0; ///< hold already what is pasted
    qint64 emptied = 0; ///< of the cells that would become others: that would be left with nothing
    qint64 below = 0; ///< cells of the block that come after the list's last row
    qint64 beside = 0; ///< likewise right of the last column; not those that are below, too
    std::vector<Sample> samples = {}; ///< the first, at most limits::pasteSamples
};

namespace limits {
inline constexpr std::size_t pasteSamples = 20;
} // namespace limits

/// What paste() would do; its errors.
base::Result<PastePreview> previewPaste(const table::Table &table, const RowList &rows,
                                        const PasteOrder &order, base::Progress &progress);

/// Puts the cells of the block that fall on cells of the listed rows in their place.
base::Result<BulkEdit> paste(const table::Table &table, const RowList &rows, const PasteOrder &order,
                             base::Progress &progress);

} // namespace quality
