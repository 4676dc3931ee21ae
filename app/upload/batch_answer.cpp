// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/batch_answer.h"

namespace upload {

namespace {

using State = store::BatchEntry::State;
using Phase = platform::Batch::Phase;

State stateAfter(State before, Phase phase)
{
    switch (phase) {
    case Phase::Open:
        // Once COMPLETE has been said, what the platform makes of the batch later is our own doing.
        return before == State::Completed || before == State::Completing ? before : State::Open;
    case Phase::Working:
    case Phase::Stalled:
        return State::Completed;
    case Phase::Succeeded:
        return State::Succeeded;
    case Phase::Failed:
        // Of a batch that we had not completed nothing was ever tried, so its rows may go into another.
        return before == State::Completing || before == State::Completed ? State::Failed : State::Lost;
    case Phase::Aborted:
        return State::Aborted;
    case Phase::Expired:
        return State::Lost;
    case Phase::Withdrawn:
        return State::Withdrawn;
    }
    Q_UNREACHABLE();
}

} // namespace

store::BatchEntry afterAnswer(store::BatchEntry entry, const platform::Batch &answer)
{
    entry.batchId = answer.id;
    entry.status = answer.status;
    entry.state = stateAfter(entry.state, answer.phase);
    entry.inputRecords = answer.inputRecords;
    entry.outputRecords = answer.outputRecords;
    entry.failedRecords = answer.failedRecords;
    if (entry.failedRecords < 0 && entry.inputRecords >= 0 && entry.outputRecords >= 0)
        entry.failedRecords = entry.inputRecords - entry.outputRecords;
    if (answer.partialIngestionPercent >= 0)
        entry.partialIngestionPercent = answer.partialIngestionPercent;
    if (!answer.problems.empty())
        entry.problemCode = answer.problems.front().code;
    return entry;
}

bool isTakenOver(const store::BatchEntry &before, const store::BatchEntry &after)
{
    return before.state == State::Open
        && (after.state == State::Completed || after.state == State::Succeeded
            || after.state == State::Withdrawn);
}

} // namespace upload
