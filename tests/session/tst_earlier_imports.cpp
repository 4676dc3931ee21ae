// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/earlier_imports.h"
#include "session/engine_thread.h"
#include "store/records.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using session::EarlierImport;
using session::EarlierImports;
using session::EngineThread;
using store::ImportState;

class TestEarlierImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheNewestFirst();
    void tellsOfTheFile();
    void forgetsAllButTheReceipt();
    void forgetsNoneThatRuns();
    void removesOldEditsOfWhatIsOver();

private:
    std::unique_ptr<store::Journal> begin(int minute, const QString &dataset = {}) const
    {
        store::ImportRecord record = testing::someRecord();
        record.created = QDateTime(QDate(2026, 3, 1), QTime(9, minute), Qt::UTC);
        const QFileInfo file(m_file);
        record.sourcePath = m_file;
        record.sourceBytes = file.size();
        record.sourceModified = file.lastModified().toUTC();
        record.destination = {{QStringLiteral("practice"), true},
                              {QStringLiteral("sandbox"), QStringLiteral("prod")},
                              {QStringLiteral("datasetName"), dataset}};
        record.counts = {{QStringLiteral("ready"), 700}};
        auto store = store::Store::open(m_store);
        auto journal = store->create(record);
        if (!journal)
            qFatal("no journal");
        return *std::move(journal);
    }

    static void answer(EarlierImports &imports)
    {
        QSignalSpy changed(&imports, &EarlierImports::changed);
        QVERIFY(changed.wait());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    QString m_file;
};

void TestEarlierImports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = m_folder->filePath(QStringLiteral("store"));
    m_file = m_folder->filePath(QStringLiteral("customers.csv"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("email\na@example.com\n");
}

void TestEarlierImports::listsTheNewestFirst()
{
    EngineThread engine;
    EarlierImports imports(engine, m_store);
    imports.refresh();
    answer(imports);
    QVERIFY(imports.imports().empty() && !imports.interrupted());

    {
        const auto first = begin(1, QStringLiteral("Customers"));
        QVERIFY(first->addBatch(testing::someBatch(1)));
        QVERIFY(first->beginPart(testing::somePart(1, 1, 0)));
        QVERIFY(first->settlePart(1, 1));
        QVERIFY(first->beginPart(testing::somePart(1, 2, 10)));
    }
    QVERIFY(begin(2)->finish(ImportState::Finished));
    const auto running = begin(3);
    imports.refresh();
    answer(imports);
    QCOMPARE(imports.imports().size(), std::size_t(3));
    QCOMPARE(imports.imports()[0].state, ImportState::Running);
    QCOMPARE(imports.imports()[1].state, ImportState::Finished);
    const EarlierImport *interrupted = imports.interrupted();
    QCOMPARE(interrupted, &imports.imports()[2]);
    QCOMPARE(interrupted->fileName, QStringLiteral("customers.csv"));
    QCOMPARE(interrupted->dataset, QStringLiteral("Customers"));
    QCOMPARE(interrupted->sandbox, QStringLiteral("prod"));
    QVERIFY(interrupted->practice);
    QCOMPARE(interrupted->rowsSent, 10); // the second file has not arrived
    QCOMPARE(interrupted->rowsToSend, 700);
    QVERIFY(interrupted->canResume());
}

void TestEarlierImports::tellsOfTheFile()
{
    begin(1).reset();
    EngineThread engine;
    EarlierImports imports(engine, m_store);
    imports.refresh();
    answer(imports);
    QCOMPARE(imports.interrupted()->source, EarlierImport::Source::Unchanged);

    QFile file(m_file);
    QVERIFY(file.open(QIODevice::Append));
    file.write("b@example.com\n");
    file.close();
    imports.refresh();
    answer(imports);
    QCOMPARE(imports.interrupted()->source, EarlierImport::Source::Changed);
    QVERIFY(!imports.interrupted()->canResume());

    QVERIFY(file.remove());
    imports.refresh();
    answer(imports);
    QCOMPARE(imports.interrupted()->source, EarlierImport::Source::Gone);
}

void TestEarlierImports::forgetsAllButTheReceipt()
{
    const QString id = begin(1)->record().id;
    const auto store = store::Store::open(m_store);
    const QString receipt = store->receiptsFolder() + QLatin1Char('/') + id + QStringLiteral(".json");
    for (const QString &path : {receipt, store->editsPath(id)}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    EngineThread engine;
    EarlierImports imports(engine, m_store);
    imports.forget(id);
    answer(imports);
    QVERIFY(!imports.error());
    QVERIFY(imports.imports().empty());
    QVERIFY(QDir(store->importsFolder()).isEmpty());
    QVERIFY(QFile::exists(receipt));
    imports.forget(QStringLiteral("../receipts"));
    answer(imports);
    QCOMPARE(imports.error()->code, base::ErrorCode::ImportUnknown);
    QVERIFY(QFile::exists(receipt));
}

void TestEarlierImports::forgetsNoneThatRuns()
{
    const auto running = begin(1);
    EngineThread engine;
    EarlierImports imports(engine, m_store);
    imports.forget(running->record().id);
    answer(imports);
    QVERIFY(imports.error());
    QCOMPARE(imports.error()->code, base::ErrorCode::ImportBusy);
    QCOMPARE(imports.error()->subject, QFileInfo(running->record().sourcePath).fileName());
    QVERIFY(!imports.error()->subject.isEmpty());
    QCOMPARE(imports.imports().size(), std::size_t(1));
    QVERIFY(running->setCancelAsked(true)); // it is as it was
}

void TestEarlierImports::removesOldEditsOfWhatIsOver()
{
    const QString interrupted = begin(1)->record().id;
    auto journal = begin(2);
    const QString over = journal->record().id;
    QVERIFY(journal->finish(ImportState::Finished));
    journal.reset();
    const auto store = store::Store::open(m_store);
    for (const QString &id : {interrupted, over}) {
        QFile file(store->editsPath(id));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto forget = [this](int days) {
        EngineThread engine;
        EarlierImports imports(engine, m_store);
        imports.forgetEditsOlderThan(days);
    };
    forget(1);
    QVERIFY(QFile::exists(store->editsPath(over)));
    forget(-1); // as if a day had gone by
    QVERIFY(!QFile::exists(store->editsPath(over)));
    QVERIFY(QFile::exists(store->editsPath(interrupted)));
}

QTEST_GUILESS_MAIN(TestEarlierImports)
#include "tst_earlier_imports.moc"
