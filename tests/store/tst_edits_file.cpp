// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/edits_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>

#include <csignal>
#include <map>
#include <set>
#include <unistd.h>
#include <vector>

using base::ErrorCode;
using store::EditChange;
using store::EditsFile;
using store::EditsSource;

namespace {

using Cells = std::map<std::pair<qint64, int>, QByteArray>;

struct Kept
{
    Cells cells = {};
    std::set<qint64> leftOut = {};

    friend bool operator==(const Kept &, const Kept &) = default;

    void take(const EditChange &change)
    {
        if (change.column < 0 && change.leftOut)
            leftOut.insert(change.row);
        else if (change.column < 0)
            leftOut.erase(change.row);
        else if (change.value)
            cells[{change.row, change.column}] = *change.value;
        else
            cells.erase({change.row, change.column});
    }
};

Kept keptIn(const EditsFile &file)
{
    Kept kept;
    std::vector<std::pair<qint64, int>> order;
    const auto cells = file.eachCell([&](qint64 row, int column, const QByteArray &value) {
        kept.cells[{row, column}] = value;
        order.emplace_back(row, column);
    });
    const auto rows = file.eachLeftOut([&](qint64 row) { kept.leftOut.insert(row); });
    if (!cells || !rows || !std::ranges::is_sorted(order))
        qFatal("the file does not tell its edits in order");
    return kept;
}

const EditsSource someSource {.bytes = 4711,
                              .modified = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC),
                              .key = "0a1b",
                              .path = QStringLiteral("/somewhere/customers.csv")};

} // namespace

class TestEditsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsItsSource();
    void keepsWhatRandomBatchesMake();
    void keepsAnyBytes();
    void staysAsItWasWhenCancelled();
    void forgetsAllAtOnce();
    void isPrivate();
    void outlivesAKill();
    void makesAnewWhatWasCutOff();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void refusesANewerFormat();
    void takesAMillionInSeconds();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("edits.sqlite")); }

    EditsFile opened() const
    {
        auto file = EditsFile::open(path(), someSource);
        if (!file)
            qFatal("cannot open: error %d", int(file.error().code));
        return *std::move(file);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    base::Progress m_progress;
};

void TestEditsFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestEditsFile::knowsItsSource()
{
    {
        const EditsFile file = opened();
        QCOMPARE(*file.source(), someSource);
        QVERIFY(file.changed()->secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }
    auto again = EditsFile::openExisting(path());
    QVERIFY(again);
    QVERIFY(again->has_value());
    QVERIFY((*again)->setSourcePath(QStringLiteral("/elsewhere.csv")));
    QCOMPARE((*again)->source()->path, QStringLiteral("/elsewhere.csv"));
    QVERIFY(!EditsFile::openExisting(m_folder->filePath(QStringLiteral("none")))->has_value());
}

void TestEditsFile::keepsWhatRandomBatchesMake()
{
    QRandomGenerator dice(7);
    Kept expected;
    for (int batch = 0; batch < 60; ++batch) {
        EditsFile file = opened();
        std::map<std::pair<qint64, int>, EditChange> changes; // one per place
        for (int n = int(dice.bounded(40)); n >= 0; --n) {
            EditChange change {.row = dice.bounded(20), .column = int(dice.bounded(5)) - 1};
            if (change.column < 0)
                change.leftOut = dice.bounded(2) == 0;
            else if (dice.bounded(3) > 0)
                change.value = QByteArray::number(dice.generate());
            changes[{change.row, change.column}] = change;
        }
        std::vector<EditChange> list;
        for (const auto &[place, change] : changes) {
            list.push_back(change);
            expected.take(change);
        }
        QVERIFY(file.apply(list, m_progress));
        QCOMPARE(keptIn(file), expected);
    }
    QVERIFY(expected.cells.size() > 10 && expected.leftOut.size() > 3);
    QCOMPARE(keptIn(opened()), expected);
}

void TestEditsFile::keepsAnyBytes()
{
    const std::vector<EditChange> changes {
        {.row = 0, .column = 0, .value = QByteArray()},
        {.row = 0, .column = 1, .value = QByteArray("a\0b", 3)},
        {.row = 0, .column = 2, .value = QByteArray("\xff\xfe")},
        {.row = qint64(1) << 40, .column = 3, .value = QByteArray("Zoë\n\"x\"")},
    };
    {
        EditsFile file = opened();
        QVERIFY(file.apply(changes, m_progress));
    }
    const Kept kept = keptIn(opened());
    QCOMPARE(kept.cells.size(), changes.size());
    for (const EditChange &change : changes)
        QCOMPARE(kept.cells.at({change.row, change.column}), *change.value);
}

void TestEditsFile::staysAsItWasWhenCancelled()
{
    EditsFile file = opened();
    QVERIFY(file.apply(std::vector<EditChange> {{.row = 1, .column = 1, .value = "before"}}, m_progress));
    const Kept before = keptIn(file);

    // Cancelled at the n-th look, for every n: nothing of it, or all of it.
    class Countdown final : public base::Progress
    {
    public:
        bool isCancelled() const override { return left-- <= 0; }

        mutable int left = 0;
    };

    std::vector<EditChange> changes;
    Kept after = before;
    for (qint64 row = 0; row < 3000; ++row) {
        changes.push_back({.row = row, .column = 1, .value = "after"});
        changes.push_back({.row = row, .column = -1, .leftOut = true});
        after.take(changes[changes.size() - 2]);
        after.take(changes.back());
    }
    int cancelled = 0;
    for (int looks = 0;; ++looks) {
        Countdown progress;
        progress.left = looks;
        const auto done = file.apply(changes, progress);
        if (done)
            break;
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QCOMPARE(keptIn(file), before);
        ++cancelled;
    }
    QVERIFY(cancelled > 10);
    QCOMPARE(keptIn(file), after);
}

void TestEditsFile::forgetsAllAtOnce()
{
    EditsFile file = opened();
    QVERIFY(file.apply(
        std::vector<EditChange> {{.row = 1, .column = 1, .value = "x"}, {.row = 2, .leftOut = true}},
        m_progress));
    QVERIFY(keptIn(file) != Kept());
    QVERIFY(file.clear());
    QCOMPARE(keptIn(file), Kept());
}

void TestEditsFile::isPrivate()
{
    EditsFile file = opened();
    QVERIFY(file.apply(std::vector<EditChange> {{.row = 1, .column = 1, .value = "x"}}, m_progress));
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QVERIFY(files.size() >= 2); // with the side files
    for (const QString &name : files)
        QCOMPARE(QFile::permissions(m_folder->filePath(name))
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
}

void TestEditsFile::outlivesAKill()
{
    int acknowledged[2];
    QCOMPARE(::pipe(acknowledged), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        EditsFile file = opened();
        for (qint64 row = 0;; ++row) {
            if (!file.apply(
                    std::vector<EditChange> {{.row = row, .column = 0, .value = QByteArray::number(row)}},
                    m_progress))
                ::_exit(1);
            if (::write(acknowledged[1], &row, sizeof row) != sizeof row)
                ::_exit(2);
        }
    }
    ::close(acknowledged[1]);
    qint64 last = -1;
    while (last < 50)
        QCOMPARE(::read(acknowledged[0], &last, sizeof last), ssize_t(sizeof last));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    for (qint64 row = 0; ::read(acknowledged[0], &row, sizeof row) == ssize_t(sizeof row);)
        last = row;
    ::close(acknowledged[0]);

    const Kept kept = keptIn(opened());
    for (qint64 row = 0; row <= last; ++row)
        QCOMPARE(kept.cells.at({row, 0}), QByteArray::number(row));
    QVERIFY(qint64(kept.cells.size()) <= last + 2); // at most the one that was under way
}

void TestEditsFile::makesAnewWhatWasCutOff()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(!EditsFile::openExisting(path())->has_value());
    QCOMPARE(*opened().source(), someSource);
}

void TestEditsFile::setsADamagedFileAside_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addRow("no database at all") << qint64(0);
    QTest::addRow("a torn page") << qint64(4096);
}

void TestEditsFile::setsADamagedFileAside()
{
    QFETCH(const qint64, from);
    {
        EditsFile file = opened();
        std::vector<EditChange> changes;
        for (qint64 row = 0; row < 2000; ++row)
            changes.push_back({.row = row, .column = 0, .value = "value"});
        QVERIFY(file.apply(changes, m_progress));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    file.write(QByteArray(8192, 'x'));
    file.close();

    const auto refused = EditsFile::open(path(), someSource);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::EditsDamaged);
    QVERIFY(QFileInfo::exists(refused.error().subject));
    QVERIFY(!QFileInfo::exists(path()));
    QCOMPARE(keptIn(opened()), Kept());
}

void TestEditsFile::refusesANewerFormat()
{
    {
        const EditsFile file = opened();
    }
    {
        const auto database = store::Database::open(path(), store::Database::Access::Write);
        QVERIFY(database);
        QVERIFY(database->run(QStringLiteral("PRAGMA user_version=99")));
    }
    const auto refused = EditsFile::open(path(), someSource);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::EditsNewer);
    QCOMPARE(refused.error().number, 99);
    QVERIFY(QFileInfo::exists(path()));
}

void TestEditsFile::takesAMillionInSeconds()
{
    EditsFile file = opened();
    std::vector<EditChange> changes;
    for (qint64 row = 0; row < 1'000'000; ++row)
        changes.push_back({.row = row, .column = 2, .value = QByteArray::number(row) + "@example.com"});
    QElapsedTimer clock;
    clock.start();
    QVERIFY(file.apply(changes, m_progress));
    qInfo("a million cells: %lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < 30'000); // a few on a machine that does nothing else
    clock.restart();
    qint64 read = 0;
    QVERIFY(file.eachCell([&read](qint64, int, const QByteArray &) { ++read; }));
    qInfo("read again: %lld ms", clock.elapsed());
    QCOMPARE(read, 1'000'000);
}

QTEST_GUILESS_MAIN(TestEditsFile)
#include "tst_edits_file.moc"
