// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/batch_answer.h"
#include "upload/run.h"

#include <algorithm>
#include <utility>

namespace upload {

namespace {

using base::ErrorCode;
using std::chrono::milliseconds;
using std::chrono::seconds;
using store::BatchEntry;

constexpr int looksForAMissingBatch = 5; ///< the catalogue lags behind by some seconds
constexpr int pollErrorsInARow = 3;
constexpr int pollsForFigures = 4; ///< figures may come a little after the success
constexpr int pollsBeforeCompletingAgain = 8;
constexpr int abortsBeforeGivingUp = 5;
constexpr int createRounds = 2;

/// Whether a call that creates something may have done so although it failed.
bool mayHaveHappened(const base::Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::ServerFailed:
    case ErrorCode::AnswerIncomplete:
    case ErrorCode::AnswerInvalid:
        return true;
    default:
        return false;
    }
}

bool isRefusal(const base::Error &error)
{
    return error.code == ErrorCode::RequestRefused || error.code == ErrorCode::Conflict
        || error.code == ErrorCode::NotFound;
}

bool lacksFigures(const BatchEntry &entry)
{
    return entry.state == BatchEntry::State::Succeeded && entry.failedRecords < 0;
}

} // namespace

void Run::createBatch(int number)
{
    if (const auto same = checkSameImport(); !same)
        return stop(same.error());
    if (!m_state.batch(number)) {
        const QString prefix = m_tools.journal.record().externalIdPrefix;
        const BatchEntry entry {.number = number,
                                .externalId = QStringLiteral("%1-%2").arg(prefix).arg(number)};
        if (!isWritten(m_tools.journal.addBatch(entry)))
            return;
        m_state.batches.push_back(entry);
    }
    m_state.looks = 0;
    const platform::NewBatch wanted {.datasetId = m_tools.order->datasetId,
                                     .externalId = m_state.batch(number)->externalId,
                                     .partialIngestionPercent = limits::partialIngestionPercent};
    call<QString>(m_tools.client.createBatch(wanted),
                  [this, number](const base::Result<QString> &made) { onCreated(number, made); });
}

void Run::onCreated(int number, const base::Result<QString> &made)
{
    if (made) {
        BatchEntry entry = *m_state.batch(number);
        entry.batchId = *made;
        entry.state = BatchEntry::State::Open;
        if (record(entry))
            advance();
        return;
    }
    const bool repeated = m_known.contains(number) || m_createRounds > 0;
    // A conflict over an id that only we know: something on the way may have said our first call twice.
    const bool inDoubt = mayHaveHappened(made.error()) || made.error().code == ErrorCode::Conflict
        || (repeated && isRefusal(made.error()));
    if (!inDoubt || m_createRounds >= createRounds)
        return stop(made.error());
    ++m_createRounds;
    advance();
}

void Run::findBatch(int number)
{
    const auto look = [this, number] {
        auto job = m_tools.client.findBatch(m_tools.order->datasetId, m_state.batch(number)->externalId);
        call<platform::Batch>(job, [this, number](const auto &found) { onFound(number, found); });
    };
    if (m_state.looks == 0)
        look();
    else
        wait(betweenLooks, look);
}

void Run::onFound(int number, const base::Result<platform::Batch> &found)
{
    if (!found)
        return stop(found.error());
    ++m_state.looks;
    if (found->id.isEmpty())
        return advance();
    BatchEntry entry = afterAnswer(*m_state.batch(number), *found);
    // No part of ours is in it, so whatever became of it our rows go into another.
    if (entry.state != BatchEntry::State::Open)
        entry.state = BatchEntry::State::Lost;
    m_known.erase(number);
    m_state.asked.insert(number);
    if (record(entry))
        advance();
}

void Run::askBatch(int number, int tries)
{
    call<platform::Batch>(m_tools.client.batch(m_state.batch(number)->batchId),
                          [this, number, tries](const auto &answer) { onAsked(number, tries, answer); });
}

void Run::onAsked(int number, int tries, const base::Result<platform::Batch> &answer)
{
    const BatchEntry before = *m_state.batch(number);
    if (answer) {
        m_state.asked.insert(number);
        BatchEntry after = afterAnswer(before, *answer);
        if (lacksFigures(after) && before.state != BatchEntry::State::Open)
            after.state = BatchEntry::State::Completed; // they may come a little later: poll for them
        return takeIn(number, after);
    }
    if (answer.error().code != ErrorCode::NotFound)
        return stop(answer.error());
    if (tries + 1 < looksForAMissingBatch)
        return wait(pollDelay(tries, milliseconds(0)),
                    [this, number, tries] { askBatch(number, tries + 1); });
    if (before.state == BatchEntry::State::Open && !m_known.contains(number) && !m_callError) {
        // Made a moment ago; the catalogue will know it one day.
        m_state.asked.insert(number);
        return advance();
    }
    if (before.state != BatchEntry::State::Open)
        // It may have been taken in and erased since: its rows must not go out a second time.
        return stop({.code = ErrorCode::BatchLost, .subject = before.batchId});
    BatchEntry lost = before;
    lost.state = BatchEntry::State::Lost;
    takeIn(number, lost);
}

