// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/batch_answer.h"
#include "upload/next_step.h"
#include "upload/pace.h"

#include <QTest>

using store::BatchEntry;
using store::PartEntry;
using upload::JournalState;
using upload::Step;
using Kind = Step::Kind;
using Batch = BatchEntry::State;
using Phase = platform::Batch::Phase;

Q_DECLARE_METATYPE(upload::JournalState)
Q_DECLARE_METATYPE(upload::Step)

namespace {

/// A journal of hundred rows.
JournalState journal(std::initializer_list<BatchEntry> batches = {},
                     std::initializer_list<PartEntry> parts = {})
{
    JournalState state;
    state.endRow = 100;
    state.batches = batches;
    state.parts = parts;
    return state;
}

BatchEntry batch(int number, Batch state, qint64 failed = -1)
{
    BatchEntry entry {.number = number, .externalId = QString::number(number)};
    entry.state = state;
    if (failed >= 0) {
        entry.inputRecords = 100;
        entry.outputRecords = 100 - failed;
        entry.failedRecords = failed;
    }
    return entry;
}

PartEntry part(int batch, int number, qint64 from, qint64 to, PartEntry::State state = PartEntry::State::Sent,
               bool live = true)
{
    PartEntry entry {.batch = batch, .number = number, .firstRow = from, .endRow = to, .sha256 = {}};
    entry.state = state;
    entry.live = live;
    return entry;
}

template <class Change> JournalState with(JournalState state, Change change)
{
    change(state);
    return state;
}

JournalState asked(JournalState state, std::initializer_list<int> batches)
{
    state.asked = batches;
    return state;
}

JournalState cancelled(JournalState state)
{
    state.cancelAsked = true;
    return state;
}

void row(const char *name, const JournalState &state, Kind kind, int batch = 0)
{
    QTest::newRow(name) << state << Step {kind, batch};
}

const PartEntry whole = part(1, 1, 0, 100);
const PartEntry half = part(1, 1, 0, 50);
const PartEntry dead = part(1, 1, 0, 100, PartEntry::State::Sent, false);

} // namespace

class TestNextStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void followsTheWordToCancel_data();
    void followsTheWordToCancel();
    void findsMissingSlices();
    void closesAFullBatch();
    void believesThePlatform_data();
    void believesThePlatform();
    void countsFailedRecordsWhereThePlatformDoesNot();
    void waitsLongerBetweenPolls();
    void adaptsHowManyAreInFlight();
};

void TestNextStep::follows_data()
{
    QTest::addColumn<JournalState>("state");
    QTest::addColumn<Step>("step");
    const PartEntry begun = part(1, 1, 0, 100, PartEntry::State::Begun);

    row("new", journal(), Kind::CreateBatch, 1);
    row("schema first", with(journal(), [](JournalState &s) { s.schemaToEnable = s.datasetToEnable = true; }),
        Kind::EnableSchema);
    row("then dataset", with(journal(), [](JournalState &s) { s.datasetToEnable = true; }),
        Kind::EnableDataset);
    row("making in doubt", journal({batch(1, Batch::Intended)}), Kind::FindBatch, 1);
    row("not found once", with(journal({batch(1, Batch::Intended)}), [](JournalState &s) { s.looks = 1; }),
        Kind::FindBatch, 1);
    row("not found twice", with(journal({batch(1, Batch::Intended)}), [](JournalState &s) { s.looks = 2; }),
        Kind::CreateBatch, 1);
    row("open, not asked", journal({batch(1, Batch::Open)}, {half}), Kind::AskBatch, 1);
    row("open, nothing sent", asked(journal({batch(1, Batch::Open)}), {1}), Kind::SendParts, 1);
    row("open, half sent", asked(journal({batch(1, Batch::Open)}, {half}), {1}), Kind::SendParts, 1);
    row("open, a part in doubt", asked(journal({batch(1, Batch::Open)}, {begun}), {1}), Kind::SendParts, 1);
    row("open, all sent", asked(journal({batch(1, Batch::Open)}, {whole}), {1}), Kind::Complete, 1);
    row("completing, in doubt", journal({batch(1, Batch::Completing)}, {whole}), Kind::AskBatch, 1);
    row("completing, still open", asked(journal({batch(1, Batch::Completing)}, {whole}), {1}), Kind::Complete,
        1);
    row("completed", journal({batch(1, Batch::Completed)}, {whole}), Kind::Poll, 1);
    row("succeeded whole", journal({batch(1, Batch::Succeeded, 0)}, {whole}), Kind::Finish);
    row("succeeded, some refused", journal({batch(1, Batch::Succeeded, 3)}, {whole}), Kind::FetchRefusals, 1);
    row("succeeded without figures", journal({batch(1, Batch::Succeeded)}, {whole}), Kind::FetchRefusals, 1);
    row("diagnostics fetched",
        with(journal({batch(1, Batch::Succeeded, 3)}, {whole}),
             [](JournalState &s) { s.batches.front().diagnostics = BatchEntry::Diagnostics::Fetched; }),
        Kind::Finish);
    row("failed", journal({batch(1, Batch::Failed)}, {whole}), Kind::FetchRefusals, 1);
    row("failed, diagnostics missing",
        with(journal({batch(1, Batch::Failed)}, {whole}),
             [](JournalState &s) { s.batches.front().diagnostics = BatchEntry::Diagnostics::Missing; }),
        Kind::EndFailed);
    row("withdrawn", journal({batch(1, Batch::Withdrawn)}, {whole}), Kind::Finish);
    row("lost", journal({batch(1, Batch::Lost)}, {dead}), Kind::CreateBatch, 2);
    row("aborted by somebody", journal({batch(1, Batch::Aborted)}, {dead}), Kind::CreateBatch, 2);
    row("first lost, second open",
        asked(journal({batch(1, Batch::Lost), batch(2, Batch::Open)}, {dead}), {2}), Kind::SendParts, 2);
    row("rows left after a completed batch", journal({batch(1, Batch::Completed)}, {half}), Kind::CreateBatch,
        2);
    row("two completed",
        journal({batch(1, Batch::Succeeded, 0), batch(2, Batch::Completed)}, {half, part(2, 1, 50, 100)}),
        Kind::Poll, 2);
    row("nothing more after a failed batch", journal({batch(1, Batch::Failed)}, {half}), Kind::FetchRefusals,
        1);
}

