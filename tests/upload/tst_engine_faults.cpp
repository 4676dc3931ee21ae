// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/engine.h"
#include "upload/orders.h"
#include "upload/swallowing_proxy.h"
#include "upload/world.h"

#include <QRandomGenerator>
#include <QTest>

using base::ErrorCode;
using store::BatchEntry;
using testing::customers;
using testing::expectedRecords;
using testing::pauseAfter;
using testing::Run;
using testing::runToEnd;
using testing::World;
using upload::Ending;
using upload::Engine;

class TestEngineFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesOnAfterBeingDestroyed_data();
    void goesOnAfterBeingDestroyed();
    void survivesALostAnswer_data();
    void survivesALostAnswer();
    void beginsANewBatchForADeadOne();
    void stopsWhenItsBatchIsTakenAway();
    void refusesAChangedSource_data();
    void refusesAChangedSource();
    void refusesOtherBytes();
    void refusesAnotherMapping();

private:
    std::unique_ptr<World> m_world;
};

void TestEngineFaults::init()
{
    m_world = std::make_unique<World>();
}

void TestEngineFaults::cleanup()
{
    m_world.reset();
}

void TestEngineFaults::goesOnAfterBeingDestroyed_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEngineFaults::goesOnAfterBeingDestroyed()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    upload::Order order = m_world->order(customers(300));
    order.partRecords = 13;
    std::unique_ptr<store::Journal> journal = m_world->begin(order);
    const QString id = journal->record().id;
    std::optional<Ending> ending;
    int runs = 0;
    for (; !ending && runs < 200; ++runs) {
        if (!journal)
            journal = m_world->resume(id);
        Engine engine(order, std::move(journal), m_world->client(), m_world->clock());
        connect(&engine, &Engine::ended, this, [&ending](const Ending &end) { ending = end; });
        engine.start();
        // Ever longer, since looking for a batch that was never made takes its time.
        QTest::qWait(int(random.bounded(1, 40 + 15 * runs)));
    }
    QVERIFY2(ending, "never finished");
    QCOMPARE(ending->kind, Ending::Kind::Finished);
    QVERIFY(runs > 1);
    QCOMPARE(m_world->records(), expectedRecords(order));
    const auto again = m_world->resume(id);
    QCOMPARE(again->batches()->size(), 1U);
}

void TestEngineFaults::survivesALostAnswer_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("create") << QByteArray("POST /data/foundation/import/batches HTTP");
    QTest::newRow("part") << QByteArray("PUT /data/foundation/import/batches/");
    QTest::newRow("complete") << QByteArray("POST /data/foundation/import/batches/");
    QTest::newRow("status") << QByteArray("GET /data/foundation/catalog/batches/");
}

void TestEngineFaults::survivesALostAnswer()
{
    QFETCH(QByteArray, request);
    testing::SwallowingProxy proxy(m_world->server().url());
    const auto client = m_world->clientAt(proxy.url());
    upload::Order order = m_world->order(customers(100));
    order.partRecords = 40;
    Engine engine(order, m_world->begin(order), *client, m_world->clock());
    proxy.swallowNext(request);
    const Ending ending = runToEnd(engine);
    QCOMPARE(proxy.swallowed(), 1);
    QVERIFY2(!ending.error, qPrintable(ending.error ? QString::number(int(ending.error->code)) : QString()));
    QCOMPARE(ending.kind, Ending::Kind::Finished);
    QCOMPARE(engine.journal().batches()->size(), 1U);
    QCOMPARE(m_world->records(), expectedRecords(order));
}

void TestEngineFaults::beginsANewBatchForADeadOne()
{
    upload::Order order = m_world->order(customers(200));
    order.partRecords = 10;
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    pauseAfter(engine, 5);
    const auto job = m_world->client().abort(engine.journal().batches()->front().batchId);
    QVERIFY(QTest::qWaitFor([&job] { return job.isFinished(); }));
    const Ending ending = runToEnd(engine);
    QCOMPARE(ending.kind, Ending::Kind::Finished);
    const auto batches = engine.journal().batches().value();
    QCOMPARE(batches.size(), 2U);
    QCOMPARE(batches[0].state, BatchEntry::State::Aborted);
    QCOMPARE(batches[1].state, BatchEntry::State::Succeeded);
    QVERIFY(batches[1].externalId.endsWith(QStringLiteral("-2")));
    QCOMPARE(m_world->records(), expectedRecords(order));
}

