// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/edits.h"

namespace table {

/// Changes many cells in one go, in order of (row, column), each at most once: a pass over the edits that are
/// there and the new ones, however many there are of both.
class EditWriter
{
public:
    explicit EditWriter(Edits edits)
        : m_edits(std::move(edits))
    {
    }

    void setCell(qint64 row, int column, std::string_view value);

    /// The file's value stands again.
    void restoreCell(qint64 row, int column);

    /// Rows of which a cell has really become another so far.
    qint64 changedRows() const { return m_changedRows; }

    /// The edits with all changes. The writer is empty afterwards.
    Edits finish();

private:
    bool reach(qint64 row, int column);
    void noteChange(qint64 row);
    void settle();

    Edits m_edits;
    qint64 m_number = -1; ///< of the chunk at hand
    const EditChunk *m_old = nullptr;
    std::size_t m_next = 0; ///< cell of the old chunk that has not been taken over yet
    EditChunk m_new;
    bool m_changed = false; ///< the chunk at hand
    qint64 m_changedRows = 0;
    qint64 m_lastChanged = -1;
};

} // namespace table
