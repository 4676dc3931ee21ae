// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/draft_file.h"
#include "session/draft_keeper.h"
#include "session/engine_thread.h"
#include "session/stored_edits.h"
#include "session/stored_history.h"
#include "table/edit_writer.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using base::ErrorCode;
using session::DraftFile;
using session::DraftKeeper;
using table::Edits;
using table::History;
using table::Step;

namespace {

csv::Source sourceAt(const QString &path)
{
    auto source = csv::Source::open(path);
    if (!source)
        qFatal("cannot open the source");
    return *std::move(source);
}

Edits filled(qint64 rows, const std::function<QByteArray(qint64 row)> &value)
{
    table::EditWriter writer {Edits()};
    for (qint64 row = 0; row < rows; ++row) {
        const QByteArray made = value(row);
        writer.setCell(row, 1, {made.constData(), std::size_t(made.size())});
    }
    return writer.finish();
}

Edits noise(qint64 rows, quint32 seed)
{
    QRandomGenerator dice(seed);
    return filled(rows, [&dice](qint64) { return QByteArray::number(dice.generate64()); });
}

/// All states of a history, from the first, with whatever is not at hand recalled from \a draft.
std::vector<Edits> statesOf(History history, const DraftFile &draft)
{
    const auto go = [&](bool undoing) {
        if (!history.isAtHand(undoing)) {
            const auto recalled = draft.recall(history, undoing);
            if (!recalled || recalled->empty())
                qFatal("nothing was recalled");
            for (const History::Entry &entry : *recalled)
                history.bring(entry);
        }
        if (!(undoing ? history.undo() : history.redo()))
            qFatal("a step that is at hand cannot be gone");
    };
    while (history.undoStep())
        go(true);
    std::vector<Edits> states {history.edits()};
    while (history.redoStep()) {
        go(false);
        states.push_back(history.edits());
    }
    return states;
}

} // namespace

class TestDraftSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryStepOfRandomWalks_data();
    void keepsEveryStepOfRandomWalks();
    void keepsTheWordsOfAStep_data();
    void keepsTheWordsOfAStep();
    void knowsAStepOfALaterVersionByItsRows();
    void layersStepsOverThoseOfAnEarlierVisit();
    void takesUpADraftOfTheFirstFormat();
    void keepsAFileSmallHoweverOftenStepsAreReplaced();
    void setsAsideStepsThatMakeNoSense_data();
    void setsAsideStepsThatMakeNoSense();
    void saysThatAStepIsDamaged();
    void keepsAllInMemoryWhileTheDiskIsFull();

private:
    DraftFile opened() const
    {
        const csv::Source source = sourceAt(m_file);
        auto draft = DraftFile::open(m_drafts, source, *DraftFile::keyOf(source, {}));
        if (!draft)
            qFatal("cannot open the draft");
        return *std::move(draft);
    }

    QString draftPath() const
    {
        return QDir(m_drafts).filePath(
            QString::fromLatin1(*DraftFile::keyOf(sourceAt(m_file), {}) + ".sqlite"));
    }

    void run(const QStringList &statements) const
    {
        const auto database = store::Database::open(draftPath(), store::Database::Access::Write);
        QVERIFY(database);
        for (const QString &sql : statements)
            QVERIFY2(database->run(sql), qPrintable(sql));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_drafts;
};

