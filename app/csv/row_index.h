// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/plain_cutter.h"
#include "csv/reader.h"

#include <vector>

namespace csv {

/// Where some of the data rows begin, at least every 256th or one in about 64 KiB: any row is a short scan
/// away, and a row costs a byte or less.
class RowIndex
{
public:
    static constexpr qint64 stride = 256;

    qint64 rows() const { return m_rows; }

    /// The nearest indexed place at or before \a row.
    Place seek(qint64 row) const;

    /// The nearest indexed place at or before a byte, or the first of all.
    Place before(qint64 offset) const;

    /// Rows at which the table can be cut into stretches of about \a stretch bytes: those at which one
    /// begins, then rows().
    std::vector<qint64> cuts(qint64 stretch) const;

    /// Called for each data row in order, from row 0.
    void add(const Place &at)
    {
        Q_ASSERT(at.row == m_rows);
        if (m_places.empty() || m_rows - m_places.back().row >= stride
            || at.offset - m_places.back().offset >= bytes)
            m_places.push_back(at);
        ++m_rows;
    }

    /// Called for many plain rows that follow each other. \param places  of some of them, beginning with the
    /// first \param end  behind the last
    void add(const std::vector<Place> &places, qint64 rows, qint64 end);

    /// Where rows are known to be plain, in order.
    const std::vector<PlainSpan> &plain() const { return m_plain; }

private:
    static constexpr qint64 bytes = 1 << 16;

    std::vector<Place> m_places;
    std::vector<PlainSpan> m_plain;
    qint64 m_rows = 0;
};

} // namespace csv
