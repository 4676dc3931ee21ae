// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "quality/row_list.h"
#include "table/table.h"

#include <QByteArray>

#include <span>
#include <string_view>
#include <vector>

namespace quality {

/// Cells as spreadsheets give and take them by way of the clipboard: parted by tabs, rows by line breaks.
/// UTF-8.
class CellBlock
{
public:
    /// Reads such a text. A cell is quoted where a line break, a tab or a doubled quote stands between its
    /// quotes, and is taken as it stands otherwise. One line break at the end ends the last row. An
    /// apostrophe before what would be a formula is the mark that textOf() puts there, and goes. Cancelled.
    static base::Result<CellBlock> parse(QByteArray text, const base::Progress &progress);

    qint64 rows() const { return qint64(m_rowEnds.size()); }

    /// Of the longest row.
    int columns() const { return m_columns; }

    qint64 cells() const { return qint64(m_cells.size()); }

    std::span<const QByteArray> row(qint64 row) const;

private:
    std::vector<QByteArray> m_cells; ///< row by row
    std::vector<std::size_t> m_rowEnds;
    int m_columns = 0;
};

/// Appends a cell as CellBlock::parse() reads it. \param mark  cells that a spreadsheet would take for a
/// formula get an apostrophe before them
void appendCell(std::string_view cell, bool mark, QByteArray &text);

namespace limits {
inline constexpr qint64 copiedBytes = qint64(64) << 20; ///< more is for a file
} // namespace limits

/// Rows of a table as such a text, with the edits on top: \a columns of each, in that order; formulas are
/// marked. A single row has no line break at its end. CellTooLarge (number: the limit) beyond
/// limits::copiedBytes; errors of reading, Cancelled. Pool thread.
base::Result<QByteArray> textOf(const table::Table &table, const RowList &rows, std::span<const int> columns,
                                base::Progress &progress);

} // namespace quality