void Run::takeIn(int number, const BatchEntry &after)
{
    const BatchEntry before = *m_state.batch(number);
    if (!record(after))
        return;
    const bool fromEarlierRun = m_known.erase(number) > 0;
    const auto callError = std::exchange(m_callError, std::nullopt);
    tell(after.state == BatchEntry::State::Open ? Phase::Send : Phase::Ingest);
    if (m_state.cancelAsked)
        return advance();
    if (isTakenOver(before, after))
        return stop({.code = ErrorCode::BatchTakenOver, .subject = after.batchId});
    // In the middle of a run somebody has taken the batch away; whether to begin another is a person's
    // decision, which resuming is.
    if (after.isDead() && !fromEarlierRun)
        return stop({.code = ErrorCode::BatchLost, .subject = after.batchId});
    if (callError && (after.state == BatchEntry::State::Open || after.state == BatchEntry::State::Completing))
        return stop(*callError);
    advance();
}

void Run::complete(int number)
{
    BatchEntry entry = *m_state.batch(number);
    entry.state = BatchEntry::State::Completing;
    if (!record(entry))
        return;
    tell(Phase::Ingest);
    call<void>(m_tools.client.complete(entry.batchId),
               [this, number](const base::Result<> &accepted) { onCompleted(number, accepted); });
}

void Run::onCompleted(int number, const base::Result<> &accepted)
{
    if (!accepted) {
        if (!mayHaveHappened(accepted.error()) && !isRefusal(accepted.error()))
            return stop(accepted.error());
        // Refused, or its answer lost: the status tells whether it is completed.
        m_callError = accepted.error();
        m_state.asked.erase(number);
        return advance();
    }
    BatchEntry entry = *m_state.batch(number);
    entry.state = BatchEntry::State::Completed;
    m_polls = 0;
    if (record(entry))
        advance();
}

void Run::poll(int number)
{
    if (m_polls == 0)
        m_pollingSince = m_tools.clock.monotonic();
    const auto look = [this, number] {
        call<platform::Batch>(m_tools.client.batch(m_state.batch(number)->batchId),
                              [this, number](const auto &answer) { onPolled(number, answer); });
    };
    // A resumed run has waited long enough.
    if (m_polls == 0 && m_known.contains(number))
        return look();
    wait(pollDelay(m_polls, m_tools.clock.monotonic() - m_pollingSince), look);
}

void Run::onPolled(int number, const base::Result<platform::Batch> &answer)
{
    ++m_polls;
    const BatchEntry before = *m_state.batch(number);
    if (!answer) {
        const bool passing = answer.error().kind() == base::ErrorKind::Unreachable
            || answer.error().kind() == base::ErrorKind::Busy || answer.error().code == ErrorCode::NotFound;
        if (!passing)
            return stop(answer.error());
        if (++m_pollErrors < pollErrorsInARow)
            return poll(number);
        const bool gone = answer.error().code == ErrorCode::NotFound;
        return stop(gone ? base::Error {.code = ErrorCode::BatchLost, .subject = before.batchId}
                         : answer.error());
    }
    m_pollErrors = 0;
    BatchEntry after = afterAnswer(before, *answer);
    if (lacksFigures(after) && m_polls < pollsForFigures)
        after.state = BatchEntry::State::Completed;
    if (answer->phase == platform::Batch::Phase::Open && m_polls % pollsBeforeCompletingAgain == 0) {
        // The platform holds it open although it accepted COMPLETE; saying it again is safe.
        m_state.asked.insert(number);
        after.state = BatchEntry::State::Completing;
    }
    if (after.state != BatchEntry::State::Completed)
        m_polls = 0;
    if (answer->phase == platform::Batch::Phase::Stalled) {
        if (record(after))
            stop({.code = ErrorCode::BatchStalled, .subject = after.batchId});
        return;
    }
    takeIn(number, after);
}

void Run::abort(int number)
{
    if (++m_aborts > abortsBeforeGivingUp)
        return stop({.code = ErrorCode::CannotAbort, .subject = m_state.batch(number)->batchId});
    BatchEntry entry = *m_state.batch(number);
    entry.state = BatchEntry::State::Aborting;
    if (!record(entry))
        return;
    call<void>(m_tools.client.abort(entry.batchId),
               [this, number](const base::Result<> &aborted) { onAborted(number, aborted); });
}

void Run::onAborted(int number, const base::Result<> &aborted)
{
    if (!aborted && !mayHaveHappened(aborted.error()) && !isRefusal(aborted.error()))
        return stop(aborted.error());
    // Only the status says whether it is aborted; the catalogue may tell it a little later.
    m_state.asked.erase(number);
    if (m_aborts == 1)
        return advance();
    wait(pollDelay(m_aborts, milliseconds(0)), [this] { advance(); });
}

void Run::refuseCancel()
{
    if (!isWritten(m_tools.journal.setCancelAsked(false)))
        return;
    m_state.cancelAsked = false;
    const QString batchId = m_state.batches.empty() ? QString() : m_state.batches.back().batchId;
    stop({.code = ErrorCode::CannotAbort, .subject = batchId});
}

} // namespace upload