void TestNextStep::followsTheWordToCancel_data()
{
    QTest::addColumn<JournalState>("state");
    QTest::addColumn<Step>("step");
    row("cancel before anything", cancelled(journal()), Kind::EndCancelled);
    row("cancel, making in doubt", cancelled(journal({batch(1, Batch::Intended)})), Kind::FindBatch, 1);
    row("cancel, never made",
        with(cancelled(journal({batch(1, Batch::Intended)})), [](JournalState &s) { s.looks = 2; }),
        Kind::ForgetBatch, 1);
    row("cancel, open, not asked", cancelled(journal({batch(1, Batch::Open)}, {half})), Kind::AskBatch, 1);
    row("cancel, open", asked(cancelled(journal({batch(1, Batch::Open)}, {half})), {1}), Kind::Abort, 1);
    row("cancel, abort in doubt", cancelled(journal({batch(1, Batch::Aborting)}, {half})), Kind::AskBatch, 1);
    row("cancel, aborted", cancelled(journal({batch(1, Batch::Aborted)}, {dead})), Kind::EndCancelled);
    row("cancel, completing", cancelled(journal({batch(1, Batch::Completing)}, {whole})), Kind::AskBatch, 1);
    row("cancel, completing, still open",
        cancelled(asked(journal({batch(1, Batch::Completing)}, {whole}), {1})), Kind::Abort, 1);
    row("cancel, completed", cancelled(journal({batch(1, Batch::Completed)}, {whole})), Kind::RefuseCancel,
        1);
    row("cancel, one of two completed",
        cancelled(journal({batch(1, Batch::Completed), batch(2, Batch::Open)}, {half})), Kind::RefuseCancel,
        1);
    row("cancel changes nothing more",
        with(cancelled(journal()), [](JournalState &s) { s.schemaToEnable = true; }), Kind::EndCancelled);
}

void TestNextStep::followsTheWordToCancel()
{
    follows();
}

void TestNextStep::follows()
{
    QFETCH(JournalState, state);
    QFETCH(Step, step);
    const Step next = upload::nextStep(state);
    QCOMPARE(int(next.kind), int(step.kind));
    QCOMPARE(next.batch, step.batch);
}

void TestNextStep::findsMissingSlices()
{
    JournalState state = journal();
    state.firstRow = 3;
    using Slices = std::vector<upload::Slice>;
    QVERIFY(missingSlices(state) == (Slices {{3, 100}}));
    state.parts = {part(2, 1, 50, 60), part(1, 1, 3, 20), part(1, 2, 20, 30, PartEntry::State::Begun),
                   part(1, 3, 30, 50, PartEntry::State::Sent, false)};
    QVERIFY(missingSlices(state) == (Slices {{30, 50}, {60, 100}}));
    state.parts.push_back(part(2, 2, 30, 50));
    state.parts.push_back(part(2, 3, 60, 100));
    QVERIFY(missingSlices(state).empty());
}

