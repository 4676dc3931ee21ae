// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/row_damage.h"

#include "csv/sniffer.h"

namespace csv {

namespace {

constexpr qint64 longestFooter = 3; ///< rows

} // namespace

RowDamage::RowDamage(int columns, DamageList &damage)
    : m_columns(std::size_t(columns))
    , m_damage(damage)
    , m_blankLines(damage.count(DamageKind::BlankLines))
{
}

void RowDamage::add(DamageKind kind, qint64 number)
{
    m_damage.add(
        {.kind = kind, .row = m_last.row, .offset = m_last.offset, .line = m_last.line, .number = number});
}

void RowDamage::noteBlankAbove()
{
    m_blankLines = m_damage.count(DamageKind::BlankLines);
    if (m_last.row == 0)
        return;
    ++m_gaps;
    m_belowGap = m_last.row;
}

void RowDamage::lookCloser(const RecordView &record)
{
    if (isBlank(record))
        add(DamageKind::EmptyRow);
    else if (m_lastFields != m_columns)
        add(m_lastFields < m_columns ? DamageKind::ShortRow : DamageKind::LongRow, qint64(m_lastFields));
}

void RowDamage::finish()
{
    const bool withoutLineEnd = m_next.line == m_last.line;
    if (m_lastFields < m_columns && withoutLineEnd)
        add(DamageKind::LastRowCut);
    const bool footer
        = m_gaps == 1 && m_last.row - m_belowGap < longestFooter && m_belowGap >= longestFooter - 1;
    if (footer)
        m_damage.add({.kind = DamageKind::Footer,
                      .row = m_belowGap,
                      .offset = m_last.row == m_belowGap ? m_last.offset : -1,
                      .line = m_last.row == m_belowGap ? m_last.line : -1,
                      .number = m_last.row - m_belowGap + 1});
}

} // namespace csv
