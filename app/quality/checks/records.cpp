// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/records.h"

#include "base/parallel.h"
#include "quality/checks/trial_encoder.h"
#include "quality/person_reader.h"

#include <algorithm>

namespace quality {

namespace {

constexpr qint64 blockRecords = 256; ///< between two looks at the cancel flag

RowState stateOf(xdm::Outcome outcome)
{
    switch (outcome) {
    case xdm::Outcome::Written:
        return RowState::Sent;
    case xdm::Outcome::MissingEmail:
        return RowState::MissingEmail;
    case xdm::Outcome::InvalidEmail:
        return RowState::InvalidEmail;
    case xdm::Outcome::RequiredMissing:
        return RowState::RequiredMissing;
    case xdm::Outcome::TooLarge:
        return RowState::TooLarge;
    }
    Q_UNREACHABLE();
}

/// Tries the records of a table, those whose heads are in different stretches in different threads. The
/// states are read by all of them, so that they are changed only at the end.
class Trials
{
public:
    Trials(const table::Table &table, const RowStates &states, base::Progress &progress)
        : m_table(table)
        , m_states(states)
        , m_someEdited(!table.edits().isEmpty())
        , m_progress(progress, states.rows(), 2 * states.rows())
    {
    }

    /// One call for each thread. Errors of makeTrialEncoder.
    base::Result<> addWorker(const xdm::Mapping &mapping, const xdm::Schema &schema);
    base::Result<> tryStretch(int worker, qint64 begin, qint64 end);
    void settle(Counts &counts, RowStates &states) const;

private:
    struct NotWritten
    {
        qint64 head;
        RowState state;
    };

    struct Worker
    {
        xdm::Encoder encoder;
        QByteArray line = {};
        std::vector<qint64> valuesLeftOut = {}; ///< by column
        std::vector<qint64> warnings = {}; ///< rows of which a value is left out
        std::vector<NotWritten> notWritten = {};
        qint64 addressesNotUsed = 0;
        qint64 emailsFolded = 0;
        qint64 edited = 0;
    };

    void countWritten(Worker &worker, std::span<const csv::RecordView> rows) const;

    const table::Table &m_table;
    const RowStates &m_states;
    bool m_someEdited;
    base::SharedProgress m_progress;
    std::vector<Worker> m_workers;
};

base::Result<> Trials::addWorker(const xdm::Mapping &mapping, const xdm::Schema &schema)
{
    auto encoder = makeTrialEncoder(mapping, schema);
    if (!encoder)
        return base::Failure(encoder.error());
    m_workers.push_back({.encoder = *std::move(encoder)});
    m_workers.back().valuesLeftOut.resize(std::size_t(m_table.columns()));
    return {};
}

base::Result<> Trials::tryStretch(int number, qint64 begin, qint64 end)
{
    Worker &worker = m_workers[std::size_t(number)];
    PersonReader reader(m_table, m_states, begin, end);
    for (qint64 records = 0;; ++records) {
        if (records % blockRecords == 0 && m_progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        const auto rows = reader.next();
        if (!rows)
            return base::Failure(rows.error());
        if (rows->empty())
            break;
        worker.line.resize(0);
        const xdm::Outcome outcome = worker.encoder.encode(*rows, worker.line);
        if (outcome == xdm::Outcome::Written)
            countWritten(worker, *rows);
        else
            worker.notWritten.push_back({.head = rows->front().row, .state = stateOf(outcome)});
    }
    m_progress.add(end - begin);
    return {};
}

void Trials::countWritten(Worker &worker, std::span<const csv::RecordView> rows) const
{
    for (const xdm::ValueLeftOut &value : worker.encoder.valuesLeftOut()) {
        ++worker.valuesLeftOut[std::size_t(value.column)];
        const qint64 row = rows[std::size_t(value.rowInGroup)].row;
        if (worker.warnings.empty() || worker.warnings.back() != row)
            worker.warnings.push_back(row);
    }
    worker.addressesNotUsed += worker.encoder.addressesNotUsed();
    worker.emailsFolded += worker.encoder.emailFolded();
    if (m_someEdited)
        worker.edited += std::ranges::count_if(
            rows, [this](const csv::RecordView &row) { return m_table.edits().isEdited(row.row); });
}

void Trials::settle(Counts &counts, RowStates &states) const
{
    for (const Worker &worker : m_workers) {
        for (std::size_t column = 0; column < worker.valuesLeftOut.size(); ++column) {
            if (worker.valuesLeftOut[column] > 0)
                counts.valuesLeftOut[int(column)] += worker.valuesLeftOut[column];
        }
        counts.addressesNotUsed += worker.addressesNotUsed;
        counts.emailsFolded += worker.emailsFolded;
        counts.edited += worker.edited;
        for (const qint64 row : worker.warnings)
            states.addWarning(row);
        for (const NotWritten &record : worker.notWritten)
            states.set(record.head, record.state);
    }
    states.settleJoins();
}

} // namespace

base::Result<> tryRecords(const table::Table &table, const xdm::Mapping &mapping, const xdm::Schema &schema,
                          Counts &counts, RowStates &states, base::Progress &progress, qint64 stretchBytes)
{
    const std::vector<qint64> cuts = table.document().cuts(stretchBytes);
    const auto stretches = qint64(cuts.size()) - 1;
    const int workers = base::workersFor(stretches);
    Trials trials(table, states, progress);
    for (int worker = 0; worker < workers; ++worker) {
        if (auto added = trials.addWorker(mapping, schema); !added)
            return added;
    }
    const auto tried = base::inParallel(stretches, workers, [&](int worker, qint64 stretch) {
        return trials.tryStretch(worker, cuts[std::size_t(stretch)], cuts[std::size_t(stretch) + 1]);
    });
    if (!tried)
        return tried;
    trials.settle(counts, states);
    progress.report(2 * states.rows(), 2 * states.rows());
    return {};
}

} // namespace quality
