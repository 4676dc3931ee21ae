// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/edits.h"

namespace table {

std::optional<QByteArray> Edits::at(qint64 row, int column) const
{
    const auto cells = m_cells.find(row);
    if (cells == m_cells.end())
        return {};
    const auto cell = cells->second.find(column);
    if (cell == cells->second.end())
        return {};
    return cell->second;
}

void Edits::setCell(qint64 row, int column, QByteArray value)
{
    m_cells[row][column] = std::move(value);
}

void Edits::restoreCell(qint64 row, int column)
{
    const auto cells = m_cells.find(row);
    if (cells == m_cells.end())
        return;
    cells->second.erase(column);
    if (cells->second.empty())
        m_cells.erase(cells);
}

void Edits::leaveOut(qint64 row)
{
    m_leftOut.insert(row);
}

void Edits::bringBack(qint64 row)
{
    m_leftOut.erase(row);
}

} // namespace table
