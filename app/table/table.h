// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/document.h"
#include "table/edited_rows.h"

namespace table {

/// Records of a Document with the edits on top, in order, the rows left out among them. Views are valid until
/// the next call.
class Cursor
{
public:
    /// The edits must outlive the cursor, and stay as they are.
    Cursor(csv::Reader reader, const Edits *edits);

    /// As csv::Reader::next, with edited cells in place of the file's.
    base::Result<bool> next(csv::RecordView &record);

    /// A cell of the last record as it stands in the file.
    std::string_view original(int column) const
    {
        return std::size_t(column) < m_original.size() ? m_original[std::size_t(column)] : std::string_view();
    }

    /// All cells of the last record as they stand in the file.
    std::span<const std::string_view> originals() const { return m_original; }

private:
    csv::Reader m_reader;
    EditedRows m_edited; ///< at the next edited row
    std::span<const std::string_view> m_original;
    std::vector<std::string_view> m_fields;
};

/// A Document seen through Edits. A value: copies share the document.
class Table
{
public:
    Table(csv::Document document, Edits edits);

    const csv::Document &document() const { return m_document; }

    const Edits &edits() const { return m_edits; }

    qint64 rows() const { return m_document.rows(); }

    int columns() const { return int(m_document.columns().size()); }

    /// The table must outlive the cursor.
    Cursor cursor(qint64 row = 0) const;

    /// One row, or one cell, with the edits on top; a cell that a short record does not have is empty.
    base::Result<csv::Record> record(qint64 row) const;
    base::Result<QByteArray> cell(qint64 row, int column) const;

private:
    csv::Document m_document;
    Edits m_edits;
};

} // namespace table
