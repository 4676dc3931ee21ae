// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/engine.h"
#include "upload/orders.h"
#include "upload/receipt.h"
#include "upload/world.h"

#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <set>

using base::ErrorCode;
using store::BatchEntry;
using store::ImportState;
using testing::customers;
using testing::expectedRecords;
using testing::pauseAfter;
using testing::Run;
using testing::runToEnd;
using testing::World;
using upload::Ending;
using upload::Engine;

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesEveryRecordOnce();
    void tellsProgressThatNeverGoesBack();
    void switchesProfileOnFirst();
    void namesTheRefusedRows();
    void failsWhenTooManyAreRefused();
    void pausesAndGoesOn();
    void pausesBeforeItBegins();
    void leavesNoPauseWaiting();
    void cancels_data();
    void cancels();
    void cannotCancelWhatIsCompleted();
    void hasNothingToSend();
    void saysAgainHowItEnded();
    void beginsAnotherBatchWhenOneIsFull();

private:
    platform::Batch onlyBatch(const store::Journal &journal);

    std::unique_ptr<World> m_world;
};

void TestEngine::init()
{
    m_world = std::make_unique<World>();
}

void TestEngine::cleanup()
{
    m_world.reset();
}

platform::Batch TestEngine::onlyBatch(const store::Journal &journal)
{
    const auto batches = journal.batches();
    if (!batches || batches->size() != 1)
        qFatal("There is not one batch");
    const auto job = m_world->client().batch(batches->front().batchId);
    if (!QTest::qWaitFor([&job] { return job.isFinished(); }))
        qFatal("The batch's status does not come");
    return base::outcome<platform::Batch>(job).value();
}

void TestEngine::takesEveryRecordOnce()
{
    upload::Order order
        = m_world->order(customers(500) + "c7@example.com,Again,\r\n,Nobody,\r\nat home,Bad,\r\n");
    order.partRecords = 37;
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    const Ending ending = runToEnd(engine);
    QVERIFY(!ending.error);
    QCOMPARE(ending.kind, Ending::Kind::Finished);
    QCOMPARE(m_world->records(), expectedRecords(order));
    QCOMPARE(m_world->records().size(), 500);
    QCOMPARE(engine.journal().state().value(), ImportState::Finished);

    const auto batches = engine.journal().batches().value();
    QCOMPARE(batches.size(), 1U);
    QCOMPARE(batches.front().state, BatchEntry::State::Succeeded);
    QCOMPARE(batches.front().inputRecords, 500);
    QCOMPARE(batches.front().partialIngestionPercent, upload::limits::partialIngestionPercent);
    QCOMPARE(batches.front().externalId, engine.journal().record().externalIdPrefix + QStringLiteral("-1"));
    QCOMPARE(engine.journal().parts()->size(), 14U);

    base::Progress progress;
    const auto receipt = upload::Receipt::make(order, engine.journal(), progress);
    QVERIFY(receipt);
    QVERIFY(receipt->sums().balance());
    QCOMPARE(receipt->sums().read, 503);
    QCOMPARE(receipt->sums().ingested, 500);
    QCOMPARE(receipt->sums().leftDuplicate, 1);
    QCOMPARE(receipt->sums().leftMissing, 1);
    QCOMPARE(receipt->sums().leftInvalid, 1);
}

void TestEngine::tellsProgressThatNeverGoesBack()
{
    upload::Order order = m_world->order(customers(300));
    order.partRecords = 20;
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    Run run(engine);
    engine.start();
    QCOMPARE(run.ending()->kind, Ending::Kind::Finished);
    upload::UploadProgress last;
    for (const upload::UploadProgress &told : run.told()) {
        QVERIFY(told.phase >= last.phase);
        QVERIFY(told.rowsSent >= last.rowsSent);
        QVERIFY(told.recordsSent >= last.recordsSent);
        QVERIFY(told.bytesSent >= last.bytesSent);
        QVERIFY(told.partsSent >= last.partsSent);
        QCOMPARE(told.rowsTotal, 300);
        QCOMPARE(told.recordsTotal, 300);
        QVERIFY(told.inFlight <= 4);
        last = told;
    }
    QCOMPARE(last.rowsSent, 300);
    QCOMPARE(last.partsSent, 15);
    QCOMPARE(last.phase, upload::Phase::Ingest);
    QVERIFY(!last.batchId.isEmpty());
}

