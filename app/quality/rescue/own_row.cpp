// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/rescue/own_row.h"

#include "quality/rescue/rescue_words.h"

namespace quality {

using Form = WrittenAddresses::Form;
using Likeness = RowName::Likeness;

void OwnRow::look(const csv::RecordView &row)
{
    m_row = row;
    m_name.look(row);
    m_email = xdm::cleanEmail(row.field(m_columns.email), m_scratch);
    m_good = xdm::judgeEmail(m_email) == xdm::EmailVerdict::Good;
}

OwnRow::Cell OwnRow::cell(const RescueColumns::Address &column)
{
    const std::string_view text = m_row.field(column.column);
    if (text.find('@') == std::string_view::npos)
        return {};
    m_written.look(text);
    switch (m_written.form()) {
    case Form::None:
        return {};
    case Form::Alone:
        return alone(column.named);
    case Form::Named:
        if (m_name.isWrittenAs(m_written.name()) && !isSharedMailbox(m_written.all().front()))
            return {.means = column.named ? Cell::Means::Column : Cell::Means::Text,
                    .address = m_written.all().front(),
                    .likeness = Likeness::Own,
                    .all = m_written.all()};
        return {.means = Cell::Means::Others, .all = m_written.all()};
    case Form::InText:
        return inText();
    }
    Q_UNREACHABLE();
}

/// A cell that holds nothing else.
OwnRow::Cell OwnRow::alone(bool named)
{
    const std::string_view address = m_written.all().front();
    const Likeness likeness = m_name.likenessOf(address);
    const bool hers = likeness == Likeness::Own || likeness == Likeness::Near;
    Cell cell {.means = Cell::Means::Others, .likeness = likeness, .all = m_written.all()};
    if (isSharedMailbox(address) || likeness == Likeness::Other || (!named && !hers))
        return cell;
    cell.means = named ? Cell::Means::Column : Cell::Means::Text;
    cell.address = address;
    return cell;
}

OwnRow::Cell OwnRow::inText()
{
    Cell cell {.means = Cell::Means::Others, .all = m_written.all()};
    const QStringList words = m_written.otherWords();
    if (speaksAgainst(words))
        return cell;
    const bool only = m_written.all().size() == 1;
    int own = 0;
    for (const std::string_view address : m_written.all()) {
        const Likeness likeness = m_name.likenessOf(address);
        const bool is = !isSharedMailbox(address)
            && (likeness == Likeness::Own || (only && likeness == Likeness::Near)
                || (only && likeness == Likeness::None && m_name.isSpelled()
                    && onlyLabels(m_name.others(words))));
        if (is) {
            ++own;
            cell.address = address;
            cell.likeness = likeness;
        }
    }
    if (own == 1)
        cell.means = Cell::Means::Text;
    return cell;
}

OwnRow::Cell OwnRow::badEmail()
{
    if (m_good || m_email.find('@') == std::string_view::npos)
        return {};
    m_written.look(m_row.field(m_columns.email));
    switch (m_written.form()) {
    case Form::None:
        return {};
    case Form::Alone:
        if (isSharedMailbox(m_written.all().front()))
            return {.means = Cell::Means::Others, .all = m_written.all()};
        return {.means = Cell::Means::Text, .address = m_written.all().front(), .all = m_written.all()};
    case Form::Named: {
        const bool named = m_name.key().empty() || m_name.isWrittenAs(m_written.name());
        const bool fits = named && !isSharedMailbox(m_written.all().front());
        return {.means = fits ? Cell::Means::Text : Cell::Means::Others,
                .address = m_written.all().front(),
                .all = m_written.all()};
    }
    case Form::InText:
        return inText();
    }
    Q_UNREACHABLE();
}

} // namespace quality
