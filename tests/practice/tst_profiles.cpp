// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/caller.h"

#include <QTest>

using namespace practice_test;

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_world = std::make_unique<World>();
        m_dataset = m_world->datasetId(QStringLiteral("prod"), QStringLiteral("Practice customers"));
        m_outside = m_world->datasetId(QStringLiteral("prod"),
                                       QStringLiteral("Practice customers, not yet in Profile"));
    }

    void cleanup() { m_world.reset(); }

    void makesProfilesOfUsableIdentitiesOnly_data()
    {
        QTest::addColumn<QByteArray>("email");
        QTest::addColumn<bool>("becomes");
        const auto row = [](const char *name, const QByteArray &email, bool becomes) {
            QTest::newRow(name) << email << becomes;
        };
        row("plain", "ida@example.com", true);
        row("no address at all", "not an address", true);
        row("capitals", "Ida@Example.com", true);
        row("tab inside", "a\\tb@example.com", true);
        row("blanks", "   ", false);
        row("null", "null", false);
        row("anonymous", "anonymous", false);
        row("invalid", "invalid", false);
        row("1024 characters", QByteArray(1024, 'a'), true);
        row("1025 characters", QByteArray(1025, 'a'), false);
    }

    void makesProfilesOfUsableIdentitiesOnly()
    {
        QFETCH(QByteArray, email);
        QFETCH(bool, becomes);
        const QByteArray id = m_world->ingest(m_dataset, row(email));
        QCOMPARE(m_world->batch(id)[QStringLiteral("status")].toString(), QStringLiteral("success"));
        QCOMPARE(profiles().size(), becomes ? 1 : 0);
        if (becomes) {
            QCOMPARE(profiles().first()[QStringLiteral("id")].toString().toUtf8(),
                     QByteArray(email).replace("\\t", "\t"));
            QCOMPARE(profiles().first()[QStringLiteral("datasets")].toArray(), QJsonArray {m_dataset});
        }
    }

    void dropsRecordsAbove100Kilobytes()
    {
        const qsizetype rest = row("a@example.com", "\"personID\":\"\"").size() - 1;
        const auto sized = [&](const QByteArray &email, qsizetype size) {
            return row(email, "\"personID\":\"" + QByteArray(size - rest, 'x') + "\"");
        };
        m_world->ingest(m_dataset, sized("a@example.com", 100'000) + sized("b@example.com", 100'001));
        QCOMPARE(profiles().size(), 1);
        QCOMPARE(profiles().first()[QStringLiteral("id")].toString(), QStringLiteral("a@example.com"));
        QCOMPARE(lines(call(m_world->url(), "GET", "/practice/records").body).size(), 2);
    }

    void tellsLetterCasesApart()
    {
        m_world->ingest(m_dataset, row("ida@example.com") + row("IDA@example.com") + row("ida@example.com"));
        QCOMPARE(profiles().size(), 2);
        QCOMPARE(entity("ida@example.com").status, 200);
        QCOMPARE(entity("Ida@example.com").status, 404);
    }

    void takesNoProfilesFromADatasetOutsideProfile()
    {
        m_world->ingest(m_outside, row("ida@example.com"));
        QCOMPARE(profiles().size(), 0);
        QCOMPARE(lines(call(m_world->url(), "GET", "/practice/records").body).size(), 1);
    }

    void isNotRetroactive()
    {
        m_world->ingest(m_outside, row("before@example.com"));
        enable(m_outside, "prod");
        m_world->ingest(m_outside, row("after@example.com"));
        QCOMPARE(profiles().size(), 1);
        QCOMPARE(profiles().first()[QStringLiteral("id")].toString(), QStringLiteral("after@example.com"));
    }

    void countsTheFlagAtTheMomentOfComplete()
    {
        const QByteArray id = m_world->createBatch(m_outside);
        m_world->put(id, m_outside, "a.json", row("ida@example.com"));
        enable(m_outside, "prod");
        m_world->signal(id, "COMPLETE");
        m_world->finalBatch(id);
        QCOMPARE(profiles().size(), 1);
    }

    void needsTheSchemaInProfileFirst()
    {
        const QString readers
            = m_world->datasetId(QStringLiteral("practice-dev"), QStringLiteral("Newsletter readers"));
        enable(readers, "practice-dev");
        m_world->ingest(readers, row("one@example.com"), {}, "practice-dev");
        QCOMPARE(profiles().size(), 0);
        const QString schema
            = m_world->get("/data/foundation/catalog/dataSets/" + readers.toLatin1(), "practice-dev")
                  .object()[readers][QStringLiteral("schemaRef")][QStringLiteral("id")]
                  .toString();
        QCOMPARE(
            m_world
                ->send("PATCH",
                       "/data/foundation/schemaregistry/tenant/schemas/" + QUrl::toPercentEncoding(schema),
                       "application/json", R"([{"op":"add","path":"/meta:immutableTags","value":["union"]}])",
                       "practice-dev")
                .status,
            200);
        enable(readers, "practice-dev");
        m_world->ingest(readers, row("two@example.com"), {}, "practice-dev");
        QCOMPARE(profiles().size(), 1);
        QCOMPARE(entity("two@example.com", "practice-dev").status, 200);
        QCOMPARE(entity("two@example.com", "prod").status, 404);
    }

    void mergesWhatSharesAnIdentity()
    {
        enable(m_outside, "prod");
        const QByteArray map = R"("identityMap":{"CustomerId":[{"id":"77","primary":false}]})";
        m_world->ingest(
            m_dataset,
            row("old@example.com", map + R"(,"person":{"name":{"firstName":"Ida","lastName":"Moss"}})"));
        m_world->ingest(m_outside, row("new@example.com", map + R"(,"person":{"name":{"lastName":"Lie"}})"));
        const QJsonObject answer = entity("old@example.com").object();
        QCOMPARE(answer.size(), 1);
        const QJsonObject profile = answer.begin().value().toObject();
        QCOMPARE(profile[QStringLiteral("sources")].toArray().size(), 2);
        const QJsonValue name
            = profile[QStringLiteral("entity")][QStringLiteral("person")][QStringLiteral("name")];
        QCOMPARE(name[QStringLiteral("firstName")].toString(), QStringLiteral("Ida"));
        QCOMPARE(name[QStringLiteral("lastName")].toString(), QStringLiteral("Lie"));
        QCOMPARE(profile[QStringLiteral("entity")][QStringLiteral("identities")].toArray().size(), 3);
    }

    void replacesTheEarlierFragmentUnlessUpsert_data()
    {
        QTest::addColumn<bool>("upsert");
        QTest::addColumn<QString>("firstName");
        QTest::newRow("replace") << false << QString();
        QTest::newRow("upsert") << true << QStringLiteral("Ida");
    }

    void replacesTheEarlierFragmentUnlessUpsert()
    {
        QFETCH(bool, upsert);
        QFETCH(QString, firstName);
        m_world->ingest(m_dataset, row("ida@example.com", R"("person":{"name":{"firstName":"Ida"}})"));
        if (upsert)
            QCOMPARE(
                m_world
                    ->send(
                        "PATCH", "/data/foundation/catalog/dataSets/" + m_dataset.toLatin1(),
                        "application/json-patch+json",
                        R"([{"op":"add","path":"/tags/unifiedProfile","value":["enabled:true","isUpsert:true"]}])")
                    .status,
                200);
        m_world->ingest(m_dataset, row("ida@example.com", R"("person":{"name":{"lastName":"Moss"}})"));
        const QJsonObject answer = entity("ida@example.com").object();
        const QJsonValue name
            = answer.begin()
                  .value()[QStringLiteral("entity")][QStringLiteral("person")][QStringLiteral("name")];
        QCOMPARE(name[QStringLiteral("firstName")].toString(), firstName);
        QCOMPARE(name[QStringLiteral("lastName")].toString(), QStringLiteral("Moss"));
    }

    void looksUpOneProfile()
    {
        m_world->ingest(m_dataset, row("a+b@example.com", R"("person":{"name":{"firstName":"Ida"}})"));
        const QByteArray target
            = "/data/core/ups/access/entities?schema.name=_xdm.context.profile&entityIdNS=email&entityId=";
        QCOMPARE(m_world->get(target + "a%2Bb%40example.com").status, 200);
        QCOMPARE(m_world->get(target + "a+b%40example.com").status, 404);
        QCOMPARE(m_world->get(target + "").status, 400);
        QCOMPARE(m_world->get("/data/core/ups/access/entities?entityIdNS=email&entityId=a").status, 400);
        const QJsonObject only = m_world->get(target + "a%2Bb%40example.com&fields=person.name").object();
        QCOMPARE(only.begin().value()[QStringLiteral("entity")].toObject().keys(),
                 QStringList {QStringLiteral("person")});
        QCOMPARE(only.begin().value()[QStringLiteral("sources")].toArray(), QJsonArray {m_dataset});
    }

    void listsNamespaces()
    {
        const QJsonArray spaces = m_world->get("/data/core/idnamespace/identities").array();
        QMap<QString, int> numbers;
        for (const QJsonValue &space : spaces)
            numbers[space[QStringLiteral("code")].toString()] = space[QStringLiteral("id")].toInt();
        QCOMPARE(numbers.value(QStringLiteral("Email")), 6);
        QCOMPARE(numbers.value(QStringLiteral("Phone")), 7);
        QCOMPARE(numbers.value(QStringLiteral("ECID")), 4);
        QVERIFY(numbers.contains(QStringLiteral("CustomerId")));
    }

    void listsProfilesOfOneBatch()
    {
        m_world->ingest(m_dataset, row("a@example.com"));
        const QByteArray second = m_world->ingest(m_dataset, row("b@example.com"));
        QCOMPARE(profiles().size(), 2);
        QCOMPARE(profiles("?batch=" + second).size(), 1);
    }

private:
    QList<QJsonObject> profiles(const QByteArray &query = {})
    {
        return lines(call(m_world->url(), "GET", "/practice/profiles" + query).body);
    }

    Answer entity(const QByteArray &email, const QByteArray &sandbox = "prod")
    {
        return m_world->get(
            "/data/core/ups/access/entities?schema.name=_xdm.context.profile&entityIdNS=Email&entityId="
                + email.toPercentEncoding(),
            sandbox);
    }

    void enable(const QString &dataset, const QByteArray &sandbox)
    {
        m_world->send("PATCH", "/data/foundation/catalog/dataSets/" + dataset.toLatin1(),
                      "application/json-patch+json",
                      R"([{"op":"add","path":"/tags/unifiedProfile","value":["enabled:true"]},
                          {"op":"add","path":"/tags/unifiedIdentity","value":["enabled:true"]}])",
                      sandbox);
    }

    std::unique_ptr<World> m_world;
    QString m_dataset;
    QString m_outside;
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
