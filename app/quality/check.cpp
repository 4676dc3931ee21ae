// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/check.h"

#include "quality/checks/email_addresses.h"
#include "quality/checks/records.h"
#include "quality/checks/trial_encoder.h"

namespace quality {

namespace {

void countStates(const RowStates &states, Counts &counts)
{
    counts.rows = states.rows();
    for (qint64 row = 0; row < states.rows(); ++row) {
        counts.rowsWithWarnings += states.hasWarning(row);
        switch (states.at(row)) {
        case RowState::Sent:
            ++counts.ready;
            ++counts.records;
            break;
        case RowState::Joined:
            ++counts.ready;
            ++counts.joined;
            break;
        case RowState::MissingEmail:
            ++counts.leftMissing;
            break;
        case RowState::InvalidEmail:
            ++counts.leftInvalid;
            break;
        case RowState::DuplicateEmail:
            ++counts.leftDuplicate;
            break;
        case RowState::ByUser:
            ++counts.leftByUser;
            break;
        case RowState::RequiredMissing:
        case RowState::TooLarge:
        case RowState::PersonLeftOut:
        case RowState::Orphan:
            ++counts.leftOther;
            break;
        }
    }
}

} // namespace

base::Result<Report> check(const table::Table &table, const xdm::Mapping &mapping, const xdm::Schema &schema,
                           base::Progress &progress, qint64 stretchBytes)
{
    // Before the file is read for nothing.
    if (const auto encoder = makeTrialEncoder(mapping, schema); !encoder)
        return base::Failure(encoder.error());
    Counts counts;
    RowStates states(table.rows());
    if (auto judged
        = judgeEmails(table, mapping, mapping.emailColumn(schema), counts, states, progress, stretchBytes);
        !judged)
        return base::Failure(judged.error());
    if (auto tried = tryRecords(table, mapping, schema, counts, states, progress, stretchBytes); !tried)
        return base::Failure(tried.error());
    countStates(states, counts);
    return Report {.counts = std::move(counts),
                   .states = std::make_shared<const RowStates>(std::move(states))};
}

} // namespace quality
