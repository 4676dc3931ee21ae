// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/records.h"

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

void countWritten(std::span<const csv::RecordView> rows, const xdm::Encoder &encoder,
                  const table::Edits &edits, Counts &counts, RowStates &states)
{
    for (const xdm::ValueLeftOut &value : encoder.valuesLeftOut()) {
        ++counts.valuesLeftOut[value.column];
        states.addWarning(rows[std::size_t(value.rowInGroup)].row);
    }
    counts.addressesNotUsed += encoder.addressesNotUsed();
    counts.emailsFolded += encoder.emailFolded();
    if (!edits.isEmpty())
        counts.edited += std::ranges::count_if(
            rows, [&edits](const csv::RecordView &row) { return edits.isEdited(row.row); });
}

} // namespace

base::Result<> tryRecords(const table::Table &table, xdm::Encoder &encoder, Counts &counts, RowStates &states,
                          base::Progress &progress)
{
    PersonReader reader(table, states);
    QByteArray line;
    for (qint64 records = 0;; ++records) {
        const auto rows = reader.next();
        if (!rows)
            return base::Failure(rows.error());
        if (rows->empty())
            break;
        const qint64 head = rows->front().row;
        if (records % blockRecords == 0) {
            if (progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled});
            progress.report(states.rows() + head, 2 * states.rows());
        }
        line.resize(0);
        const xdm::Outcome outcome = encoder.encode(*rows, line);
        if (outcome == xdm::Outcome::Written)
            countWritten(*rows, encoder, table.edits(), counts, states);
        else
            states.set(head, stateOf(outcome));
    }
    states.settleJoins();
    progress.report(2 * states.rows(), 2 * states.rows());
    return {};
}

} // namespace quality
