// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/row_index.h"

namespace csv {

Place RowIndex::seek(qint64 row) const
{
    Q_ASSERT(row >= 0 && row < m_rows);
    const qint64 step = row / stride;
    const Start &start = m_starts[std::size_t(step)];
    return {.offset = start.offset, .row = step * stride, .line = start.line};
}

void RowIndex::add(const Place &at)
{
    Q_ASSERT(at.row == m_rows);
    if (m_rows % stride == 0)
        m_starts.push_back({.offset = at.offset, .line = at.line});
    ++m_rows;
}

void RowIndex::truncate(qint64 rows)
{
    Q_ASSERT(rows >= 0 && rows <= m_rows);
    m_rows = rows;
    m_starts.resize(std::size_t((rows + stride - 1) / stride));
}

} // namespace csv