void TestEngine::switchesProfileOnFirst()
{
    m_world->chooseDataset(QStringLiteral("practice-dev"), QStringLiteral("Newsletter readers"));
    QVERIFY(!m_world->dataset().inProfile);
    upload::Order order = m_world->order(customers(5));
    order.enableSchema = true;
    order.enableDataset = true;
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    const Ending ending = runToEnd(engine);
    QCOMPARE(ending.kind, Ending::Kind::Finished);
    m_world->chooseDataset(QStringLiteral("practice-dev"), QStringLiteral("Newsletter readers"));
    QVERIFY(m_world->dataset().inProfile);
    QVERIFY(m_world->schema().inProfile);
    QVERIFY(engine.journal().isSettled(store::Switch::Schema).value());
    QVERIFY(engine.journal().isSettled(store::Switch::Dataset).value());
}

namespace {

/// As if the schema had changed after the check: the birth date is sent as the text that it is.
upload::Order withBirthDatesAsText(World &world, qint64 rows, const std::set<qint64> &bad)
{
    QByteArray csv = "email,name,born\n";
    for (qint64 row = 0; row < rows; ++row) {
        const QByteArray born = bad.contains(row) ? "unknown" : "1990-02-03";
        csv += "c" + QByteArray::number(row) + "@example.com,Name," + born + '\n';
    }
    upload::Order order = world.order(csv);
    xdm::Schema schema = world.schema();
    const auto field
        = std::ranges::find(schema.fields, QStringLiteral("person.birthDate"), &xdm::Field::path);
    field->type = xdm::Type::String;
    order.schema = schema;
    order.mapping.columns[2].conversion.kind = xdm::ConversionKind::Text;
    base::Progress progress;
    order.report = quality::check(order.table, order.mapping, schema, progress).value();
    order.partRecords = 70;
    return order;
}

} // namespace

void TestEngine::namesTheRefusedRows()
{
    const std::set<qint64> bad {0, 69, 70, 333, 399};
    const upload::Order order = withBirthDatesAsText(*m_world, 400, bad);
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    const Ending ending = runToEnd(engine);
    QCOMPARE(ending.kind, Ending::Kind::Finished);
    QCOMPARE(m_world->records().size(), 395);
    QCOMPARE(engine.journal().batches()->front().failedRecords, 5);
    std::set<qint64> named;
    QVERIFY(engine.journal().eachRefusal([&](int batch, const store::RefusalEntry &refusal) {
        QCOMPARE(batch, 1);
        QVERIFY(!refusal.code.isEmpty());
        QVERIFY(!refusal.message.contains(QStringLiteral("unknown")));
        named.insert(refusal.row);
    }));
    QVERIFY(named == bad);
    base::Progress progress;
    const auto receipt = upload::Receipt::make(order, engine.journal(), progress);
    QVERIFY(receipt);
    QVERIFY(receipt->sums().balance());
    QCOMPARE(receipt->sums().rejected, 5);
    QCOMPARE(receipt->sums().ingested, 395);
    QCOMPARE(receipt->sums().notKnown, 0);
}

void TestEngine::failsWhenTooManyAreRefused()
{
    std::set<qint64> bad;
    for (qint64 row = 0; row < 100; row += 10)
        bad.insert(row);
    const upload::Order order = withBirthDatesAsText(*m_world, 100, bad);
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    const Ending ending = runToEnd(engine);
    QCOMPARE(ending.kind, Ending::Kind::Failed);
    QCOMPARE(ending.error->code, ErrorCode::BatchFailed);
    QVERIFY(!ending.error->platformCode.isEmpty());
    QCOMPARE(m_world->records().size(), 0);
    QCOMPARE(engine.journal().state().value(), ImportState::Failed);
    base::Progress progress;
    const auto receipt = upload::Receipt::make(order, engine.journal(), progress);
    QVERIFY(receipt->sums().balance());
    QCOMPARE(receipt->sums().rejected, 100);
    const Ending again = runToEnd(engine);
    QCOMPARE(again.kind, Ending::Kind::Failed);
}

void TestEngine::pausesAndGoesOn()
{
    upload::Order order = m_world->order(customers(400));
    order.partRecords = 10;
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    pauseAfter(engine, 7);
    QCOMPARE(engine.journal().state().value(), ImportState::Interrupted);
    const auto parts = engine.journal().parts().value();
    QVERIFY(parts.size() >= 7 && parts.size() < 40);
    QCOMPARE(m_world->records().size(), 0);
    const Ending ending = runToEnd(engine);
    QCOMPARE(ending.kind, Ending::Kind::Finished);
    QCOMPARE(engine.journal().batches()->size(), 1U);
    QCOMPARE(m_world->records(), expectedRecords(order));
}

void TestEngine::pausesBeforeItBegins()
{
    const upload::Order order = m_world->order(customers(3));
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    Run run(engine);
    engine.pause();
    const auto ending = run.ending();
    QVERIFY(ending);
    QCOMPARE(ending->kind, Ending::Kind::Paused);
    QVERIFY(engine.journal().batches()->empty());
}

