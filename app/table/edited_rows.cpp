// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/edited_rows.h"

namespace table {

EditedRows::EditedRows(const Edits *edits, qint64 from)
    : m_edits(edits)
{
    seek(from);
}

void EditedRows::seek(qint64 row)
{
    m_row = -1;
    if (!m_chunk || m_number != row / EditChunk::rows) {
        m_number = row / EditChunk::rows;
        m_chunk = m_edits->m_chunks.find(m_number);
    }
    m_begin = m_chunk ? m_chunk->lowerBound(int(row % EditChunk::rows), 0) : 0;
    while (!m_chunk || m_begin == m_chunk->cells()) {
        const auto found = m_edits->m_chunks.next(m_number + 1);
        if (!found.chunk)
            return;
        m_number = found.number;
        m_chunk = found.chunk;
        m_begin = 0;
    }
    m_end = m_chunk->rowEnd(m_begin);
    m_row = m_number * EditChunk::rows + m_chunk->rowOf(m_begin);
}

} // namespace table
