// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/caller.h"

#include <QTest>

using namespace practice_test;

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_world = std::make_unique<World>(); }

    void cleanup() { m_world.reset(); }

    void listsDatasetsKeyedById()
    {
        const QJsonObject datasets = m_world->get(root).object();
        const QString id = m_world->datasetId(QStringLiteral("prod"), QStringLiteral("Practice customers"));
        QCOMPARE(datasets.size(), 2);
        QVERIFY(datasets.contains(id));
        QCOMPARE(id.size(), 24);
        QCOMPARE(m_world->get(root + '/' + id.toLatin1()).object(), QJsonObject({{id, datasets[id]}}));
        QCOMPARE(m_world->get(root + "/000000000000000000000000").status, 404);
        QCOMPARE(m_world->get(root + '/' + id.toLatin1(), "practice-dev").status, 404);
    }

    void keepsToTheLimits_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << QByteArray() << 200 << 20;
        QTest::newRow("one") << QByteArray("limit=1") << 200 << 1;
        QTest::newRow("hundred") << QByteArray("limit=100") << 200 << 24;
        QTest::newRow("zero") << QByteArray("limit=0") << 400 << 0;
        QTest::newRow("hundred and one") << QByteArray("limit=101") << 400 << 0;
        QTest::newRow("a word") << QByteArray("limit=all") << 400 << 0;
        QTest::newRow("second page") << QByteArray("start=20") << 200 << 4;
        QTest::newRow("behind the end") << QByteArray("start=24") << 200 << 0;
        QTest::newRow("by name") << QByteArray("name=More%201,More%202") << 200 << 2;
        QTest::newRow("name with a comma")
            << QByteArray("name=Practice%20customers,%20not%20yet%20in%20Profile") << 200 << 2;
        QTest::newRow("not by name") << QByteArray("limit=100&name=!More%201") << 200 << 23;
        QTest::newRow("by tag") << QByteArray("tags=unifiedProfile:*") << 200 << 1;
        QTest::newRow("by tag's value") << QByteArray("tags=unifiedProfile:enabled:false") << 200 << 0;
        QTest::newRow("by property") << QByteArray("limit=100&property=name~%5EMore") << 200 << 22;
    }

    void keepsToTheLimits()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QFETCH(int, count);
        for (int i = 1; i <= 22; ++i)
            QCOMPARE(create(QStringLiteral("More %1").arg(i)).status, 201);
        const Answer answer = m_world->get(root + '?' + query);
        QCOMPARE(answer.status, status);
        if (status == 200)
            QCOMPARE(answer.object().size(), count);
    }

    void pagesCoverEveryDatasetOnce()
    {
        for (int i = 1; i <= 5; ++i)
            create(QStringLiteral("More %1").arg(i));
        QStringList seen;
        for (int start = 0; start < 7; start += 3)
            seen += m_world->get(root + "?limit=3&properties=name&start=" + QByteArray::number(start))
                        .object()
                        .keys();
        std::sort(seen.begin(), seen.end());
        QCOMPARE(seen, m_world->get(root + "?limit=100").object().keys());
    }

    void showsOnlyThePropertiesAskedFor()
    {
        const QJsonObject datasets = m_world->get(root + "?properties=name,tags").object();
        for (const QJsonValue &dataset : datasets)
            QCOMPARE(dataset.toObject().keys(),
                     QStringList({QStringLiteral("name"), QStringLiteral("tags")}));
    }

    void createsADataset()
    {
        const Answer answer = create(QStringLiteral("New"));
        QCOMPARE(answer.status, 201);
        const QString reference = answer.array()[0].toString();
        const QString id = reference.mid(reference.lastIndexOf(QLatin1Char('/')) + 1);
        QCOMPARE(reference, QStringLiteral("@/dataSets/") + id);
        QVERIFY(answer.header("Location").endsWith(id.toLatin1()));
        QCOMPARE(m_world->datasetId(QStringLiteral("prod"), QStringLiteral("New")), id);
        QCOMPARE(m_world->send("POST", root, "application/json", R"({"name":"No schema"})").status, 400);
        QCOMPARE(m_world->send("POST", root, "application/json", R"({"name":)").status, 400);
    }

    void switchesTheProfileFlagOn()
    {
        const QString id = m_world->datasetId(QStringLiteral("prod"),
                                              QStringLiteral("Practice customers, not yet in Profile"));
        QVERIFY(!isInProfile(id));
        QCOMPARE(patch(id, "application/json-patch+json", enable).status, 200);
        QVERIFY(isInProfile(id));
        m_world->restart();
        QVERIFY(isInProfile(id));
    }

    void doesNotSwitchTheFlagOnWhileTheSchemaIsNotInProfile()
    {
        const QString id
            = m_world->datasetId(QStringLiteral("practice-dev"), QStringLiteral("Newsletter readers"));
        const Answer answer = patch(id, "application/json-patch+json", enable, "practice-dev");
        QCOMPARE(answer.status, 200);
        QVERIFY(!isInProfile(id, "practice-dev"));
    }

    void mergeReplacesAllTags()
    {
        const QString id = m_world->datasetId(QStringLiteral("prod"), QStringLiteral("Practice customers"));
        QCOMPARE(patch(id, "application/json", R"({"tags":{"colour":["blue"]}})").status, 200);
        const QJsonObject dataset = m_world->get(root + '/' + id.toLatin1()).object()[id].toObject();
        QCOMPARE(dataset[QStringLiteral("tags")].toObject().keys(), QStringList {QStringLiteral("colour")});
        QVERIFY(!isInProfile(id));
    }

    void refusesOtherChanges_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray merge = "application/json";
        const QByteArray operations = "application/json-patch+json";
        QTest::newRow("tags that are no arrays")
            << merge << QByteArray(R"({"tags":{"unifiedProfile":true}})");
        QTest::newRow("tags with booleans") << merge << QByteArray(R"({"tags":{"unifiedProfile":[true]}})");
        QTest::newRow("the schema") << merge << QByteArray(R"({"schemaRef":{"id":"other"}})");
        QTest::newRow("operations as merge") << merge << enable;
        QTest::newRow("merge as operations") << operations << QByteArray(R"({"tags":{}})");
        QTest::newRow("unknown operation") << operations << QByteArray(R"([{"op":"melt","path":"/tags/a"}])");
        QTest::newRow("no such parent")
            << operations << QByteArray(R"([{"op":"add","path":"/a/b","value":1}])");
        QTest::newRow("no such value")
            << operations << QByteArray(R"([{"op":"remove","path":"/tags/none"}])");
        QTest::newRow("other type") << QByteArray("text/plain") << QByteArray("{}");
    }

    void refusesOtherChanges()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const QString id = m_world->datasetId(QStringLiteral("prod"), QStringLiteral("Practice customers"));
        const QJsonObject before = m_world->get(root + '/' + id.toLatin1()).object();
        QCOMPARE(patch(id, type, body).status, 400);
        QCOMPARE(m_world->get(root + '/' + id.toLatin1()).object(), before);
    }

    void findsBatches()
    {
        const QString customers
            = m_world->datasetId(QStringLiteral("prod"), QStringLiteral("Practice customers"));
        const QString other = m_world->datasetId(QStringLiteral("prod"),
                                                 QStringLiteral("Practice customers, not yet in Profile"));
        const QByteArray one
            = m_world->createBatch(customers, {{QStringLiteral("externalId"), QStringLiteral("mine-1")}});
        const QByteArray two = m_world->createBatch(other);
        m_world->signal(two, "ABORT");
        const auto found = [&](const QByteArray &query) {
            return m_world->get("/data/foundation/catalog/batches?" + query).object().keys();
        };
        const QStringList first {QString::fromLatin1(one)};
        const QStringList second {QString::fromLatin1(two)};
        const qint64 created = m_world->batch(one)[QStringLiteral("created")].toInteger();
        QCOMPARE(found({}), first + second);
        QCOMPARE(found("externalId=mine-1"), first);
        QCOMPARE(found("externalId=mine-2"), QStringList());
        QCOMPARE(found("dataSet=" + other.toLatin1()), second);
        QCOMPARE(found("status=aborted"), second);
        QCOMPARE(found("status=loading"), first);
        QCOMPARE(found("limit=1&orderBy=desc:created"),
                 m_world->batch(two)[QStringLiteral("created")] == created ? first : second);
        QCOMPARE(found("createdBefore=" + QByteArray::number(created)), QStringList());
        QCOMPARE(found("createdAfter=" + QByteArray::number(created - 1) + "&start=1"), second);
        QCOMPARE(m_world->get("/data/foundation/catalog/batches?limit=0").status, 400);
        QCOMPARE(m_world->get("/data/foundation/catalog/batches/nothing").status, 404);
        QCOMPARE(m_world->get("/data/foundation/catalog/batches/" + one, "practice-dev").status, 404);
    }

