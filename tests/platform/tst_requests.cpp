// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// Every call of the client as it goes over the wire, compared with a text file each.
class TestRequests : public QObject
{
    Q_OBJECT

private:
    static QByteArray text(const QList<support::ScriptedServer::Recorded> &requests, const QByteArray &host)
    {
        QByteArray all;
        for (const auto &request : requests) {
            all += request.method + ' ' + request.target + '\n';
            auto headers = request.headers;
            std::sort(headers.begin(), headers.end());
            for (const auto &[name, value] : headers) {
                const bool varies = name == "Accept-Encoding"; // with what Qt was built with
                all += name + ": " + (value == host ? "<host>" : varies ? "<any>" : value) + '\n';
            }
            all += '\n' + request.body + "\n\n";
        }
        return all;
    }

    static void play(Fixture &world, const QByteArray &call);

private Q_SLOTS:
    void goOutAsAgreed_data();
    void goOutAsAgreed();
};

void TestRequests::goOutAsAgreed_data()
{
    QTest::addColumn<QByteArray>("call");
    for (const char *call : {"sandboxes", "namespaces", "datasets", "dataset", "schema", "enable_schema",
                             "enable_dataset", "enable_dataset_upsert", "create_batch", "find_batch", "batch",
                             "send_part", "complete", "abort", "refused_rows", "profile"})
        QTest::newRow(call) << QByteArray(call);
}

void TestRequests::play(Fixture &world, const QByteArray &call)
{
    auto &server = world.server;
    auto &client = *world.client;
    const QString schema = QStringLiteral("https://ns.adobe.com/harbormill/schemas/5b1c9e0d");
    const QString dataset = QStringLiteral("66a1f0c3d94e5b2c7a8810ef");
    const QString batch = QStringLiteral("01J4ZC7Q8M9N2P5R6S3T1V0WXY");
    const QByteArray registry = "/data/foundation/schemaregistry/tenant/";
    const QByteArray plain = R"({"$id":"https://ns.adobe.com/harbormill/schemas/5b1c9e0d","properties":{}})";
    const QByteArray inUnion = R"({"$id":"x","properties":{},"meta:immutableTags":["kept","union"]})";
    const QByteArray off = R"({"66a1f0c3d94e5b2c7a8810ef":{"name":"Customers","tags":{"other":["kept"]}}})";
    const QByteArray offUpsert = R"({"66a1f0c3d94e5b2c7a8810ef":{"name":"Customers","tags":)"
                                 R"({"unifiedProfile":["enabled: false","isUpsert: true"]}}})";
    const QByteArray on = R"({"66a1f0c3d94e5b2c7a8810ef":{"name":"Customers","tags":)"
                          R"({"unifiedProfile":["enabled:true"],"unifiedIdentity":["enabled:true"]}}})";
    const auto must = [](const auto &result) {
        QVERIFY2(result, qPrintable(QString::number(result ? 0 : int(result.error().code))));
    };

    if (call == "sandboxes") {
        server.say("GET /data", 200, R"({"sandboxes":[]})");
        must(ended(client.sandboxes()));
    } else if (call == "namespaces") {
        server.say("GET /data", 200, "[]");
        must(ended(client.namespaces()));
    } else if (call == "datasets") {
        server.say("GET /data", 200, "{}");
        must(ended(client.datasets()));
    } else if (call == "dataset") {
        server.say("GET /data", 200, on);
        must(ended(client.dataset(dataset)));
    } else if (call == "schema") {
        server.say("GET " + registry + "schemas", 200, plain);
        server.say("GET " + registry + "descriptors", 200, "{}");
        must(ended(client.schema(schema)));
    } else if (call == "enable_schema") {
        server.say("GET", 200, R"({"$id":"x","properties":{},"meta:immutableTags":["kept"]})");
        server.say("PATCH", 200, inUnion);
        server.say("GET", 200, inUnion);
        must(ended(client.enableSchema(schema)));
    } else if (call == "enable_dataset" || call == "enable_dataset_upsert") {
        server.say("GET", 200, call == "enable_dataset" ? off : offUpsert);
        server.say("PATCH", 200, R"(["@/dataSets/66a1f0c3d94e5b2c7a8810ef"])");
        server.say("GET", 200, on);
        must(ended(client.enableDataset(dataset)));
    } else if (call == "create_batch") {
        server.say("POST /data", 201, R"({"id":"01J4ZC7Q8M9N2P5R6S3T1V0WXY"})");
        must(ended(client.createBatch(
            {.datasetId = dataset, .externalId = QStringLiteral("pu-7c1e"), .partialIngestionPercent = 5})));
    } else if (call == "find_batch") {
        server.say("GET", 200, "{}");
        must(ended(client.findBatch(dataset, QStringLiteral("pu-7c1e"))));
    } else if (call == "batch") {
        server.say("GET", 200, R"({"01J4ZC7Q8M9N2P5R6S3T1V0WXY":{"status":"loaded"}})");
        must(ended(client.batch(batch)));
    } else if (call == "send_part") {
        server.say("PUT", 201, "");
        must(ended(client.sendPart(batch, dataset, QStringLiteral("part-0001.json"), "{\"_id\":\"a-1\"}\n")));
    } else if (call == "complete") {
        server.say("POST /data", 200, "");
        must(ended(client.complete(batch)));
    } else if (call == "abort") {
        server.say("POST /data", 200, "");
        must(ended(client.abort(batch)));
    } else if (call == "profile") {
        server.say("GET", 200, R"({"XID1":{"sources":["66a1f0c3d94e5b2c7a8810ef"]}})");
        must(ended(client.profileExists(QStringLiteral("ida+news@example.com"), dataset)));
    } else if (call == "refused_rows") {
        server.say("GET", 200,
                   R"({"data":[{"name":"parsing errors_0.json","length":"20","_links":{"self":)"
                   R"({"href":"https://platform.adobe.io:443/elsewhere"}}}]})");
        server.say("GET", 200, R"({"_id":"a-1","_errors":[{"code":"1555","message":"m"}]})");
        must(ended(client.refusedRows(batch, [](const std::vector<platform::RefusedRow> &) {})));
    }
}

void TestRequests::goOutAsAgreed()
{
    QFETCH(QByteArray, call);
    Fixture world;
    play(world, call);
    const QByteArray seen
        = text(world.server.requests(), "127.0.0.1:" + QByteArray::number(world.server.url().port()));

    const QString path = QDir(QStringLiteral(TEST_DATA))
                             .filePath(QStringLiteral("golden/%1.txt").arg(QString::fromLatin1(call)));
    QFile golden(path);
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
    QCOMPARE(seen.split('\n'), golden.readAll().split('\n'));
}

QTEST_GUILESS_MAIN(TestRequests)

#include "tst_requests.moc"
