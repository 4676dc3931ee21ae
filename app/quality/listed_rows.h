// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "quality/row_list.h"
#include "table/table.h"

namespace quality {

/// Reads the listed rows of a table in order, with the edits on top; far gaps between them are jumped over.
/// Reports rows given, of as many as are listed; stops within a block when cancelled.
class ListedRows
{
public:
    /// The rows from \a firstPlace of the list on, at most \a most of them (-1: all). Table, rows and
    /// progress must outlive the object.
    ListedRows(const table::Table &table, const RowList &rows, base::Progress &progress,
               qint64 firstPlace = 0, qint64 most = -1);

    /// The next listed row; valid until the next call. \return false at the end; errors of reading,
    /// FileChanged when the file ends before, Cancelled
    base::Result<bool> next(csv::RecordView &record);

    /// A cell of the last row as it stands in the file.
    std::string_view original(int column) const { return m_cursor.original(column); }

    /// Rows given so far.
    qint64 given() const { return m_given; }

private:
    base::Result<> step();

    const table::Table &m_table;
    const RowList &m_rows;
    base::Progress &m_progress;
    table::Cursor m_cursor;
    qint64 m_wanted; ///< rows to be given
    csv::RecordView m_record = {};
    qint64 m_at = 0; ///< row that the cursor gives next
    qint64 m_read = 0; ///< rows read, the ones between among them
    qint64 m_given = 0;
};

} // namespace quality
