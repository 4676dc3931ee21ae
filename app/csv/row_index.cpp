// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/row_index.h"

#include <algorithm>

namespace csv {

Place RowIndex::seek(qint64 row) const
{
    Q_ASSERT(row >= 0 && row < m_rows);
    const auto behind = std::ranges::upper_bound(m_places, row, {}, &Place::row);
    return *std::prev(behind);
}

Place RowIndex::before(qint64 offset) const
{
    Q_ASSERT(m_rows > 0);
    const auto behind = std::ranges::upper_bound(m_places, offset, {}, &Place::offset);
    return behind == m_places.begin() ? m_places.front() : *std::prev(behind);
}

std::vector<qint64> RowIndex::cuts(qint64 stretch) const
{
    std::vector<qint64> rows;
    qint64 next = 0;
    for (const Place &place : m_places) {
        if (rows.empty() || place.offset >= next) {
            rows.push_back(place.row);
            next = place.offset + stretch;
        }
    }
    rows.push_back(m_rows);
    return rows;
}

void RowIndex::add(const std::vector<Place> &places, qint64 rows, qint64 end)
{
    if (rows == 0)
        return;
    Q_ASSERT(places.front().row == m_rows);
    m_rows += rows;
    constexpr qint64 worthKnowing = 1 << 16;
    if (!m_plain.empty() && m_plain.back().end == places.front().offset)
        m_plain.back().end = end;
    else if (end - places.front().offset >= worthKnowing)
        m_plain.push_back({.begin = places.front().offset, .end = end});
    for (const Place &place : places) {
        if (place.row < m_rows) // the last may be where the next row will begin
            m_places.push_back(place);
    }
}

} // namespace csv
