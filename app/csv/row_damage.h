// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/damage.h"
#include "csv/reader.h"

namespace csv {

/// What is wrong with the shape of data rows, looked at one by one in their order.
class RowDamage
{
public:
    /// \param damage  must outlive this
    RowDamage(int columns, DamageList &damage);

    /// \param next  behind the record
    void look(const RecordView &record, const Place &next)
    {
        m_last = {.offset = record.offset, .row = record.row, .line = record.line};
        m_lastFields = record.fields.size();
        m_next = next;
        if (m_damage.count(DamageKind::BlankLines) != m_blankLines)
            noteBlankAbove();
        if (m_lastFields != m_columns || record.fields.front().empty())
            lookCloser(record);
    }

    /// In place of many rows with nothing wrong. \param next  behind the last of them
    void pass(const Place &next)
    {
        m_last = {.offset = -1, .row = next.row - 1, .line = -1};
        m_lastFields = m_columns;
        m_next = next;
    }

    /// Behind the last row.
    void finish();

    /// Where the last row ends.
    qint64 end() const { return m_next.offset; }

private:
    void noteBlankAbove();
    void lookCloser(const RecordView &record);
    void add(DamageKind kind, qint64 number = -1);

    std::size_t m_columns;
    DamageList &m_damage;
    qint64 m_blankLines;
    Place m_last = {};
    std::size_t m_lastFields = 0;
    Place m_next = {};
    qint64 m_gaps = 0; ///< between rows
    qint64 m_belowGap = -1; ///< the first row below the last of them
};

} // namespace csv
