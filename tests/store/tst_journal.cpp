// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/records.h"
#include "store/store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <csignal>
#include <unistd.h>

using base::ErrorCode;
using store::BatchEntry;
using store::ImportState;
using store::Journal;
using store::PartEntry;
using store::RefusalEntry;
using store::Store;
using testing::someBatch;
using testing::somePart;
using testing::someRecord;

namespace {

constexpr auto ownerReadsAndWrites
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

QString journalFile(const Store &store, const QString &id)
{
    return QDir(store.importsFolder()).filePath(id + QStringLiteral("/journal.db"));
}

/// Runs SQL on a journal behind the product's back.
void tamper(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatWasWritten();
    void givesASliceToOneLiveBatchOnly();
    void freesTheSlicesOfADeadBatch_data();
    void freesTheSlicesOfADeadBatch();
    void keepsARefusedRowOnce();
    void undoesAFailedPieceOfRefusals();
    void remembersSwitchesCancelAndEnd();
    void isLockedForOthers();
    void isFreeAfterAKill();
    void refusesANewerVersion();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void keepsFilesPrivate();
    void knowsNoUnfinishedCreation();
    void reportsAFullDisk();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_folder->filePath(QStringLiteral("store")));
    QVERIFY(store);
    m_store = std::make_unique<Store>(std::move(*store));
}

void TestJournal::cleanup()
{
    m_store.reset();
    m_folder.reset();
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void TestJournal::keepsWhatWasWritten()
{
    BatchEntry batch = someBatch(1);
    PartEntry part = somePart(1, 1, 0);
    const PartEntry begun = somePart(1, 2, 10);
    QString id;
    {
        auto journal = m_store->create(someRecord());
        QVERIFY(journal);
        id = (*journal)->record().id;
        QVERIFY((*journal)->addBatch(batch));
        batch.batchId = QStringLiteral("01ABC");
        batch.state = BatchEntry::State::Completed;
        batch.status = QStringLiteral("loaded");
        batch.inputRecords = 18;
        batch.outputRecords = 17;
        batch.failedRecords = 1;
        batch.partialIngestionPercent = 5;
        batch.problemCode = QStringLiteral("INGEST-1212-400");
        batch.diagnostics = BatchEntry::Diagnostics::Fetched;
        QVERIFY((*journal)->updateBatch(batch));
        QVERIFY((*journal)->beginPart(part));
        QVERIFY((*journal)->beginPart(begun));
        QVERIFY((*journal)->settlePart(1, 1));
        part.state = PartEntry::State::Sent;
    }
    auto again = m_store->resume(id);
    QVERIFY(again);
    store::ImportRecord expected = someRecord();
    expected.id = id;
    expected.externalIdPrefix = (*again)->record().externalIdPrefix;
    QVERIFY(expected.externalIdPrefix.contains(id));
    QVERIFY((*again)->record() == expected);
    QVERIFY((*again)->batches().value() == std::vector {batch});
    QVERIFY((*again)->parts().value() == (std::vector {part, begun}));
}

void TestJournal::givesASliceToOneLiveBatchOnly()
{
    auto journal = m_store->create(someRecord());
    QVERIFY(journal);
    QVERIFY((*journal)->addBatch(someBatch(1)));
    QVERIFY((*journal)->addBatch(someBatch(2)));
    QVERIFY((*journal)->beginPart(somePart(1, 1, 0)));
    const auto second = (*journal)->beginPart(somePart(2, 1, 0));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Internal);
    QCOMPARE((*journal)->parts()->size(), 1U);
    const QString path = journalFile(*m_store, (*journal)->record().id);
    journal->reset();

    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("direct"));
    database.setDatabaseName(path);
    QVERIFY(database.open());
    QVERIFY2(!QSqlQuery(database).exec(
                 QStringLiteral("INSERT INTO parts SELECT 2, 1, first_row, end_row, records, rows, bytes,"
                                " sha256, state, 1 FROM parts")),
             "the index itself must refuse it");
    database = {};
    QSqlDatabase::removeDatabase(QStringLiteral("direct"));
}

void TestJournal::freesTheSlicesOfADeadBatch_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("free");
    using State = BatchEntry::State;
    const std::pair<State, bool> cases[]
        = {{State::Open, false},     {State::Completing, false}, {State::Completed, false},
           {State::Aborting, false}, {State::Succeeded, false},  {State::Failed, false},
           {State::Aborted, true},   {State::Lost, true},        {State::Withdrawn, false}};
    for (const auto &[state, isFree] : cases)
        QTest::addRow("state %d", int(state)) << int(state) << isFree;
}

