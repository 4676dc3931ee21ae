// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/edit_chunks.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace table {

/// What the user changed on top of the file: sparse cells, and rows left out. Rows are source rows from 0 for
/// ever; columns from 0, below EditChunk::columns. Copies share what they have in common, so that a copy
/// costs nothing and what two of them differ by is found in time proportional to it. A change that says what
/// is there already changes nothing. Thread-safe as a value: each thread its own copy.
class Edits
{
public:
    /// The edited value of a cell, or nothing where the file's stands.
    std::optional<QByteArray> at(qint64 row, int column) const;

    void setCell(qint64 row, int column, const QByteArray &value);

    /// The file's value stands again; in all cells of the row.
    void restoreCell(qint64 row, int column);
    void restoreRow(qint64 row);

    void leaveOut(qint64 row);
    void bringBack(qint64 row);

    bool isLeftOut(qint64 row) const;
    bool isEdited(qint64 row) const;

    bool isEmpty() const { return m_chunks.isEmpty(); }

    /// Rows with edited cells; rows left out; rows that are one or the other; edited cells. Each takes a look
    /// at every 512 rows with edits.
    qint64 editedRows() const;
    qint64 leftOutRows() const;
    qint64 touchedRows() const;
    qint64 editedCells() const;

    /// \param value  what now stands in the cell; nothing: the file's value
    using VisitCell = std::function<void(qint64 row, int column, const std::optional<QByteArray> &value)>;
    using VisitRow = std::function<void(qint64 row, bool leftOut)>;

    /// What has to be done to \a from for it to become \a to. Looks only at what they do not share. Cells in
    /// order of (row, column), rows in order, but some of the rows may come between the cells.
    static void difference(const Edits &from, const Edits &to, const VisitCell &cell, const VisitRow &row);

    /// The chunks of EditChunk::rows rows that they do not share, in order.
    static void visitUnshared(const Edits &from, const Edits &to, const EditChunks::Visit &visit)
    {
        EditChunks::visitUnshared(from.m_chunks, to.m_chunks, visit);
    }

    /// Memory that is there for \a these and not for \a others.
    static qint64 bytesApart(const Edits &these, const Edits &others);

    friend bool operator==(const Edits &, const Edits &) = default;

private:
    friend class EditedRows;
    friend class EditWriter;

    void setLeftOut(qint64 row, bool leftOut);

    EditChunks m_chunks;
};

} // namespace table