void TestEngine::leavesNoPauseWaiting()
{
    // A platform that takes the call and never answers.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QUrl url = m_world->server().url();
    url.setPort(silent.serverPort());
    const auto client = m_world->clientAt(url);
    const upload::Order order = m_world->order(customers(3));
    Engine engine(order, m_world->begin(order), *client, m_world->clock());
    Run run(engine);
    connect(&silent, &QTcpServer::newConnection, &engine, [&engine] { engine.pause(); });
    engine.start();
    const auto ending = run.ending();
    QVERIFY(ending);
    QCOMPARE(ending->kind, Ending::Kind::Paused);
    QCOMPARE(engine.journal().batches()->front().state, BatchEntry::State::Intended);
}

void TestEngine::cancels_data()
{
    QTest::addColumn<bool>("running");
    QTest::newRow("while it runs") << true;
    QTest::newRow("an interrupted one") << false;
}

void TestEngine::cancels()
{
    QFETCH(bool, running);
    upload::Order order = m_world->order(customers(400));
    order.partRecords = 10;
    std::unique_ptr<store::Journal> journal = m_world->begin(order);
    const QString id = journal->record().id;
    if (!running) {
        Engine before(order, std::move(journal), m_world->client(), m_world->clock());
        pauseAfter(before, 3);
    }
    if (!journal)
        journal = m_world->resume(id);
    // The file need not be there to cancel.
    const upload::Order bare {.table = table::Table({}, {}),
                              .mapping = {},
                              .schema = {},
                              .report = {},
                              .sourceSha256 = {},
                              .datasetId = order.datasetId,
                              .datasetName = {}};
    Engine engine(running ? order : bare, std::move(journal), m_world->client(), m_world->clock());
    Run run(engine);
    if (running) {
        connect(&engine, &Engine::progressed, &engine, [&](const upload::UploadProgress &progress) {
            if (progress.partsSent >= 3)
                engine.cancel();
        });
        engine.start();
    } else {
        engine.cancel();
    }
    const auto ending = run.ending();
    QVERIFY(ending);
    QCOMPARE(ending->kind, Ending::Kind::Cancelled);
    QCOMPARE(engine.journal().state().value(), ImportState::Cancelled);
    QCOMPARE(engine.journal().batches()->front().state, BatchEntry::State::Aborted);
    QCOMPARE(onlyBatch(engine.journal()).phase, platform::Batch::Phase::Aborted);
    QCOMPARE(m_world->records().size(), 0);

    base::Progress progress;
    const auto receipt = upload::Receipt::make(order, engine.journal(), progress);
    QVERIFY(receipt->sums().balance());
    QCOMPARE(receipt->sums().sent, 0);
    QCOMPARE(receipt->sums().leftOther, 400);
}

void TestEngine::cannotCancelWhatIsCompleted()
{
    upload::Order order = m_world->order(customers(50));
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    Run run(engine);
    bool asked = false;
    connect(&engine, &Engine::progressed, &engine, [&](const upload::UploadProgress &progress) {
        if (progress.phase == upload::Phase::Ingest && !asked) {
            asked = true;
            QMetaObject::invokeMethod(
                &engine, [&engine] { engine.cancel(); }, Qt::QueuedConnection);
        }
    });
    engine.start();
    const auto ending = run.ending();
    QVERIFY(ending);
    QCOMPARE(ending->kind, Ending::Kind::Stopped);
    QCOMPARE(ending->error->code, ErrorCode::CannotAbort);
    QCOMPARE(runToEnd(engine).kind, Ending::Kind::Finished);
    QCOMPARE(m_world->records(), expectedRecords(order));
}

void TestEngine::hasNothingToSend()
{
    const upload::Order order = m_world->order("email,name\n,Nobody\nbad,Bad\n");
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    const Ending ending = runToEnd(engine);
    QCOMPARE(ending.kind, Ending::Kind::Stopped);
    QCOMPARE(ending.error->code, ErrorCode::NothingToSend);
}

void TestEngine::saysAgainHowItEnded()
{
    const upload::Order order = m_world->order(customers(3));
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    QCOMPARE(runToEnd(engine).kind, Ending::Kind::Finished);
    QCOMPARE(runToEnd(engine).kind, Ending::Kind::Finished);
    QCOMPARE(m_world->records().size(), 3);
}

void TestEngine::beginsAnotherBatchWhenOneIsFull()
{
    upload::Order order = m_world->order(customers(upload::limits::partsPerBatch + 20));
    order.partRecords = 1;
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    QCOMPARE(runToEnd(engine).kind, Ending::Kind::Finished);
    const auto batches = engine.journal().batches().value();
    QCOMPARE(batches.size(), 2U);
    QCOMPARE(batches[0].inputRecords, upload::limits::partsPerBatch);
    QCOMPARE(batches[1].inputRecords, 20);
    QCOMPARE(m_world->records(), expectedRecords(order));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
