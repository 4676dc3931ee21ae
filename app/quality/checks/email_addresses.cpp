// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/email_addresses.h"

#include "quality/checks/own_email.h"
#include "quality/checks/same_email.h"

#include <algorithm>

namespace quality {

namespace {

constexpr qint64 blockRows = 256; ///< between two looks at the cancel flag

/// The column that tells the persons of an address export apart, beside their address.
int websiteColumn(const xdm::Mapping &mapping)
{
    const auto found
        = std::ranges::find(mapping.columns, QLatin1String("_website"), &xdm::ColumnMapping::header);
    return found == mapping.columns.end() ? -1 : found->column;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// Judges row after row.
class Rows
{
public:
    Rows(const xdm::Mapping &mapping, int emailColumn, RowStates &states, const base::Progress &progress)
        : m_single(mapping.form == xdm::ExportForm::CommerceSingle)
        , m_website(mapping.form == xdm::ExportForm::CommerceAddresses ? websiteColumn(mapping) : -1)
        , m_states(states)
        , m_email(emailColumn)
        , m_same(mapping.form, progress)
    {
    }

    base::Result<> judge(const csv::RecordView &row, bool leftOutByUser, Counts &counts);
    base::Result<> settle(Counts &counts);

private:
    RowState continued(qint64 row);

    bool m_single;
    int m_website;
    RowStates &m_states;
    OwnEmail m_email;
    SameEmail m_same;
    std::vector<Join> m_joins;
    qint64 m_customer = -1; ///< the last row that begins a customer of the single file
};

base::Result<> Rows::judge(const csv::RecordView &row, bool leftOutByUser, Counts &counts)
{
    m_email.look(row);
    const bool continues = m_single && m_email.isBlank();
    if (!continues)
        m_customer = row.row;
    if (leftOutByUser) {
        m_states.set(row.row, RowState::ByUser);
        return {};
    }
    if (continues) {
        m_states.set(row.row, continued(row.row));
        return {};
    }
    switch (m_email.verdict()) {
    case xdm::EmailVerdict::Missing:
        ++counts.missingEmail;
        m_states.set(row.row, RowState::MissingEmail);
        return {};
    case xdm::EmailVerdict::Invalid:
        ++counts.invalidEmail;
        m_states.set(row.row, RowState::InvalidEmail);
        return {};
    case xdm::EmailVerdict::Good:
        break;
    }
    const std::string_view website = m_website < 0 ? std::string_view() : trimmed(row.field(m_website));
    return m_same.add(row.row, m_email.clean(), website);
}

/// The state of a row that continues the customer above.
RowState Rows::continued(qint64 row)
{
    if (m_customer < 0)
        return RowState::Orphan;
    if (m_states.at(m_customer) != RowState::Sent)
        return RowState::PersonLeftOut;
    m_joins.push_back({.row = row, .head = m_customer});
    return RowState::Joined;
}

base::Result<> Rows::settle(Counts &counts)
{
    const auto found = m_same.decide(m_states, m_joins);
    if (!found)
        return base::Failure(found.error());
    counts.duplicateEmail = found->rows;
    counts.duplicateByCase = found->byCase;
    m_states.takeJoins(std::move(m_joins));
    m_states.settleJoins();
    return {};
}

} // namespace

base::Result<> judgeEmails(const table::Table &table, const xdm::Mapping &mapping, int emailColumn,
                           Counts &counts, RowStates &states, base::Progress &progress)
{
    Rows rows(mapping, emailColumn, states, progress);
    const table::Edits &edits = table.edits();
    const bool someLeftOut = edits.leftOutRows() > 0;
    table::Cursor cursor = table.cursor();
    csv::RecordView record;
    for (qint64 row = 0; row < states.rows(); ++row) {
        if (row % blockRows == 0) {
            if (progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled});
            progress.report(row, 2 * states.rows());
        }
        const auto got = cursor.next(record);
        if (!got)
            return base::Failure(got.error());
        if (!*got)
            return base::Failure({.code = base::ErrorCode::FileChanged,
                                  .row = row,
                                  .subject = table.document().source().path()});
        if (auto judged = rows.judge(record, someLeftOut && edits.isLeftOut(row), counts); !judged)
            return judged;
    }
    return rows.settle(counts);
}

} // namespace quality
