// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_choices.h"
#include "session/engine_thread.h"
#include "session/file_reading.h"
#include "session/plain_review.h"
#include "session/row_review.h"
#include "session/stored_edits.h"
#include "session/stored_history.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <vector>

using plain::chance;
using plain::columns;
using plain::Model;
using plain::Op;
using plain::rows;
using session::RowReview;
using table::Step;

namespace {

constexpr QLatin1String walk("--walk");
constexpr int patience = 30'000;
constexpr int opsInARound = 500;

/// A window's session, as far as a review needs it, with what an earlier visit left taken up.
struct Visit
{
    session::EngineThread engine;
    session::FileReading file;
    session::ColumnChoices choices {file};
    RowReview review;

    Visit(const QString &store, const QString &path)
        : review(file, choices, engine, store)
    {
        QSignalSpy found(&review, &RowReview::earlierEditsFound);
        QSignalSpy saved(&review, &RowReview::savedChanged);
        choices.setSchema(xdm::Schema::standard());
        file.open(path);
        wait([&] { return file.state() == session::FileReading::State::Read; });
        wait([&] { return !found.isEmpty() || !saved.isEmpty(); });
        review.takeUpEarlierEdits();
        wait([&] { return review.bulkProgress() < 0 && review.earlierEdits() == 0; });
        review.check();
        wait([&] { return !review.isChecking() && review.counts(); });
    }

    static void wait(const std::function<bool()> &until)
    {
        if (!QTest::qWaitFor(until, patience))
            qFatal("nothing came of it");
    }

    void travel(bool back)
    {
        if (!(back ? review.canUndo() : review.canRedo()))
            return;
        QSignalSpy edited(&review, &RowReview::editsChanged);
        back ? review.undo() : review.redo();
        wait([&edited] { return !edited.isEmpty(); });
    }

    void apply(const Op &op)
    {
        switch (op.kind) {
        case Op::SetCell:
            review.setCell(op.row, op.column, QString::fromLatin1(op.text));
            break;
        case Op::RestoreRow:
            review.restoreRow(op.row);
            break;
        case Op::LeaveOut:
            review.leaveOut({op.row});
            break;
        case Op::BringBack:
            review.bringBack({op.row});
            break;
        case Op::LeaveOutAll:
            review.leaveOutShown();
            break;
        case Op::BringBackAll:
            review.bringBackShown();
            break;
        case Op::Fill:
            if (op.column != 1)
                review.fillFrom(1, op.column);
            break;
        case Op::Replace:
            review.replace({.column = op.column,
                            .find = QString::fromLatin1(op.find),
                            .replace = QString::fromLatin1(op.text),
                            .caseSensitive = true,
                            .shownOnly = false});
            break;
        case Op::Undo:
        case Op::Redo:
            travel(op.kind == Op::Undo);
            break;
        }
        wait([this] { return review.bulkProgress() < 0; });
    }

    Model::State state() const
    {
        Model::State state;
        const table::Table table(*file.document(), review.edits());
        table::Cursor cursor = table.cursor();
        csv::RecordView view;
        for (auto more = cursor.next(view); more && *more; more = cursor.next(view)) {
            for (int column = 0; column < columns; ++column) {
                const std::string_view cell = view.field(column);
                state.cells << QByteArray(cell.data(), qsizetype(cell.size()));
            }
            if (review.edits().isLeftOut(view.row))
                state.leftOut.insert(view.row);
        }
        return state;
    }

    bool agreesWith(const Model &model) const
    {
        const auto same = [](const Step *step, const Step *expected) {
            return expected ? step && *step == *expected : !step;
        };
        return same(review.undoStep(), model.done > 0 ? &model.steps[model.done - 1].step : nullptr)
            && same(review.redoStep(),
                    model.done < model.steps.size() ? &model.steps[model.done].step : nullptr)
            && state() == model.state;
    }
};

/// All that a draft holds, read without a review.
struct OnDisk
{
    std::vector<Step> steps = {};
    std::size_t done = 0;
    std::vector<Model::State> states = {Model().state}; ///< from the file as it is to the last step

    explicit OnDisk(const QString &store)
    {
        const QDir drafts(QDir(store).filePath(QStringLiteral("drafts")));
        const QStringList files = drafts.entryList({QStringLiteral("*.sqlite")});
        if (files.isEmpty())
            return;
        const auto file = store::EditsFile::openExisting(drafts.filePath(files.first()));
        const auto edits = session::editsIn(**file);
        auto history = session::historyIn(**file, *edits);
        if (!history)
            qFatal("the draft cannot be read");
        done = history->done();
        table::Edits state = *edits;
        const auto go = [&](std::size_t step, bool undoing) {
            state = *session::editsBeyond(**file, qint64(step) + 1, undoing, state);
        };
        for (std::size_t step = done; step > 0; --step)
            go(step - 1, true);
        states = {stateOf(state)};
        for (std::size_t step = 0; step < history->entries().size(); ++step) {
            steps.push_back(*history->entries()[step].step);
            go(step, false);
            states.push_back(stateOf(state));
        }
    }

    static Model::State stateOf(const table::Edits &edits)
    {
        static const Model::State file = Model().state;
        Model::State state = file;
        for (table::EditedRows edited(&edits); edited.row() >= 0; edited.next()) {
            for (int cell = 0; cell < edited.cells(); ++cell) {
                const std::string_view value = edited.value(cell);
                state.cells[edited.row() * columns + edited.column(cell)]
                    = QByteArray(value.data(), qsizetype(value.size()));
            }
        }
        for (qint64 row = 0; row < rows; ++row) {
            if (edits.isLeftOut(row))
                state.leftOut.insert(row);
        }
        return state;
    }

