// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/edit_writer.h"

#include <utility>

namespace table {

/// Takes over the cells before a place. \return whether the place itself was edited before; m_next is that
/// cell then
bool EditWriter::reach(qint64 row, int column)
{
    if (m_number != row / EditChunk::rows) {
        Q_ASSERT(row / EditChunk::rows > m_number);
        settle();
        m_number = row / EditChunk::rows;
        m_old = m_edits.m_chunks.find(m_number);
        m_next = 0;
        m_new = {};
        for (int i = 0; m_old && i < EditChunk::rows; ++i)
            m_new.setLeftOut(i, m_old->isLeftOut(i));
    }
    if (!m_old)
        return false;
    const int inChunk = int(row % EditChunk::rows);
    for (const std::size_t end = m_old->lowerBound(inChunk, column); m_next < end; ++m_next)
        m_new.append(m_old->rowOf(m_next), m_old->columnOf(m_next), m_old->valueOf(m_next));
    return m_next < m_old->cells() && m_old->rowOf(m_next) == inChunk && m_old->columnOf(m_next) == column;
}

void EditWriter::noteChange(qint64 row)
{
    m_changed = true;
    m_changedRows += m_lastChanged != row;
    m_lastChanged = row;
}

void EditWriter::setCell(qint64 row, int column, std::string_view value)
{
    const bool there = reach(row, column);
    if (!there || m_old->valueOf(m_next) != value)
        noteChange(row);
    m_next += there;
    m_new.append(int(row % EditChunk::rows), column, value);
}

void EditWriter::restoreCell(qint64 row, int column)
{
    if (!reach(row, column))
        return;
    ++m_next;
    noteChange(row);
}

/// A chunk that came out as it was stays shared with the edits it came from.
void EditWriter::settle()
{
    if (!std::exchange(m_changed, false))
        return;
    for (; m_old && m_next < m_old->cells(); ++m_next)
        m_new.append(m_old->rowOf(m_next), m_old->columnOf(m_next), m_old->valueOf(m_next));
    m_new.shrink();
    m_edits.m_chunks.put(m_number, std::move(m_new));
}

Edits EditWriter::finish()
{
    settle();
    m_number = -1;
    m_old = nullptr;
    m_lastChanged = -1;
    return std::exchange(m_edits, {});
}

} // namespace table