void TestJournal::freesTheSlicesOfADeadBatch()
{
    QFETCH(int, state);
    QFETCH(bool, free);
    auto journal = m_store->create(someRecord());
    QVERIFY(journal);
    BatchEntry batch = someBatch(1);
    QVERIFY((*journal)->addBatch(batch));
    QVERIFY((*journal)->beginPart(somePart(1, 1, 0)));
    batch.state = BatchEntry::State(state);
    QVERIFY((*journal)->updateBatch(batch));
    QCOMPARE((*journal)->parts()->front().live, !free);
    QVERIFY((*journal)->addBatch(someBatch(2)));
    QCOMPARE((*journal)->beginPart(somePart(2, 1, 0)).has_value(), free);
}

void TestJournal::keepsARefusedRowOnce()
{
    auto journal = m_store->create(someRecord());
    QVERIFY(journal);
    QVERIFY((*journal)->addBatch(someBatch(1)));
    const std::vector<RefusalEntry> refusals {
        {.row = 4, .code = QStringLiteral("1555"), .field = QStringLiteral("a.b")},
        {.row = 4, .code = QStringLiteral("1401")},
        {.row = -1, .code = QStringLiteral("1401")},
        {.row = -1, .code = QStringLiteral("1401")}};
    QVERIFY((*journal)->addRefusals(1, refusals));
    std::vector<RefusalEntry> kept;
    QVERIFY((*journal)->eachRefusal([&kept](int, const RefusalEntry &refusal) { kept.push_back(refusal); }));
    QVERIFY(kept == (std::vector {refusals[2], refusals[3], refusals[0]}));
    QVERIFY((*journal)->clearRefusals(1));
    kept.clear();
    QVERIFY((*journal)->eachRefusal([&kept](int, const RefusalEntry &refusal) { kept.push_back(refusal); }));
    QVERIFY(kept.empty());
}

void TestJournal::undoesAFailedPieceOfRefusals()
{
    auto journal = m_store->create(someRecord());
    QVERIFY(journal);
    QVERIFY((*journal)->addBatch(someBatch(1)));
    const std::vector<RefusalEntry> refusals {{.row = 1, .code = QStringLiteral("1555")}};
    QVERIFY2(!(*journal)->addRefusals(9, refusals), "there is no batch 9");
    // The handle was closed and opened again; it must still take what is right.
    QVERIFY((*journal)->addRefusals(1, refusals));
    int count = 0;
    QVERIFY((*journal)->eachRefusal([&count](int, const RefusalEntry &) { ++count; }));
    QCOMPARE(count, 1);
}

void TestJournal::remembersSwitchesCancelAndEnd()
{
    auto journal = m_store->create(someRecord());
    QVERIFY(journal);
    const QString id = (*journal)->record().id;
    QVERIFY((*journal)->beginSwitch(store::Switch::Schema));
    QVERIFY((*journal)->beginSwitch(store::Switch::Dataset));
    QVERIFY((*journal)->settleSwitch(store::Switch::Dataset));
    QVERIFY((*journal)->setCancelAsked(true));
    QVERIFY((*journal)->finish(ImportState::Cancelled));
    journal->reset();
    auto again = m_store->resume(id);
    QVERIFY(again);
    QCOMPARE((*again)->isSettled(store::Switch::Schema).value(), false);
    QCOMPARE((*again)->isSettled(store::Switch::Dataset).value(), true);
    QCOMPARE((*again)->cancelAsked().value(), true);
    QCOMPARE((*again)->state().value(), ImportState::Cancelled);
}

void TestJournal::isLockedForOthers()
{
    auto journal = m_store->create(someRecord());
    QVERIFY(journal);
    const QString id = (*journal)->record().id;
    const auto second = m_store->resume(id);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::ImportBusy);
    QCOMPARE(second.error().number, qint64(::getpid()));
    QCOMPARE(m_store->imports()->front().state, ImportState::Running);
    journal->reset();
    QCOMPARE(m_store->imports()->front().state, ImportState::Interrupted);
    QVERIFY(m_store->resume(id));
}

void TestJournal::isFreeAfterAKill()
{
    // The child begins an import, writes, tells its id and waits to be killed in the middle of it.
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto journal = m_store->create(someRecord());
        if (!journal || !(*journal)->addBatch(someBatch(1)) || !(*journal)->beginPart(somePart(1, 1, 0)))
            ::_exit(1);
        const QByteArray id = (*journal)->record().id.toLatin1() + '\n';
        if (::write(ends[1], id.constData(), std::size_t(id.size())) != id.size())
            ::_exit(1);
        for (;;)
            ::pause();
    }
    ::close(ends[1]);
    QFile told;
    QVERIFY(told.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    const QString id = QString::fromLatin1(told.readLine().trimmed());
    QVERIFY(!id.isEmpty());
    const auto busy = m_store->resume(id);
    QVERIFY(!busy);
    QCOMPARE(busy.error().code, ErrorCode::ImportBusy);
    QCOMPARE(busy.error().number, qint64(child));
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QCOMPARE(m_store->imports()->front().state, ImportState::Interrupted);
    const auto journal = m_store->resume(id);
    QVERIFY(journal);
    QVERIFY((*journal)->parts().value() == std::vector {somePart(1, 1, 0)});
}

