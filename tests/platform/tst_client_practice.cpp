// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include "practice/server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using base::ErrorCode;
using Phase = platform::Batch::Phase;
using namespace std::chrono_literals;

/// The real client against the real practice platform: two programs that share no code and read the same
/// contract.
class TestClientPractice : public QObject
{
    Q_OBJECT

private:
    platform::Dataset dataset(const QString &name);
    QString newBatch(const platform::Dataset &dataset, const QString &externalId);
    platform::Batch finalState(const QString &batch);

    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<practice::Server> m_server;
    std::unique_ptr<platform::Client> m_client;

private Q_SLOTS:
    void initTestCase();
    void takesRowsTheWholeRoad();
    void signsInAgainWhenTheTokenIsOver();
    void abortsAnOpenBatch();
    void refusesAWrongSecret();
    void doesNotFindWhatIsNotThere();
};

void TestClientPractice::initTestCase()
{
    auto started = practice::Server::start({.folder = m_folder.path(), .step = 20ms, .tokenLife = 5s});
    QVERIFY(started);
    m_server = std::move(*started);
    const QJsonObject known = m_server->description();
    auto connection = connectionTo(m_server->url());
    connection.organisation = known.value(QLatin1String("organisation")).toString();
    connection.clientId = known.value(QLatin1String("clientId")).toString();
    QVERIFY(platform::checkConnection(connection));
    m_client = std::make_unique<platform::Client>(
        connection, base::Secret(known.value(QLatin1String("clientSecret")).toString().toUtf8()), m_clock);
    m_client->setSandbox(QStringLiteral("practice-dev"));
}

platform::Dataset TestClientPractice::dataset(const QString &name)
{
    const auto all = ended(m_client->datasets());
    for (const platform::Dataset &one : all ? *all : std::vector<platform::Dataset>()) {
        if (one.name == name)
            return one;
    }
    return {};
}

QString TestClientPractice::newBatch(const platform::Dataset &dataset, const QString &externalId)
{
    return ended(m_client->createBatch({.datasetId = dataset.id, .externalId = externalId}))
        .value_or(QString());
}

platform::Batch TestClientPractice::finalState(const QString &batch)
{
    for (int look = 0; look < 200; ++look) {
        const auto seen = ended(m_client->batch(batch));
        if (!seen || (seen->phase != Phase::Open && seen->phase != Phase::Working))
            return seen.value_or(platform::Batch());
        QTest::qWait(50);
    }
    return {};
}

