// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/history.h"
#include "table/plain_edits.h"

#include <QTest>

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
    void resetsWithoutAStep();
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

void TestHistory::resetsWithoutAStep()
{
    History history;
    Edits edits;
    edits.leaveOut(1);
    history.push(stepOf(1), edits);
    edits.leaveOut(2);
    history.reset(edits);
    QCOMPARE(history.edits(), edits);
    QVERIFY(!history.undoStep() && !history.redoStep() && !history.undo() && !history.redo());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
