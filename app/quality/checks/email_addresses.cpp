// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/email_addresses.h"

#include "base/parallel.h"
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

/// Judges the rows, those of different stretches in different threads.
class Rows
{
public:
    Rows(const table::Table &table, const xdm::Mapping &mapping, int emailColumn, RowStates &states,
         base::Progress &progress, int workers)
        : m_table(table)
        , m_single(mapping.form == xdm::ExportForm::CommerceSingle)
        , m_website(mapping.form == xdm::ExportForm::CommerceAddresses ? websiteColumn(mapping) : -1)
        , m_someLeftOut(table.edits().leftOutRows() > 0)
        , m_states(states)
        , m_same(mapping.form, progress, workers, table.document().workFolder())
        , m_progress(progress, 0, 2 * states.rows())
        , m_workers(std::size_t(workers), Worker {.email = OwnEmail(emailColumn)})
    {
    }

    base::Result<> judgeStretch(int worker, qint64 begin, qint64 end);
    base::Result<> settle(Counts &counts);

private:
    struct Worker
    {
        OwnEmail email;
        qint64 missing = 0;
        qint64 invalid = 0;
    };

    base::Result<> judge(int number, const csv::RecordView &row);
    void settleContinued();
    RowState continued(qint64 row);

    const table::Table &m_table;
    bool m_single;
    int m_website;
    bool m_someLeftOut;
    RowStates &m_states;
    SameEmail m_same;
    base::SharedProgress m_progress;
    std::vector<Worker> m_workers;
    std::vector<Join> m_joins;
    qint64 m_customer = -1; ///< the last row that begins a customer of the single file
};

base::Result<> Rows::judgeStretch(int worker, qint64 begin, qint64 end)
{
    table::Cursor cursor = m_table.cursor(begin);
    csv::RecordView record;
    for (qint64 row = begin; row < end; ++row) {
        if ((row - begin) % blockRows == 0 && m_progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        const auto got = cursor.next(record);
        if (!got)
            return base::Failure(got.error());
        if (!*got)
            return base::Failure({.code = base::ErrorCode::FileChanged,
                                  .row = row,
                                  .subject = m_table.document().source().path()});
        if (auto judged = judge(worker, record); !judged)
            return judged;
    }
    m_progress.add(end - begin);
    return {};
}

base::Result<> Rows::judge(int number, const csv::RecordView &row)
{
    Worker &worker = m_workers[std::size_t(number)];
    worker.email.look(row);
    const bool continues = m_single && worker.email.isBlank();
    const bool leftOut = m_someLeftOut && m_table.edits().isLeftOut(row.row);
    if (continues) { // whom, is known when all rows above are: until then these two stand for that
        m_states.set(row.row, leftOut ? RowState::Orphan : RowState::Joined);
        return {};
    }
    if (leftOut) {
        m_states.set(row.row, RowState::ByUser);
        return {};
    }
    switch (worker.email.verdict()) {
    case xdm::EmailVerdict::Missing:
        ++worker.missing;
        m_states.set(row.row, RowState::MissingEmail);
        return {};
    case xdm::EmailVerdict::Invalid:
        ++worker.invalid;
        m_states.set(row.row, RowState::InvalidEmail);
        return {};
    case xdm::EmailVerdict::Good:
        break;
    }
    const std::string_view website = m_website < 0 ? std::string_view() : trimmed(row.field(m_website));
    return m_same.add(number, row.row, worker.email.clean(), worker.email.isPadded(), website);
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

void Rows::settleContinued()
{
    for (qint64 row = 0; row < m_states.rows(); ++row) {
        switch (m_states.at(row)) {
        case RowState::Joined:
            m_states.set(row, continued(row));
            break;
        case RowState::Orphan:
            m_states.set(row, RowState::ByUser);
            break;
        default:
            m_customer = row;
        }
    }
}

base::Result<> Rows::settle(Counts &counts)
{
    if (m_single)
        settleContinued();
    const auto found = m_same.decide(m_states, m_joins);
    if (!found)
        return base::Failure(found.error());
    for (const Worker &worker : m_workers) {
        counts.missingEmail += worker.missing;
        counts.invalidEmail += worker.invalid;
    }
    counts.duplicateEmail = found->rows;
    counts.duplicateByCase = found->byCase;
    m_states.takeJoins(std::move(m_joins));
    m_states.settleJoins();
    return {};
}

} // namespace

base::Result<> judgeEmails(const table::Table &table, const xdm::Mapping &mapping, int emailColumn,
                           Counts &counts, RowStates &states, base::Progress &progress, qint64 stretchBytes)
{
    const std::vector<qint64> cuts = table.document().cuts(stretchBytes);
    const auto stretches = qint64(cuts.size()) - 1;
    const int workers = base::workersFor(stretches);
    Rows rows(table, mapping, emailColumn, states, progress, workers);
    const auto judged = base::inParallel(stretches, workers, [&](int worker, qint64 stretch) {
        return rows.judgeStretch(worker, cuts[std::size_t(stretch)], cuts[std::size_t(stretch) + 1]);
    });
    return judged ? rows.settle(counts) : judged;
}

} // namespace quality