void TestClientPractice::takesRowsTheWholeRoad()
{
    const auto sandboxes = ended(m_client->sandboxes());
    QVERIFY(sandboxes);
    QVERIFY(std::any_of(sandboxes->begin(), sandboxes->end(), [](const platform::Sandbox &sandbox) {
        return sandbox.name == QLatin1String("practice-dev") && sandbox.state == QLatin1String("active");
    }));

    const auto namespaces = ended(m_client->namespaces());
    QVERIFY(namespaces && namespaces->contains(QStringLiteral("CustomerId"))
            && namespaces->contains(QStringLiteral("Email_LC_SHA256")));

    const platform::Dataset readers = dataset(QStringLiteral("Newsletter readers"));
    QVERIFY(!readers.id.isEmpty());
    QVERIFY(!readers.inProfile);
    const auto before = ended(m_client->schema(readers.schemaId));
    QVERIFY(before);
    QVERIFY(!before->schema.contains(QLatin1String("meta:immutableTags"))
            || !before->schema.value(QLatin1String("meta:immutableTags"))
                    .toArray()
                    .contains(QStringLiteral("union")));
    QVERIFY(!before->descriptors.isEmpty());
    QVERIFY(ended(m_client->enableSchema(readers.schemaId)));
    QVERIFY(ended(m_client->enableDataset(readers.id)));
    QVERIFY(ended(m_client->dataset(readers.id))->inProfile);

    const QString externalId = QStringLiteral("pu-road-1");
    const QString batch = newBatch(readers, externalId);
    QVERIFY(!batch.isEmpty());
    const auto open = ended(m_client->batch(batch));
    QVERIFY(open);
    QCOMPARE(open->phase, Phase::Open);
    QCOMPARE(open->partialIngestionPercent, 5);
    QVERIFY(open->errorDiagnostics);
    QCOMPARE(ended(m_client->findBatch(readers.id, externalId))->id, batch);
    QVERIFY(ended(m_client->findBatch(readers.id, QStringLiteral("pu-other")))->id.isEmpty());

    QByteArray first;
    for (int i = 0; i < 3'000; ++i)
        first += "{\"_id\":\"r-" + QByteArray::number(i) + "\",\"personalEmail\":{\"address\":\"reader"
            + QByteArray::number(i) + "@example.com\"}}\n";
    const QByteArray second = "{\"_id\":\"bad-1\",\"person\":{\"name\":{\"firstName\":\"Ida\"}}}\n"
                              "{\"_id\":\"bad-2\",\"personalEmail\":{\"address\":\"cut.off@exa\n";
    const auto name = [](int part) { return QStringLiteral("part-000%1.json").arg(part); };
    const auto one = m_client->sendPart(batch, readers.id, name(1), first);
    const auto two = m_client->sendPart(batch, readers.id, name(2), second);
    QVERIFY(ended(one));
    QVERIFY(ended(two));
    QVERIFY(ended(m_client->sendPart(batch, readers.id, name(1), first))); // replaces itself
    QVERIFY(ended(m_client->complete(batch)));
    QVERIFY(ended(m_client->complete(batch)));

    const platform::Batch done = finalState(batch);
    QCOMPARE(done.phase, Phase::Succeeded);
    QCOMPARE(done.inputRecords, 3'002);
    QCOMPARE(done.outputRecords, 3'000);
    QCOMPARE(done.failedRecords, 2);
    QVERIFY(!done.problems.empty());

    std::map<QString, QString> refused;
    const auto count = ended(m_client->refusedRows(batch, [&](const std::vector<platform::RefusedRow> &rows) {
        for (const platform::RefusedRow &row : rows)
            refused.emplace(row.recordId, row.code);
    }));
    QVERIFY(count);
    QCOMPARE(*count, 2);
    QCOMPARE(refused,
             (std::map<QString, QString> {{QStringLiteral("bad-1"), QStringLiteral("1555")},
                                          {QStringLiteral("bad-2"), QStringLiteral("1401")}}));
}

void TestClientPractice::signsInAgainWhenTheTokenIsOver()
{
    QVERIFY(ended(m_client->sandboxes()));
    QTest::qWait(5'500);
    QVERIFY(ended(m_client->sandboxes()));
}

void TestClientPractice::abortsAnOpenBatch()
{
    const platform::Dataset customers = dataset(QStringLiteral("Practice customers"));
    QVERIFY(customers.inProfile);
    const QString batch = newBatch(customers, QStringLiteral("pu-abort"));
    QVERIFY(ended(m_client->abort(batch)));
    QCOMPARE(finalState(batch).phase, Phase::Aborted);
    const auto none = ended(m_client->refusedRows(batch, [](const std::vector<platform::RefusedRow> &) {}));
    QVERIFY(none);
    QCOMPARE(*none, 0);
    const auto late
        = ended(m_client->sendPart(batch, customers.id, QStringLiteral("part-0001.json"), "{}\n"));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::RequestRefused);
}

void TestClientPractice::refusesAWrongSecret()
{
    platform::Client stranger(m_client->connection(), sampleSecret(), m_clock);
    const auto asked = ended(stranger.sandboxes());
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::SignInRefused);
    QCOMPARE(asked.error().platformCode, QStringLiteral("invalid_client"));
}

void TestClientPractice::doesNotFindWhatIsNotThere()
{
    QCOMPARE(ended(m_client->dataset(QStringLiteral("000000000000000000000000"))).error().code,
             ErrorCode::NotFound);
    QCOMPARE(ended(m_client->batch(QStringLiteral("01J4ZC7Q8M9N2P5R6S3T1V0WXY"))).error().code,
             ErrorCode::NotFound);
    QCOMPARE(ended(m_client->schema(QStringLiteral("_none.schemas.0"))).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestClientPractice)

#include "tst_client_practice.moc"
