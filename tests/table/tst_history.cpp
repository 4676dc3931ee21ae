// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/history.h"
#include "table/plain_edits.h"

#include <QTest>

#include <algorithm>

using table::Edits;
using table::History;
using table::Step;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAListOfAllStates();
    void stepsThatChangeNothingAreNone();
    void forgetsWhatWasUndoneOnlyByAnotherStep();
    void goesOnWithWhatIsBroughtAgain();
    void putsTheFarthestAway();
    void cutsOffWhatIsGone();
};

namespace {

Step stepOf(qint64 row)
{
    return {.kind = Step::Kind::SetCell, .rows = 1, .row = row, .column = QStringLiteral("email")};
}

} // namespace

/// The model keeps every state whole; the history must show the same ones, with the same steps between them.
void TestHistory::agreesWithAListOfAllStates()
{
    QRandomGenerator dice(1);
    History history;
    std::vector<PlainEdits> states(1);
    std::vector<Step> steps;
    std::size_t at = 0;
    for (int turn = 0; turn < 1'500; ++turn) {
        const int choice = dice.bounded(10);
        if (choice < 3) {
            QCOMPARE(history.undo(), at > 0);
            at -= at > 0 ? 1 : 0;
        } else if (choice < 5) {
            QCOMPARE(history.redo(), at < steps.size());
            at += at < steps.size() ? 1 : 0;
        } else {
            Edits edits = history.edits();
            PlainEdits state = states[at];
            for (int change = dice.bounded(1, 20); change > 0; --change)
                state.changeBoth(edits, dice);
            history.push(stepOf(turn), edits);
            if (state != states[at]) {
                states.resize(at + 1);
                steps.resize(at);
                states.push_back(state);
                steps.push_back(stepOf(turn));
                ++at;
            }
        }
        QVERIFY(plain(history.edits()) == states[at]);
        QCOMPARE(history.undoStep() ? history.undoStep()->row : -1, at > 0 ? steps[at - 1].row : -1);
        QCOMPARE(history.redoStep() ? history.redoStep()->row : -1, at < steps.size() ? steps[at].row : -1);
    }
    while (history.undo()) { }
    QVERIFY(history.edits().isEmpty());
    QVERIFY(steps.size() > 100);
}

void TestHistory::stepsThatChangeNothingAreNone()
{
    History history;
    Edits edits;
    edits.setCell(1, 1, "x");
    history.push(stepOf(1), edits);
    QVERIFY(history.undo());
    history.push(stepOf(2), history.edits());
    QVERIFY(!history.undoStep());
    QVERIFY(history.redoStep());
    QCOMPARE(*history.redoStep(), stepOf(1));
}

void TestHistory::forgetsWhatWasUndoneOnlyByAnotherStep()
{
    History history;
    Edits edits;
    edits.leaveOut(1);
    history.push(stepOf(1), edits);
    edits.leaveOut(2);
    history.push(stepOf(2), edits);
    QVERIFY(history.undo());
    edits = history.edits();
    edits.leaveOut(3);
    history.push(stepOf(3), edits);
    QVERIFY(!history.redo());
    QVERIFY(history.undo());
    QVERIFY(history.edits().isLeftOut(1) && !history.edits().isLeftOut(2) && !history.edits().isLeftOut(3));
}

/// What was put away is brought again by whoever kept it; the walk is as if it had always been there.
void TestHistory::goesOnWithWhatIsBroughtAgain()
{
    QRandomGenerator dice(2);
    History history;
    std::vector<Edits> states(1);
    for (int step = 0; step < 200; ++step) {
        Edits edits = history.edits();
        PlainEdits model;
        for (int change = 0; change < 5; ++change)
            model.changeBoth(edits, dice);
        if (edits != history.edits())
            states.push_back(edits);
        history.push(stepOf(step), edits);
    }
    std::size_t at = states.size() - 1;
    int brought = 0;
    for (int turn = 0; turn < 2'000; ++turn) {
        if (turn % 7 == 0)
            history.putAway(dice.bounded(100'000));
        const bool undoing = dice.bounded(2) == 0;
        if (!(undoing ? history.undoStep() : history.redoStep()))
            continue;
        const std::size_t next = undoing ? at - 1 : at + 1;
        if (!history.isAtHand(undoing)) {
            QVERIFY(!(undoing ? history.undo() : history.redo()));
            QCOMPARE(history.edits(), states[at]);
            const std::size_t step = std::min(at, next);
            history.bring({.step = history.entries()[step].step,
                           .sides = History::sidesOf(states[step], states[step + 1])});
            ++brought;
        }
        QVERIFY(undoing ? history.undo() : history.redo());
        at = next;
        QCOMPARE(history.edits(), states[at]);
    }
    QVERIFY(brought > 50);
    history.bring({.step = std::make_shared<const Step>(stepOf(1)), .sides = {}}); // of another history
    QCOMPARE(history.edits(), states[at]);
}

void TestHistory::putsTheFarthestAway()
{
    History history;
    Edits edits;
    for (qint64 step = 0; step < 10; ++step) {
        edits.setCell(0, 0, QByteArray(10'000, char('a' + step)));
        history.push(stepOf(step), edits);
    }
    for (int back = 0; back < 4; ++back)
        QVERIFY(history.undo());
    history.putAway(qint64(1) << 30);
    for (const History::Entry &entry : history.entries())
        QVERIFY(entry.sides);
    history.putAway(50'000);
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < history.entries().size(); ++i) {
        if (history.entries()[i].sides)
            kept.push_back(i);
    }
    QVERIFY(kept.size() >= 3 && kept.size() <= 5);
    QVERIFY(kept.front() <= 5 && kept.back() >= 6); // 6 hold: nearest on both sides
    history.putAway(0);
    QVERIFY(!history.isAtHand(true) && !history.isAtHand(false));
    QVERIFY(history.undoStep() && history.redoStep());
}

void TestHistory::cutsOffWhatIsGone()
{
    History history;
    Edits edits;
    for (qint64 step = 0; step < 10; ++step) {
        edits.setCell(0, 0, QByteArray(10'000, char('a' + step)));
        history.push(stepOf(step), edits);
    }
    for (int back = 0; back < 5; ++back)
        QVERIFY(history.undo());
    const Edits present = history.edits();
    history.cutOff();
    QCOMPARE(history.entries().size(), std::size_t(10)); // all is at hand
    history.putAway(45'000);
    const auto isKept = [](const History::Entry &entry) { return bool(entry.sides); };
    const auto kept = std::size_t(std::ranges::count_if(history.entries(), isKept));
    QVERIFY(kept > 0 && kept < 10);
    history.cutOff();
    QCOMPARE(history.entries().size(), kept);
    QCOMPARE(history.edits(), present);
    QCOMPARE(history.undoStep()->row, 4);
    QCOMPARE(history.redoStep()->row, 5);
    while (history.undo()) { }
    while (history.redo()) { }
    QCOMPARE(history.done(), kept);
    history.putAway(0);
    history.cutOff();
    QVERIFY(history.entries().empty() && !history.isEmpty());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