void TestEngineFaults::stopsWhenItsBatchIsTakenAway()
{
    upload::Order order = m_world->order(customers(400));
    order.partRecords = 5;
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    Run run(engine);
    std::optional<base::Job<>> aborting;
    connect(&engine, &Engine::progressed, &engine, [&](const upload::UploadProgress &progress) {
        if (progress.partsSent >= 3 && !aborting)
            aborting = m_world->client().abort(progress.batchId);
    });
    engine.start();
    const auto ending = run.ending();
    QVERIFY(ending);
    QCOMPARE(ending->kind, Ending::Kind::Stopped);
    QCOMPARE(ending->error->code, ErrorCode::BatchLost);
    QCOMPARE(runToEnd(engine).kind, Ending::Kind::Finished);
    QCOMPARE(engine.journal().batches()->size(), 2U);
    QCOMPARE(m_world->records(), expectedRecords(order));
}

void TestEngineFaults::refusesAChangedSource_data()
{
    QTest::addColumn<bool>("gone");
    QTest::newRow("changed") << false;
    QTest::newRow("gone") << true;
}

void TestEngineFaults::refusesAChangedSource()
{
    QFETCH(bool, gone);
    upload::Order order = m_world->order(customers(200));
    order.partRecords = 10;
    Engine engine(order, m_world->begin(order), m_world->client(), m_world->clock());
    pauseAfter(engine, 5);
    const auto sent = engine.journal().parts()->size();
    QFile file(order.table.document().source().path());
    if (gone) {
        QVERIFY(file.remove());
    } else {
        QVERIFY(file.open(QIODevice::Append));
        file.write("late@example.com,Late,\r\n");
        file.close();
    }
    const Ending ending = runToEnd(engine);
    QCOMPARE(ending.kind, Ending::Kind::Stopped);
    QCOMPARE(ending.error->code, gone ? ErrorCode::SourceGone : ErrorCode::SourceChanged);
    QCOMPARE(engine.journal().parts()->size(), sent);
}

void TestEngineFaults::refusesOtherBytes()
{
    upload::Order order = m_world->order(customers(200));
    order.partRecords = 10;
    std::unique_ptr<store::Journal> journal = m_world->begin(order);
    const QString id = journal->record().id;
    {
        Engine engine(order, std::move(journal), m_world->client(), m_world->clock());
        pauseAfter(engine, 3);
    }
    journal = m_world->resume(id);
    const auto parts = journal->parts().value();
    const qint64 next = parts.back().endRow;
    QVERIFY(journal->beginPart({.batch = 1,
                                .number = int(parts.size()) + 1,
                                .firstRow = next,
                                .endRow = next + 10,
                                .records = 10,
                                .rows = 10,
                                .bytes = 1000,
                                .sha256 = QByteArray(64, '0')}));
    Engine engine(order, std::move(journal), m_world->client(), m_world->clock());
    const Ending ending = runToEnd(engine);
    QCOMPARE(ending.kind, Ending::Kind::Stopped);
    QCOMPARE(ending.error->code, ErrorCode::BytesDiffer);
    QCOMPARE(ending.error->row, next);
}

void TestEngineFaults::refusesAnotherMapping()
{
    upload::Order order = m_world->order(customers(20));
    std::unique_ptr<store::Journal> journal = m_world->begin(order);
    order.mapping.emailCase.value = xdm::EmailCase::Fold;
    Engine engine(order, std::move(journal), m_world->client(), m_world->clock());
    const Ending ending = runToEnd(engine);
    QCOMPARE(ending.kind, Ending::Kind::Stopped);
    QCOMPARE(ending.error->code, ErrorCode::BytesDiffer);
    QVERIFY(engine.journal().batches()->empty());
}

QTEST_GUILESS_MAIN(TestEngineFaults)
#include "tst_engine_faults.moc"