void TestJournal::refusesANewerVersion()
{
    auto journal = m_store->create(someRecord());
    QVERIFY(journal);
    const QString id = (*journal)->record().id;
    journal->reset();
    tamper(journalFile(*m_store, id), QStringLiteral("PRAGMA user_version=99"));
    const auto again = m_store->resume(id);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::JournalNewer);
    QCOMPARE(again.error().number, 99);
    QVERIFY(QFileInfo::exists(journalFile(*m_store, id)));
    QCOMPARE(m_store->imports()->front().record.id, id);
}

void TestJournal::setsADamagedFileAside_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("no database any more") << qint64(0) << qint64(100);
    QTest::newRow("a page overwritten") << qint64(4096) << qint64(3 * 4096);
}

void TestJournal::setsADamagedFileAside()
{
    QFETCH(qint64, offset);
    QFETCH(qint64, bytes);
    auto journal = m_store->create(someRecord());
    QVERIFY(journal);
    const QString id = (*journal)->record().id;
    journal->reset();
    const QString path = journalFile(*m_store, id);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(QByteArray(bytes, '\x5a')), bytes);
    file.close();
    const QByteArray content
        = [&file] { return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(); }();
    file.close();

    const auto damaged = m_store->resume(id);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::JournalDamaged);
    QVERIFY(!QFileInfo::exists(path));
    QFile kept(damaged.error().subject);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QCOMPARE(m_store->imports()->front().state, ImportState::Damaged);
    QCOMPARE(m_store->imports()->front().record.id, id);
    QCOMPARE(m_store->resume(id).error().code, ErrorCode::JournalDamaged);
}

void TestJournal::keepsFilesPrivate()
{
    const mode_t before = ::umask(0);
    auto store = Store::open(m_folder->filePath(QStringLiteral("deep/er")));
    QVERIFY(store);
    auto journal = store->create(someRecord());
    QVERIFY(journal);
    QVERIFY((*journal)->addBatch(someBatch(1)));
    QVERIFY(store->addConnection({.name = QStringLiteral("a")}));
    ::umask(before);
    QStringList files;
    QDirIterator all(store->folder(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo entry(all.next());
        files << entry.fileName();
        const auto expected = entry.isDir()
            ? ownerReadsAndWrites | QFileDevice::ExeOwner | QFileDevice::ExeUser
            : ownerReadsAndWrites;
        QVERIFY2(entry.permissions() == expected, qPrintable(entry.filePath()));
    }
    for (const char *name : {"journal.db", "journal.db-wal", "journal.db-shm", "lock", "connections.json"})
        QVERIFY2(files.contains(QLatin1String(name)), name);
}

void TestJournal::knowsNoUnfinishedCreation()
{
    auto journal = m_store->create(someRecord());
    QVERIFY(journal);
    const QString id = (*journal)->record().id;
    journal->reset();
    QFile file(journalFile(*m_store, id));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    QCOMPARE(m_store->resume(id).error().code, ErrorCode::ImportUnknown);
    QVERIFY(m_store->imports()->empty());
}

void TestJournal::reportsAFullDisk()
{
    const QString place = m_folder->filePath(QStringLiteral("small"));
    QVERIFY(QDir().mkpath(place));
    if (::mount("tmpfs", QFile::encodeName(place).constData(), "tmpfs", 0, "size=512k,mode=0700") != 0)
        QSKIP("no right to mount a small file system");

    struct Unmount
    {
        QByteArray path;

        ~Unmount() { ::umount2(path.constData(), MNT_DETACH); }
    } const unmount {QFile::encodeName(place)};

    auto store = Store::open(place);
    QVERIFY(store);
    auto journal = store->create(someRecord());
    QVERIFY2(journal, qPrintable(journal ? QString() : journal.error().detail));
    QVERIFY((*journal)->addBatch(someBatch(1)));
    base::Result<> written;
    int number = 0;
    while (written && number < 100'000) {
        ++number;
        written = (*journal)->beginPart(somePart(1, number, number * 10));
    }
    QVERIFY2(!written, "512 KB take no hundred thousand parts");
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    const auto parts = (*journal)->parts();
    if (parts)
        QCOMPARE(int(parts->size()), number - 1);
    const auto another = store->create(someRecord());
    QVERIFY(!another);
    QCOMPARE(another.error().code, ErrorCode::DiskFull);
    QCOMPARE(store->imports()->size(), 1U);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
