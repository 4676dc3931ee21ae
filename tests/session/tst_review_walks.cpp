// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_choices.h"
#include "session/engine_thread.h"
#include "session/file_reading.h"
#include "session/row_review.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>
#include <set>
#include <vector>

using session::RowReview;
using table::Step;

namespace {

constexpr QLatin1String walk("--walk");
constexpr int patience = 30'000;
constexpr int rows = 1'500; // some blocks of them
constexpr int opsInARound = 150;
constexpr std::array<const char *, 4> headers {"email", "city", "other_city", "note"};
constexpr int columns = int(headers.size());

QByteArray cellOf(qint64 row, int column)
{
    switch (column) {
    case 0:
        return "anna" + QByteArray::number(row) + "@example.com";
    case 1:
        return row % 3 == 0 ? QByteArray("") : "Town " + QByteArray::number(row % 10);
    case 2:
        return row % 4 == 0 ? QByteArray("") : "Village " + QByteArray::number(row % 7);
    default:
        return "a" + QByteArray::number(row % 5);
    }
}

void writeSource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the source");
    file.write(QByteArrayList(headers.begin(), headers.end()).join(',') + '\n');
    for (qint64 row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            file.write(cellOf(row, column) + (column + 1 < columns ? "," : "\n"));
    }
}

/// One thing a user does.
struct Op
{
    enum Kind {
        SetCell,
        RestoreRow,
        LeaveOut,
        BringBack,
        LeaveOutAll,
        BringBackAll,
        Fill,
        Replace,
        Undo,
        Redo,
    };

    Kind kind;
    qint64 row;
    int column;
    QByteArray find;
    QByteArray text;
};

Op chance(QRandomGenerator &dice)
{
    static constexpr std::array kinds {
        Op::SetCell,     Op::SetCell,      Op::SetCell, Op::RestoreRow, Op::LeaveOut, Op::BringBack,
        Op::LeaveOutAll, Op::BringBackAll, Op::Fill,    Op::Fill,       Op::Replace,  Op::Undo,
        Op::Undo,        Op::Undo,         Op::Undo,    Op::Redo,       Op::Redo,     Op::Redo};
    const Op::Kind kind = kinds[dice.bounded(quint32(kinds.size()))];
    // Near one another, so that they meet.
    const qint64 row = 500 * dice.bounded(3) + dice.bounded(20);
    const int column = dice.bounded(1, columns);
    // What is typed is never what the file has, so that it is always an edit.
    const QByteArray typed = kind == Op::SetCell ? "x" : "";
    return {.kind = kind,
            .row = row,
            .column = column,
            .find = QByteArray(1, char('a' + dice.bounded(3))),
            .text = typed + QByteArray(dice.bounded(3), char('a' + dice.bounded(3)))};
}

/// The table as plain as can be, with every state that it was in.
struct Model
{
    struct State
    {
        QList<QByteArray> cells; ///< row after row
        std::set<qint64> leftOut;

        friend bool operator==(const State &, const State &) = default;
    };

    struct Done
    {
        Step step;
        State before;
        State after;
    };

    State state;
    std::vector<Done> steps;
    std::size_t done = 0;

    Model()
    {
        for (qint64 row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                state.cells << cellOf(row, column);
        }
    }

    void apply(const Op &op)
    {
        if (op.kind == Op::Undo) {
            state = done > 0 ? steps[--done].before : state;
            return;
        }
        if (op.kind == Op::Redo) {
            state = done < steps.size() ? steps[done++].after : state;
            return;
        }
        State after = state;
        Step step = change(after, op);
        if (after == state)
            return;
        steps.resize(done++);
        steps.push_back({.step = std::move(step), .before = state, .after = after});
        state = after;
    }

    Step change(State &to, const Op &op) const
    {
        const QString header = QString::fromLatin1(headers[std::size_t(op.column)]);
        const auto cell
            = [&to](qint64 row, int column) -> QByteArray & { return to.cells[row * columns + column]; };
        qint64 changed = 0;
        switch (op.kind) {
        case Op::SetCell:
            cell(op.row, op.column) = op.text;
            return {.kind = Step::Kind::SetCell, .rows = 1, .row = op.row, .column = header};
        case Op::RestoreRow:
            for (int column = 0; column < columns; ++column)
                cell(op.row, column) = cellOf(op.row, column);
            return {.kind = Step::Kind::RestoreRow, .rows = 1, .row = op.row};
        case Op::LeaveOut:
            to.leftOut.insert(op.row);
            return {.kind = Step::Kind::LeaveOut, .rows = 1, .row = op.row};
        case Op::BringBack:
            to.leftOut.erase(op.row);
            return {.kind = Step::Kind::BringBack, .rows = 1, .row = op.row};
        case Op::LeaveOutAll:
            for (qint64 row = 0; row < rows; ++row)
                changed += to.leftOut.insert(row).second;
            return {.kind = Step::Kind::LeaveOut, .rows = changed};
        case Op::BringBackAll:
            changed = qint64(to.leftOut.size());
            to.leftOut.clear();
            return {.kind = Step::Kind::BringBack, .rows = changed};
        case Op::Fill:
            for (qint64 row = 0; row < rows; ++row) {
                if (!cell(row, 1).isEmpty() || cell(row, op.column).isEmpty())
                    continue;
                cell(row, 1) = cell(row, op.column);
                ++changed;
            }
            return {.kind = Step::Kind::Fill,
                    .rows = changed,
                    .column = QString::fromLatin1(headers[1]),
                    .other = header};
        case Op::Replace:
            for (qint64 row = 0; row < rows; ++row) {
                const QByteArray before = cell(row, op.column);
                cell(row, op.column).replace(op.find, op.text);
                changed += before != cell(row, op.column);
            }
            return {.kind = Step::Kind::Replace, .rows = changed, .column = header};
        case Op::Undo:
        case Op::Redo:
            break;
        }
        return {};
    }
};

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
    writeSource(file);
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
    writeSource(file);
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
        QTest::qWait(dice.bounded(300));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        said += child.readAllStandardOutput();
        const int acknowledged = said.first(said.lastIndexOf('\n')).split('\n').last().toInt();

        Visit visit(folder.path(), file);
        QRandomGenerator same(steps);
        int done = 0;
        for (; done < opsInARound && (done < acknowledged || !visit.agreesWith(model)); ++done)
            model.apply(chance(same));
        QVERIFY2(
            visit.agreesWith(model),
            qPrintable(QStringLiteral("round %1: no state from the %2nd on").arg(round).arg(acknowledged)));
        qInfo("killed after %d acknowledged, came back after %d", acknowledged, done);
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
