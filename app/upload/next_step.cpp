// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/next_step.h"

#include <algorithm>

namespace upload {

namespace {

using store::BatchEntry;
using store::PartEntry;
using Kind = Step::Kind;

bool hasBegunPart(const JournalState &state, int batch)
{
    return std::ranges::any_of(state.parts, [batch](const PartEntry &part) {
        return part.batch == batch && part.state == PartEntry::State::Begun;
    });
}

Step findOrCreate(const JournalState &state, int batch)
{
    return {state.looks < looksBeforeCreatingAgain ? Kind::FindBatch : Kind::CreateBatch, batch};
}

Step nextStepOfCancel(const JournalState &state)
{
    // All or nothing: what the platform has begun to take in cannot be called back, so neither is the rest.
    for (const BatchEntry &batch : state.batches) {
        switch (batch.state) {
        case BatchEntry::State::Completed:
        case BatchEntry::State::Succeeded:
        case BatchEntry::State::Failed:
        case BatchEntry::State::Withdrawn:
            return {Kind::RefuseCancel, batch.number};
        case BatchEntry::State::Completing:
            return {state.asked.contains(batch.number) ? Kind::Abort : Kind::AskBatch, batch.number};
        default:
            break;
        }
    }
    for (const BatchEntry &batch : state.batches) {
        switch (batch.state) {
        case BatchEntry::State::Intended:
            return {state.looks < looksBeforeCreatingAgain ? Kind::FindBatch : Kind::ForgetBatch,
                    batch.number};
        case BatchEntry::State::Open:
        case BatchEntry::State::Aborting:
            return {state.asked.contains(batch.number) ? Kind::Abort : Kind::AskBatch, batch.number};
        default:
            break;
        }
    }
    return {Kind::EndCancelled};
}

/// What an unfinished batch needs; Finish when it needs nothing before the others are sent.
Step stepOf(const JournalState &state, const BatchEntry &batch, bool rowsMissing)
{
    switch (batch.state) {
    case BatchEntry::State::Intended:
        return findOrCreate(state, batch.number);
    case BatchEntry::State::Completing:
        // Still open after all: saying COMPLETE again is safe, and every part had arrived when it was first
        // said.
        return {state.asked.contains(batch.number) ? Kind::Complete : Kind::AskBatch, batch.number};
    case BatchEntry::State::Aborting:
        return {Kind::AskBatch, batch.number};
    case BatchEntry::State::Open:
        if (!state.asked.contains(batch.number))
            return {Kind::AskBatch, batch.number};
        if (hasBegunPart(state, batch.number) || (rowsMissing && hasRoom(state, batch.number)))
            return {Kind::SendParts, batch.number};
        return {Kind::Complete, batch.number};
    default:
        return {Kind::Finish};
    }
}

bool wantsDiagnostics(const BatchEntry &batch)
{
    if (batch.diagnostics != BatchEntry::Diagnostics::NotAsked)
        return false;
    const bool refused = batch.failedRecords > 0
        || (batch.failedRecords < 0 && (batch.inputRecords < 0 || batch.outputRecords != batch.inputRecords));
    return batch.state == BatchEntry::State::Failed
        || (batch.state == BatchEntry::State::Succeeded && refused);
}

Step stepAfterSending(const JournalState &state)
{
    for (const BatchEntry &batch : state.batches) {
        if (batch.state == BatchEntry::State::Completed)
            return {Kind::Poll, batch.number};
        if (wantsDiagnostics(batch))
            return {Kind::FetchRefusals, batch.number};
    }
    const bool failed = std::ranges::any_of(
        state.batches, [](const BatchEntry &batch) { return batch.state == BatchEntry::State::Failed; });
    return {failed ? Kind::EndFailed : Kind::Finish};
}

} // namespace

BatchEntry *JournalState::batch(int number)
{
    const auto found = std::ranges::find(batches, number, &BatchEntry::number);
    return found == batches.end() ? nullptr : &*found;
}

std::vector<Slice> missingSlices(const JournalState &state)
{
    std::vector<Slice> held;
    for (const PartEntry &part : state.parts) {
        if (part.live)
            held.push_back({part.firstRow, part.endRow});
    }
    std::ranges::sort(held, {}, &Slice::from);
    std::vector<Slice> missing;
    qint64 row = state.firstRow;
    for (const Slice &slice : held) {
        if (slice.from > row)
            missing.push_back({row, slice.from});
        row = std::max(row, slice.to);
    }
    if (row < state.endRow)
        missing.push_back({row, state.endRow});
    return missing;
}

bool hasRoom(const JournalState &state, int batch)
{
    qint64 bytes = 0;
    int parts = 0;
    for (const PartEntry &part : state.parts) {
        if (part.batch == batch) {
            bytes += part.bytes;
            ++parts;
        }
    }
    return parts < limits::partsPerBatch && bytes + state.partBytes <= limits::batchBytes;
}

Step nextStep(const JournalState &state)
{
    if (state.cancelAsked)
        return nextStepOfCancel(state);
    if (state.schemaToEnable)
        return {Kind::EnableSchema};
    if (state.datasetToEnable)
        return {Kind::EnableDataset};
    const bool rowsMissing = !missingSlices(state).empty();
    for (const BatchEntry &batch : state.batches) {
        const Step step = stepOf(state, batch, rowsMissing);
        if (step.kind != Kind::Finish)
            return step;
    }
    const bool failed = std::ranges::any_of(
        state.batches, [](const BatchEntry &batch) { return batch.state == BatchEntry::State::Failed; });
    if (rowsMissing && !failed)
        return {Kind::CreateBatch, state.batches.empty() ? 1 : state.batches.back().number + 1};
    return stepAfterSending(state);
}

std::chrono::seconds pollDelay(int polls, std::chrono::milliseconds waited)
{
    using std::chrono::seconds;
    if (waited >= std::chrono::minutes(2))
        return seconds(60);
    return polls < 4 ? seconds(1 << polls) : seconds(15);
}

} // namespace upload