void TestNextStep::closesAFullBatch()
{
    JournalState state = asked(journal({batch(1, Batch::Open)}), {1});
    state.endRow = 2 * upload::limits::partsPerBatch;
    for (int number = 1; number <= upload::limits::partsPerBatch; ++number) {
        QCOMPARE(upload::nextStep(state).kind, Kind::SendParts);
        state.parts.push_back(part(1, number, number - 1, number));
    }
    QCOMPARE(upload::nextStep(state).kind, Kind::Complete);
    state.batches.front().state = Batch::Completed;
    QVERIFY(upload::nextStep(state) == (Step {Kind::CreateBatch, 2}));

    state = asked(journal({batch(1, Batch::Open)}, {part(1, 1, 0, 50)}), {1});
    state.parts.front().bytes = upload::limits::batchBytes - state.partBytes;
    QCOMPARE(upload::nextStep(state).kind, Kind::SendParts);
    ++state.parts.front().bytes;
    QCOMPARE(upload::nextStep(state).kind, Kind::Complete);
}

void TestNextStep::believesThePlatform_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("after");
    const auto row = [](const char *name, Batch before, Phase phase, Batch after) {
        QTest::newRow(name) << int(before) << int(phase) << int(after);
    };
    row("made after all", Batch::Intended, Phase::Open, Batch::Open);
    row("COMPLETE not seen to arrive", Batch::Completing, Phase::Open, Batch::Completing);
    row("failed after all", Batch::Completing, Phase::Failed, Batch::Failed);
    row("COMPLETE arrived", Batch::Completing, Phase::Working, Batch::Completed);
    row("an old answer", Batch::Completed, Phase::Open, Batch::Completed);
    row("ABORT never arrived", Batch::Aborting, Phase::Open, Batch::Open);
    row("ABORT arrived", Batch::Aborting, Phase::Aborted, Batch::Aborted);
    row("too late for ABORT", Batch::Aborting, Phase::Working, Batch::Completed);
    row("expired", Batch::Open, Phase::Expired, Batch::Lost);
    row("failed before it was completed", Batch::Open, Phase::Failed, Batch::Lost);
    row("failed", Batch::Completed, Phase::Failed, Batch::Failed);
    row("aborted by somebody", Batch::Open, Phase::Aborted, Batch::Aborted);
    row("taken over", Batch::Open, Phase::Working, Batch::Completed);
    row("succeeded", Batch::Completed, Phase::Succeeded, Batch::Succeeded);
    row("stalled", Batch::Completed, Phase::Stalled, Batch::Completed);
    row("withdrawn", Batch::Completed, Phase::Withdrawn, Batch::Withdrawn);
}

void TestNextStep::believesThePlatform()
{
    QFETCH(int, before);
    QFETCH(int, phase);
    QFETCH(int, after);
    platform::Batch answer;
    answer.id = QStringLiteral("01ABC");
    answer.status = QStringLiteral("word");
    answer.phase = Phase(phase);
    const BatchEntry entry = upload::afterAnswer(batch(1, Batch(before)), answer);
    QCOMPARE(int(entry.state), after);
    QCOMPARE(entry.batchId, answer.id);
    QCOMPARE(entry.status, answer.status);
    QCOMPARE(entry.externalId, QStringLiteral("1"));
}

void TestNextStep::countsFailedRecordsWhereThePlatformDoesNot()
{
    platform::Batch answer;
    answer.phase = Phase::Succeeded;
    QCOMPARE(upload::afterAnswer(batch(1, Batch::Completed), answer).failedRecords, -1);
    answer.inputRecords = 10;
    answer.outputRecords = 7;
    QCOMPARE(upload::afterAnswer(batch(1, Batch::Completed), answer).failedRecords, 3);
}

void TestNextStep::waitsLongerBetweenPolls()
{
    using std::chrono::seconds;
    seconds waited {0};
    std::vector<int> waits;
    for (int polls = 0; polls < 16; ++polls) {
        waits.push_back(int(upload::pollDelay(polls, waited).count()));
        waited += seconds(waits.back());
    }
    const std::vector<int> expected {1, 2, 4, 8, 15, 15, 15, 15, 15, 15, 15, 60, 60, 60, 60, 60};
    QCOMPARE(waits, expected);
}

void TestNextStep::adaptsHowManyAreInFlight()
{
    upload::Pace pace;
    QCOMPARE(pace.inFlight(), 2);
    const auto arrive = [&pace](int parts) {
        while (parts-- > 0)
            pace.succeeded();
    };
    arrive(19);
    QCOMPARE(pace.inFlight(), 2);
    arrive(1);
    QCOMPARE(pace.inFlight(), 3);
    arrive(100);
    QCOMPARE(pace.inFlight(), 4);
    pace.throttled();
    QCOMPARE(pace.inFlight(), 2);
    arrive(19);
    pace.throttled();
    pace.throttled();
    QCOMPARE(pace.inFlight(), 1);
    arrive(19);
    QCOMPARE(pace.inFlight(), 1);
    arrive(1);
    QCOMPARE(pace.inFlight(), 2);
}

QTEST_GUILESS_MAIN(TestNextStep)
#include "tst_next_step.moc"