void TestDraftSteps::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("customers.csv"));
    m_drafts = m_folder->filePath(QStringLiteral("drafts"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,email\n1,a@example.com\n2,b@example.com\n");
}

void TestDraftSteps::keepsEveryStepOfRandomWalks_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Written now and then, opened anew now and then, with edits put away as memory wants it: always the same
/// states, with the same steps between them.
void TestDraftSteps::keepsEveryStepOfRandomWalks()
{
    QFETCH(const int, seed);
    QRandomGenerator dice {quint32(seed)};
    std::optional<DraftFile> draft = opened();
    History history;
    std::vector<Edits> states(1);
    std::vector<Step> steps;
    std::size_t at = 0;
    for (int turn = 0; turn < 300; ++turn) {
        const int choice = dice.bounded(10);
        if (choice < 3 && history.isAtHand(true)) {
            QVERIFY(history.undo());
            --at;
        } else if (choice < 5 && history.isAtHand(false)) {
            QVERIFY(history.redo());
            ++at;
        } else if (choice < 8) {
            Edits edits = history.edits();
            const Step step {.kind = Step::Kind::Replace, .rows = turn, .column = QStringLiteral("email")};
            if (dice.bounded(4) == 0)
                edits
                    = filled(dice.bounded(1, 3'000), [&](qint64 row) { return QByteArray::number(row % 7); });
            for (int change = dice.bounded(1, 4); change > 0; --change)
                edits.setCell(dice.bounded(2'000), dice.bounded(3), QByteArray::number(dice.bounded(5)));
            for (int change = dice.bounded(3); change > 0; --change)
                edits.restoreRow(dice.bounded(2'000));
            for (int change = dice.bounded(3); change > 0; --change)
                dice.bounded(2) ? edits.leaveOut(dice.bounded(9)) : edits.bringBack(dice.bounded(9));
            if (edits == history.edits())
                continue;
            history.push(step, edits);
            states.resize(++at);
            states.push_back(edits);
            steps.resize(at - 1);
            steps.push_back(step);
        } else {
            QVERIFY(draft->write(history));
            history.putAway(dice.bounded(200'000));
            if (choice == 9) {
                draft.reset();
                draft = opened();
                QVERIFY(!draft->problem());
                history = draft->found();
            }
            if (dice.bounded(3) == 0)
                QVERIFY(statesOf(history, *draft) == states);
        }
        QCOMPARE(history.edits(), states[at]);
        QCOMPARE(history.done(), at);
    }
    QVERIFY(draft->write(history));
    draft.reset();
    draft = opened();
    QCOMPARE(draft->found().done(), at);
    QVERIFY(statesOf(draft->found(), *draft) == states);
    QVERIFY(steps.size() > 20);
    for (std::size_t i = 0; i < steps.size(); ++i)
        QCOMPARE(*draft->found().entries()[i].step, steps[i]);
}

void TestDraftSteps::keepsTheWordsOfAStep_data()
{
    using Kind = Step::Kind;
    QTest::addColumn<int>("kind");
    for (int kind = int(Kind::SetCell); kind <= int(Kind::Other); ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

void TestDraftSteps::keepsTheWordsOfAStep()
{
    QFETCH(const int, kind);
    const Step step {.kind = Step::Kind(kind),
                     .rows = 171'902,
                     .row = kind % 2 ? 7 : -1,
                     .column = QStringLiteral("E-Mail \"größe\""),
                     .other = kind % 3 ? QStringLiteral("alt_email") : QString()};
    {
        DraftFile draft = opened();
        History history;
        history.push(step, filled(3, [](qint64) { return "x"; }));
        QVERIFY(draft.write(history));
    }
    QCOMPARE(*opened().found().undoStep(), step);
}

void TestDraftSteps::knowsAStepOfALaterVersionByItsRows()
{
    {
        DraftFile draft = opened();
        History history;
        history.push({.rows = 3}, filled(3, [](qint64) { return "x"; }));
        QVERIFY(draft.write(history));
    }
    run({QStringLiteral("UPDATE steps SET what = '{\"kind\":\"to-be-invented\",\"rows\":3,\"how\":[]}'")});
    const DraftFile draft = opened();
    QCOMPARE(*draft.found().undoStep(), (Step {.kind = Step::Kind::Other, .rows = 3}));
    QCOMPARE(statesOf(draft.found(), draft).front(), Edits());
}

/// The model: the plain layers of all states, one by one.
void TestDraftSteps::layersStepsOverThoseOfAnEarlierVisit()
{
    QRandomGenerator dice(5);
    const auto walk = [&dice](int steps) {
        History history;
        for (int step = 0; step < steps; ++step) {
            Edits edits = history.edits();
            for (int change = dice.bounded(1, 30); change > 0; --change) {
                const qint64 row = dice.bounded(1'200);
                if (dice.bounded(3) == 0)
                    edits.isLeftOut(row) ? edits.bringBack(row) : edits.leaveOut(row);
                else if (dice.bounded(3) == 0)
                    edits.restoreRow(row);
                else
                    edits.setCell(row, dice.bounded(2), QByteArray::number(dice.bounded(4)));
            }
            history.push({.rows = step}, edits);
        }
        for (int back = dice.bounded(1 + steps / 2); back > 0; --back)
            history.undo();
        return history;
    };
    for (int round = 0; round < 30; ++round) {
        const History under = walk(dice.bounded(10));
        const History over = walk(dice.bounded(10));
        const History both = session::layered(under, over);
        if (over.isEmpty()) {
            QCOMPARE(both.entries().size(), under.entries().size());
            continue;
        }
        QCOMPARE(both.done(), under.done() + over.done());
        QCOMPARE(both.edits(), session::layered(under.edits(), over.edits()));
        for (std::size_t i = 0; i < over.entries().size(); ++i) {
            const History::Entry &entry = both.entries()[under.done() + i];
            QCOMPARE(entry.step, over.entries()[i].step);
            QCOMPARE(entry.sides->before, session::layered(under.edits(), over.entries()[i].sides->before));
            QCOMPARE(entry.sides->after, session::layered(under.edits(), over.entries()[i].sides->after));
        }
    }
}

void TestDraftSteps::takesUpADraftOfTheFirstFormat()
{
    QVERIFY(QDir().mkpath(m_drafts));
    QFile empty(draftPath());
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    run({QStringLiteral("CREATE TABLE meta (only_one INTEGER PRIMARY KEY CHECK (only_one = 1), source_bytes "
                        "INTEGER NOT NULL,"
                        " source_modified TEXT NOT NULL, source_key TEXT NOT NULL, source_path TEXT NOT NULL,"
                        " changed TEXT NOT NULL)"),
         QStringLiteral(
             "CREATE TABLE cells (row INTEGER NOT NULL, column INTEGER NOT NULL, value BLOB NOT NULL,"
             " PRIMARY KEY (row, column)) WITHOUT ROWID"),
         QStringLiteral("CREATE TABLE left_out (row INTEGER PRIMARY KEY)"),
         QStringLiteral("INSERT INTO meta VALUES (1, 1, '', '', '', '')"),
         QStringLiteral("INSERT INTO cells VALUES (0, 1, x'78'), (1, 0, x'')"),
         QStringLiteral("INSERT INTO left_out VALUES (1)"), QStringLiteral("PRAGMA user_version=1")});
    Edits kept;
    kept.setCell(0, 1, "x");
    kept.setCell(1, 0, QByteArray(""));
    kept.leaveOut(1);
    Edits more = kept;
    more.setCell(0, 0, "y");
    {
        DraftFile draft = opened();
        QVERIFY(!draft.problem());
        QCOMPARE(draft.found().edits(), kept);
        QVERIFY(draft.found().entries().empty());
        History history = draft.found();
        history.push({.rows = 1}, more);
        QVERIFY(draft.write(history));
    }
    const DraftFile draft = opened();
    QVERIFY(statesOf(draft.found(), draft) == (std::vector<Edits> {kept, more}));
}

void TestDraftSteps::keepsAFileSmallHoweverOftenStepsAreReplaced()
{
    History history;
    qint64 first = 0;
    for (quint32 round = 0; round < 12; ++round) {
        DraftFile draft = opened(); // what was logged is moved into the file when it is closed
        history.push({.rows = 20'000}, noise(20'000, round));
        QVERIFY(draft.write(history));
        if (round == 1)
            first = QFile(draftPath()).size();
        QVERIFY(history.undo());
        QVERIFY(draft.write(history));
    }
    QVERIFY(first > 100'000);
    QVERIFY2(QFile(draftPath()).size() < 2 * first,
             qPrintable(QStringLiteral("%1 after %2").arg(QFile(draftPath()).size()).arg(first)));
}

void TestDraftSteps::setsAsideStepsThatMakeNoSense_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addRow("more done than there are") << QStringLiteral("UPDATE meta SET done = 3");
    QTest::addRow("fewer than none") << QStringLiteral("UPDATE meta SET done = -1");
    QTest::addRow("a step is missing") << QStringLiteral("DELETE FROM steps WHERE number = 1");
    QTest::addRow("no words") << QStringLiteral("UPDATE steps SET what = 'x' WHERE number = 2");
    QTest::addRow("a block") << QStringLiteral("UPDATE blocks SET content = x'7071'");
}

void TestDraftSteps::setsAsideStepsThatMakeNoSense()
{
    QFETCH(const QString, sql);
    History history;
    history.push({.rows = 3}, filled(3, [](qint64) { return "x"; }));
    history.push({.rows = 5}, filled(5, [](qint64) { return "y"; }));
    {
        DraftFile draft = opened();
        QVERIFY(draft.write(history));
    }
    run({sql});
    {
        DraftFile draft = opened();
        QVERIFY(draft.problem());
        QCOMPARE(draft.problem()->code, ErrorCode::EditsDamaged);
        QVERIFY(QFile::exists(draft.problem()->subject));
        QVERIFY(draft.found().isEmpty());
        QVERIFY(draft.write(history)); // begins anew
    }
    const DraftFile draft = opened();
    QVERIFY(!draft.problem());
    QCOMPARE(draft.found().edits(), history.edits());
    QCOMPARE(statesOf(draft.found(), draft).size(), std::size_t(3));
}

void TestDraftSteps::saysThatAStepIsDamaged()
{
    History history;
    history.push({.rows = 3}, filled(3, [](qint64) { return "x"; }));
    {
        DraftFile draft = opened();
        QVERIFY(draft.write(history));
    }
    run({QStringLiteral("UPDATE parts SET content = x'7a00' WHERE way = 0")});
    const DraftFile draft = opened();
    QCOMPARE(draft.found().edits(), history.edits()); // these are whole
    const auto recalled = draft.recall(draft.found(), true);
    QVERIFY(!recalled);
    QCOMPARE(recalled.error().code, ErrorCode::EditsDamaged);
    History other = history;
    other.putAway(0);
    other.push({.rows = 1}, filled(4, [](qint64) { return "z"; }));
    QVERIFY(other.undo());
    const auto foreign = draft.recall(other, true);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, ErrorCode::Internal);
}

void TestDraftSteps::keepsAllInMemoryWhileTheDiskIsFull()
{
    QVERIFY(QDir().mkpath(m_drafts));
    const QByteArray place = QFile::encodeName(m_drafts);
    if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=512k,mode=0700") != 0)
        QSKIP("no right to mount a small file system");

    struct Unmount
    {
        QByteArray path;

        ~Unmount() { ::umount2(path.constData(), MNT_DETACH); }
    } const unmount {place};

    History history;
    {
        session::EngineThread engine;
        DraftKeeper keeper(engine, m_folder->path());
        QSignalSpy found(&keeper, &DraftKeeper::found);
        keeper.open(sourceAt(m_file));
        QTRY_COMPARE(found.size(), 1);
        history.push({.rows = 1}, filled(1, [](qint64) { return "x"; }));
        keeper.save(history);
        QTRY_VERIFY(keeper.isOnDisk());
        for (quint32 step = 0; step < 3; ++step) {
            history.push({.rows = 60'000}, noise(60'000, step));
            keeper.save(history);
        }
        QTRY_VERIFY(keeper.error());
        QCOMPARE(keeper.error()->code, ErrorCode::DiskFull);
        QVERIFY(!keeper.isSaved() && !keeper.isOnDisk());
        {
            const store::EditsFile onDisk = *std::move(*store::EditsFile::openExisting(draftPath()));
            QCOMPARE(*onDisk.done(), 1); // nothing of what did not fit
        }
        QCOMPARE(::mount("tmpfs", place.constData(), "tmpfs", MS_REMOUNT, "size=64m,mode=0700"), 0);
        QTRY_VERIFY_WITH_TIMEOUT(keeper.isOnDisk(), 20'000);
        QVERIFY(!keeper.error());
    }
    const DraftFile draft = opened();
    QCOMPARE(draft.found().edits(), history.edits());
    QCOMPARE(statesOf(draft.found(), draft).size(), std::size_t(5));
}

QTEST_GUILESS_MAIN(TestDraftSteps)
#include "tst_draft_steps.moc"
