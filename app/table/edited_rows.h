// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/edits.h"

namespace table {

/// Walks the edited rows in order, and the cells of each.
class EditedRows
{
public:
    /// \param from  the first row that may be given. The edits must outlive the walk, and stay as they are.
    explicit EditedRows(const Edits *edits, qint64 from = 0);

    /// The row at hand, or -1 past the last.
    qint64 row() const { return m_row; }

    void next() { seek(m_row + 1); }

    /// Edited cells of the row at hand, in order of their columns.
    int cells() const { return int(m_end - m_begin); }

    int column(int cell) const { return m_chunk->columnOf(m_begin + std::size_t(cell)); }

    /// Valid as long as the edits.
    std::string_view value(int cell) const { return m_chunk->valueOf(m_begin + std::size_t(cell)); }

private:
    void seek(qint64 row);

    const Edits *m_edits;
    qint64 m_number = -1; ///< of the chunk
    const EditChunk *m_chunk = nullptr;
    qint64 m_row = -1;
    std::size_t m_begin = 0; ///< cells of the row within the chunk
    std::size_t m_end = 0;
};

} // namespace table
