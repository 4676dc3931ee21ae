// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/edits_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>

#include <csignal>
#include <map>
#include <unistd.h>
#include <vector>

using base::ErrorCode;
using store::EditsFile;
using store::EditsSource;
using Way = EditsFile::Way;

namespace {

/// All that a file holds.
struct Kept
{
    struct Step
    {
        QJsonObject what = {};
        std::vector<QByteArray> undo = {};
        std::vector<QByteArray> redo = {};

        friend bool operator==(const Step &, const Step &) = default;
    };

    std::map<qint64, QByteArray> blocks = {};
    std::vector<Step> steps = {};
    qint64 done = 0;

    friend bool operator==(const Kept &, const Kept &) = default;
};

Kept keptIn(const EditsFile &file)
{
    Kept kept;
    std::vector<qint64> order;
    bool sound = file.eachBlock([&](qint64 number, const QByteArray &content) {
                         kept.blocks[number] = content;
                         order.push_back(number);
                     })
                     .has_value();
    sound = sound
        && file.eachStep([&](qint64 number, const QJsonObject &what) {
                   sound = sound && number == qint64(kept.steps.size()) + 1;
                   kept.steps.push_back({.what = what});
               })
               .has_value();
    for (std::size_t i = 0; i < kept.steps.size(); ++i) {
        for (const Way way : {Way::Undo, Way::Redo}) {
            auto &parts = way == Way::Undo ? kept.steps[i].undo : kept.steps[i].redo;
            sound = sound
                && file.eachPart(qint64(i) + 1, way,
                                 [&](const QByteArray &content) { parts.push_back(content); })
                       .has_value();
        }
    }
    const auto done = file.done();
    if (!done || !sound || !std::ranges::is_sorted(order))
        qFatal("the file does not tell its edits in order");
    kept.done = *done;
    return kept;
}

base::Result<> put(EditsFile &file, qint64 block, const QByteArray &content)
{
    return file.change([&] { return file.putBlock(block, content); });
}

QByteArray someBytes(QRandomGenerator &dice)
{
    QByteArray made(dice.bounded(1, 30), '\0');
    for (char &byte : made)
        byte = char(dice.bounded(256));
    return made;
}

bool addStep(const EditsFile &file, Kept &kept, QRandomGenerator &dice)
{
    const qint64 number = qint64(kept.steps.size()) + 1;
    Kept::Step step {.what = {{QStringLiteral("kind"), dice.bounded(9)}, {QStringLiteral("Zoë"), true}}};
    bool added = file.addStep(number, step.what).has_value();
    for (const Way way : {Way::Redo, Way::Undo}) {
        auto &parts = way == Way::Undo ? step.undo : step.redo;
        for (int part = dice.bounded(12); part > 0; --part) {
            parts.push_back(someBytes(dice));
            added = added && file.addPart(number, way, qint64(parts.size()), parts.back());
        }
    }
    kept.steps.push_back(step);
    return added;
}

/// Does the same to both, by chance.
bool changeBoth(const EditsFile &file, Kept &kept, QRandomGenerator &dice)
{
    bool done = true;
    for (int n = dice.bounded(1, 10); n > 0; --n) {
        const qint64 number = dice.bounded(20);
        const QByteArray content = dice.bounded(3) == 0 ? QByteArray() : someBytes(dice);
        done = done && file.putBlock(number, content);
        kept.blocks.erase(number);
        if (!content.isEmpty())
            kept.blocks[number] = content;
    }
    const auto stay = std::size_t(dice.bounded(int(kept.steps.size()) + 1));
    done = done && file.removeSteps(qint64(stay) + 1);
    kept.steps.resize(stay);
    for (int n = dice.bounded(4); n > 0; --n)
        done = addStep(file, kept, dice) && done;
    kept.done = dice.bounded(int(kept.steps.size()) + 1);
    return done && file.setDone(kept.done);
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
    void keepsWhatRandomChangesMake();
    void readsAndRenewsAnOldFile();
    void isPrivate();
    void outlivesAKill();
    void makesAnewWhatWasCutOff();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void refusesANewerFormat();

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

void TestEditsFile::keepsWhatRandomChangesMake()
{
    QRandomGenerator dice(7);
    Kept expected;
    for (int round = 0; round < 80; ++round) {
        EditsFile file = opened();
        const bool fails = dice.bounded(4) == 0;
        Kept next = expected;
        const auto done = file.change([&]() -> base::Result<> {
            if (!changeBoth(file, next, dice))
                return base::Failure({.code = ErrorCode::StoreFailed});
            return fails ? base::Failure({.code = ErrorCode::Cancelled}) : base::Result<>();
        });
        QCOMPARE(done.has_value(), !fails);
        if (done)
            expected = next;
        else
            QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY(keptIn(file) == expected);
    }
    QVERIFY(expected.blocks.size() > 5 && !expected.steps.empty());
    QVERIFY(keptIn(opened()) == expected);
}

/// As the first version of the program wrote it: each cell by itself, and no steps.
void TestEditsFile::readsAndRenewsAnOldFile()
{
    {
        QFile empty(path());
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const auto database = store::Database::open(path(), store::Database::Access::Write);
        QVERIFY(database);
        for (const char *sql :
             {"CREATE TABLE meta (only_one INTEGER PRIMARY KEY CHECK (only_one = 1), source_bytes INTEGER "
              "NOT NULL,"
              " source_modified TEXT NOT NULL, source_key TEXT NOT NULL, source_path TEXT NOT NULL,"
              " changed TEXT NOT NULL)",
              "CREATE TABLE cells (row INTEGER NOT NULL, column INTEGER NOT NULL, value BLOB NOT NULL,"
              " PRIMARY KEY (row, column)) WITHOUT ROWID",
              "CREATE TABLE left_out (row INTEGER PRIMARY KEY)",
              "INSERT INTO meta VALUES (1, 4711, '2023-11-14T22:13:20.123Z', '0a1b', "
              "'/somewhere/customers.csv',"
              " '2023-11-14T22:13:20.123Z')",
              "INSERT INTO cells VALUES (7, 2, x'61'), (7, 1, x'')", "INSERT INTO left_out VALUES (9), (3)",
              "PRAGMA user_version=1"})
            QVERIFY(database->run(QString::fromLatin1(sql)));
    }
    auto file = EditsFile::openExisting(path());
    QVERIFY(file && file->has_value());
    EditsFile &old = **file;
    QVERIFY(old.isOld());
    QCOMPARE(*old.source(), someSource);
    QByteArrayList told;
    QVERIFY(old.eachOldCell([&](qint64 row, int column, const QByteArray &value) {
        told << QByteArray::number(row) + '/' + QByteArray::number(column) + '=' + value;
    }));
    QVERIFY(old.eachOldLeftOut([&](qint64 row) { told << QByteArray::number(row); }));
    QCOMPARE(told, QByteArrayList({"7/1=", "7/2=a", "3", "9"}));

    const auto refused = old.change([&]() -> base::Result<> {
        if (auto renewed = old.renew(); !renewed)
            return renewed;
        return base::Failure({.code = ErrorCode::DiskFull});
    });
    QVERIFY(!refused && old.isOld());
    QVERIFY(old.eachOldCell([](qint64, int, const QByteArray &) {}));
    QVERIFY(old.change([&]() -> base::Result<> {
        if (auto renewed = old.renew(); !renewed)
            return renewed;
        return old.putBlock(1, "new");
    }));
    QVERIFY(!old.isOld());
    file->reset();
    const EditsFile renewed = opened();
    QVERIFY(!renewed.isOld());
    QCOMPARE(*renewed.source(), someSource);
    QVERIFY(keptIn(renewed) == (Kept {.blocks = {{1, "new"}}}));
}

void TestEditsFile::isPrivate()
{
    EditsFile file = opened();
    QVERIFY(put(file, 1, "x"));
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
            if (!put(file, row, QByteArray::number(row)))
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
        QCOMPARE(kept.blocks.at(row), QByteArray::number(row));
    QVERIFY(qint64(kept.blocks.size()) <= last + 2); // at most the one that was under way
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
        QVERIFY(file.change([&file]() -> base::Result<> {
            for (qint64 number = 0; number < 2000; ++number) {
                if (auto done = file.putBlock(number, "content of a block"); !done)
                    return done;
            }
            return {};
        }));
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
    QVERIFY(keptIn(opened()) == Kept());
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

QTEST_GUILESS_MAIN(TestEditsFile)
#include "tst_edits_file.moc"