private:
    Answer create(const QString &name)
    {
        const QString customers
            = m_world->datasetId(QStringLiteral("prod"), QStringLiteral("Practice customers"));
        const QJsonValue schema = m_world->get(root + '/' + customers.toLatin1())
                                      .object()[customers][QStringLiteral("schemaRef")];
        const QJsonObject body {{QStringLiteral("name"), name}, {QStringLiteral("schemaRef"), schema}};
        return m_world->send("POST", root, "application/json", QJsonDocument(body).toJson());
    }

    Answer patch(const QString &id, const QByteArray &type, const QByteArray &body,
                 const QByteArray &sandbox = "prod")
    {
        return m_world->send("PATCH", root + '/' + id.toLatin1(), type, body, sandbox);
    }

    bool isInProfile(const QString &id, const QByteArray &sandbox = "prod")
    {
        const QJsonValue tags
            = m_world->get(root + '/' + id.toLatin1(), sandbox).object()[id][QStringLiteral("tags")];
        const QJsonArray on {QStringLiteral("enabled:true")};
        return tags[QStringLiteral("unifiedProfile")] == on && tags[QStringLiteral("unifiedIdentity")] == on;
    }

    const QByteArray root = "/data/foundation/catalog/dataSets";
    const QByteArray enable = R"([{"op":"add","path":"/tags/unifiedProfile","value":["enabled:true"]},
        {"op":"add","path":"/tags/unifiedIdentity","value":["enabled:true"]}])";
    std::unique_ptr<World> m_world;
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