    bool is(const Model &model) const
    {
        if (done != model.done || steps.size() != model.steps.size() || states[done] != model.state)
            return false;
        for (std::size_t step = 0; step < steps.size(); ++step) {
            if (steps[step] != model.steps[step].step || states[step] != model.steps[step].before
                || states[step + 1] != model.steps[step].after)
                return false;
        }
        return true;
    }
};

/// Does what the dice say, and prints how much of it is acknowledged, until it is killed.
int walkUntilKilled(const QString &store, const QString &file, quint32 seed)
{
    Visit visit(store, file);
    QRandomGenerator dice(seed);
    int done = 0;
    const auto acknowledge = [&] {
        if (!visit.review.isSaved() || visit.review.saveError())
            return;
        std::printf("%d\n", done);
        std::fflush(stdout);
    };
    QObject::connect(&visit.review, &RowReview::savedChanged, &visit.review, acknowledge);
    for (; done < opsInARound; ++done) {
        visit.apply(chance(dice));
        if (done % 3 == 0) // sometimes all is on disk, sometimes much waits
            QCoreApplication::processEvents();
    }
    Visit::wait([&] { return visit.review.isSaved(); });
    acknowledge();
    return QCoreApplication::exec();
}

} // namespace

class TestReviewWalks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainTableThroughVisits_data();
    void agreesWithAPlainTableThroughVisits();
    void isAsItWasAfterSomeStepWhenKilled_data();
    void isAsItWasAfterSomeStepWhenKilled();

private:
    static bool goThroughAllSteps(Visit &visit, Model &model);
};

namespace {

void addSeeds(std::initializer_list<int> seeds)
{
    QTest::addColumn<int>("seed");
    for (const int seed : seeds)
        QTest::addRow("seed %d", seed) << seed;
}

} // namespace

/// Back to the file as it is, on to the last step, and to where it was; the steps' names on the way, too.
bool TestReviewWalks::goThroughAllSteps(Visit &visit, Model &model)
{
    const std::size_t at = model.done;
    const auto go = [&](bool back) {
        visit.travel(back);
        model.apply({.kind = back ? Op::Undo : Op::Redo});
        return visit.agreesWith(model);
    };
    bool same = true;
    while (same && model.done > 0)
        same = go(true);
    same = same && model.state == Model().state;
    while (same && model.done < model.steps.size())
        same = go(false);
    while (same && model.done > at)
        same = go(true);
    if (!same)
        qWarning("the table differs when %zu of %zu steps hold", model.done, model.steps.size());
    return same;
}

void TestReviewWalks::agreesWithAPlainTableThroughVisits_data()
{
    addSeeds({1, 2, 3});
}

void TestReviewWalks::agreesWithAPlainTableThroughVisits()
{
    QFETCH(const int, seed);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("customers.csv"));
    plain::writeSource(file);
    QRandomGenerator dice {quint32(seed)};
    Model model;
    for (int visits = 0; visits < 6; ++visits) {
        Visit visit(folder.path(), file);
        QVERIFY(visit.agreesWith(model));
        if (visits == 3)
            QVERIFY(goThroughAllSteps(visit, model));
        for (int ops = dice.bounded(40); ops > 0; --ops) {
            const Op op = chance(dice);
            visit.apply(op);
            model.apply(op);
            QVERIFY2(visit.agreesWith(model), qPrintable(QString::number(op.kind)));
        }
    }
    Visit last(folder.path(), file);
    QVERIFY(model.steps.size() > 5);
    QVERIFY(goThroughAllSteps(last, model));
}

void TestReviewWalks::isAsItWasAfterSomeStepWhenKilled_data()
{
    addSeeds({11, 12, 13});
}

void TestReviewWalks::isAsItWasAfterSomeStepWhenKilled()
{
    QFETCH(const int, seed);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("customers.csv"));
    plain::writeSource(file);
    QRandomGenerator dice {quint32(seed)};
    Model model;
    for (int round = 0; round < 5; ++round) {
        const quint32 steps = dice.generate();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {walk, folder.path(), file, QString::number(steps)});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += child.readAllStandardOutput()).contains('\n'), patience);
        QTest::qWait(dice.bounded(500));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        said += child.readAllStandardOutput();
        const int acknowledged = said.first(said.lastIndexOf('\n')).split('\n').last().toInt();

        const OnDisk kept(folder.path());
        QRandomGenerator same(steps);
        int done = 0;
        for (; done < opsInARound && (done < acknowledged || !kept.is(model)); ++done)
            model.apply(chance(same));
        QVERIFY2(kept.is(model), qPrintable(QStringLiteral("nothing like it after %1").arg(acknowledged)));
        qInfo("killed after %d acknowledged, came back after %d", acknowledged, done);
        Visit visit(folder.path(), file);
        QVERIFY(visit.agreesWith(model));
        QVERIFY(goThroughAllSteps(visit, model));
    }
    QVERIFY(model.steps.size() > 5);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == walk)
        return walkUntilKilled(arguments.at(2), arguments.at(3), arguments.at(4).toUInt());
    TestReviewWalks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_review_walks.moc"
