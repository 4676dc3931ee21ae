// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/caller.h"

#include <QTest>

using namespace practice_test;

class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_world = std::make_unique<World>(); }

    void cleanup() { m_world.reset(); }

    void asksForTheRightAccept_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QByteArray list = root + "tenant/schemas";
        const QByteArray one = list + "/{schema}";
        const QByteArray descriptors = root + "tenant/descriptors";
        const auto row = [](const char *name, const QByteArray &target, const char *accept, int status,
                            const char *code) {
            QTest::newRow(name) << target << QByteArray(accept) << status << QString::fromLatin1(code);
        };
        row("list", list, "application/vnd.adobe.xed-id+json", 200, "");
        row("list, whole", list, "application/vnd.adobe.xed+json", 200, "");
        row("list with version", list, "application/vnd.adobe.xed-id+json; version=1", 400, "XDM-1006-400");
        row("list, resolved", list, "application/vnd.adobe.xed-full+json", 406, "XDM-1009-406");
        row("list, plain JSON", list, "application/json", 400, "XDM-1006-400");
        row("lookup", one, "application/vnd.adobe.xed-full+json; version=1", 200, "");
        row("lookup without blank", one, "application/vnd.adobe.xed-full+json;version=1", 200, "");
        row("lookup without version", one, "application/vnd.adobe.xed-full+json", 400, "XDM-1007-400");
        row("lookup of version 2", one, "application/vnd.adobe.xed-full+json; version=2", 406,
            "XDM-1009-406");
        row("unknown schema", list + "/_practice.schemas.0", "application/vnd.adobe.xed+json; version=1", 404,
            "XDM-1012-404");
        row("descriptors", descriptors, "application/vnd.adobe.xdm+json", 200, "");
        row("descriptors as xed", descriptors, "application/vnd.adobe.xed+json", 400, "XDM-1008-400");
    }

    void asksForTheRightAccept()
    {
        QFETCH(QByteArray, target);
        target.replace("{schema}", altId(QStringLiteral("Practice customers")));
        QFETCH(QByteArray, accept);
        QFETCH(int, status);
        QFETCH(QString, code);
        const Answer answer = m_world->get(target, "prod", {{"Accept", accept}});
        QCOMPARE(answer.status, status);
        const QString type = answer.object()[QStringLiteral("type")].toString();
        if (!code.isEmpty())
            QCOMPARE(type.mid(type.lastIndexOf(QLatin1Char('/')) + 1), code);
    }

    void listsWhatTheFilterLetsPass()
    {
        const auto titles = [&](const QByteArray &query) {
            const QJsonArray results = m_world->get(root + "tenant/schemas?" + query, "practice-dev", idForm)
                                           .object()[QStringLiteral("results")]
                                           .toArray();
            QStringList found;
            for (const QJsonValue &result : results)
                found.append(result[QStringLiteral("title")].toString());
            return found;
        };
        const QString customers = QStringLiteral("Practice customers");
        const QString readers = QStringLiteral("Newsletter readers");
        const QByteArray ofPeople
            = "property=meta:class==https%3A%2F%2Fns.adobe.com%2Fxdm%2Fcontext%2Fprofile";
        QCOMPARE(titles(ofPeople + "&orderby=title"), QStringList({readers, customers}));
        QCOMPARE(titles(ofPeople + "&orderby=-title"), QStringList({customers, readers}));
        QCOMPARE(titles(ofPeople + "&property=meta:immutableTags==union"), QStringList({customers}));
        QCOMPARE(titles("property=title~news"), QStringList({readers}));
        QCOMPARE(titles("property=meta:class==other"), QStringList());
        QCOMPARE(titles("orderby=title&limit=1"), QStringList({readers}));
        QCOMPARE(titles("orderby=title&limit=1&start=Practice%20customers"), QStringList({customers}));
    }

    void pagesByTheOrderingField()
    {
        const auto next = [&](const QByteArray &query) {
            return m_world->get(root + "tenant/schemas?" + query, "practice-dev", idForm)
                .object()[QStringLiteral("_page")][QStringLiteral("next")];
        };
        QCOMPARE(next("orderby=title&limit=1").toString(), QStringLiteral("Practice customers"));
        QVERIFY(next("orderby=title&limit=2").isNull());
        QVERIFY(next("limit=1").isNull());
    }

    void findsASchemaByBothOfItsIds()
    {
        const QJsonObject listed = schema(QStringLiteral("Practice customers"));
        const QByteArray id = QUrl::toPercentEncoding(listed[QStringLiteral("$id")].toString());
        QVERIFY(id.contains("%2F"));
        const QJsonObject byId = resolved(id);
        QCOMPARE(byId, resolved(listed[QStringLiteral("meta:altId")].toString().toLatin1()));
        QCOMPARE(byId[QStringLiteral("title")].toString(), QStringLiteral("Practice customers"));
    }

    void resolvesFieldsWithTheirTypes()
    {
        const QJsonObject tree = resolved(altId(QStringLiteral("Practice customers")));
        const auto at = [&](const char *path) {
            QJsonValue node = tree;
            for (const QByteArray &name : QByteArray(path).split('/'))
                node = node[QString::fromLatin1(name)];
            return node;
        };
        QCOMPARE(at("properties/person/properties/birthDate/format").toString(), QStringLiteral("date"));
        QCOMPARE(at("properties/person/properties/birthYear/maximum").toInt(), 32767);
        QCOMPARE(at("properties/person/properties/gender/enum").toArray().size(), 4);
        QCOMPARE(at("properties/homePhone/properties/status/enum"), QJsonValue(QJsonValue::Undefined));
        QCOMPARE(at("properties/loyalty/properties/cardsDetails/items/properties/number/type").toString(),
                 QStringLiteral("string"));
        QCOMPARE(at("properties/identityMap/additionalProperties/items/properties/primary/type").toString(),
                 QStringLiteral("boolean"));
        QCOMPARE(at("properties/loyalty/properties/joinDate/meta:xdmType").toString(),
                 QStringLiteral("date-time"));
        QCOMPARE(at("required").toArray(), QJsonArray {QStringLiteral("personalEmail")});
        QCOMPARE(at("properties/personalEmail/required").toArray(), QJsonArray {QStringLiteral("address")});
        QCOMPARE(at("meta:immutableTags").toArray(), QJsonArray {QStringLiteral("union")});
    }

    void leavesTextOutWhenAsked()
    {
        const QByteArray target = root + "tenant/schemas/" + altId(QStringLiteral("Practice customers"));
        const Answer answer = m_world->get(
            target, "prod", {{"Accept", "application/vnd.adobe.xed-full-notext+json; version=1"}});
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.body.contains("\"title\""));
        const Answer described = m_world->get(
            target, "prod", {{"Accept", "application/vnd.adobe.xed-full-desc+json; version=1"}});
        QVERIFY(described.body.contains("xdm:descriptorIdentity"));
    }

    void enablesASchemaForGood()
    {
        const QByteArray target
            = root + "tenant/schemas/" + altId(QStringLiteral("Newsletter readers"), "practice-dev");
        const QByteArray patch = R"([{"op":"add","path":"/meta:immutableTags","value":["union"]}])";
        QCOMPARE(m_world->send("PATCH", target, "application/json-patch+json", patch, "practice-dev").status,
                 415);
        QCOMPARE(m_world->send("PATCH", target, "application/json", "[]", "practice-dev").status, 400);
        QCOMPARE(m_world->send("PATCH", target, "application/json", patch, "practice-dev").status, 200);
        m_world->restart();
        const QJsonObject after = schema(QStringLiteral("Newsletter readers"), "practice-dev");
        QCOMPARE(after[QStringLiteral("version")].toString(), QStringLiteral("1.1"));
        const QByteArray remove = R"([{"op":"remove","path":"/meta:immutableTags"}])";
        QCOMPARE(m_world->send("PATCH", target, "application/json", remove, "practice-dev").status, 400);
    }

    void allowsOnePrimaryIdentityASchema()
    {
        const QString id = schema(QStringLiteral("Practice customers"))[QStringLiteral("$id")].toString();
        const auto post = [&](const char *property, const char *space, bool primary) {
            const QJsonObject body {{QStringLiteral("@type"), QStringLiteral("xdm:descriptorIdentity")},
                                    {QStringLiteral("xdm:sourceSchema"), id},
                                    {QStringLiteral("xdm:sourceVersion"), 1},
                                    {QStringLiteral("xdm:sourceProperty"), QString::fromLatin1(property)},
                                    {QStringLiteral("xdm:namespace"), QString::fromLatin1(space)},
                                    {QStringLiteral("xdm:property"), QStringLiteral("xdm:code")},
                                    {QStringLiteral("xdm:isPrimary"), primary}};
            return m_world
                ->send("POST", root + "tenant/descriptors", "application/json", QJsonDocument(body).toJson())
                .status;
        };
        QCOMPARE(post("/mobilePhone/number", "Phone", true), 400);
        QCOMPARE(post("/mobilePhone/number", "Nothing", false), 400);
        QCOMPARE(post("/properties/mobilePhone/number", "Phone", false), 400);
        QCOMPARE(post("/mobilePhone/number/", "Phone", false), 400);
        QCOMPARE(post("/mobilePhone/primary", "Phone", false), 400);
        QCOMPARE(post("/mobilePhone/number", "Phone", false), 201);
        const QJsonObject all
            = m_world
                  ->get(root + "tenant/descriptors", "prod", {{"Accept", "application/vnd.adobe.xdm+json"}})
                  .object();
        QCOMPARE(all.keys(), QStringList {QStringLiteral("xdm:descriptorIdentity")});
        QCOMPARE(all[QStringLiteral("xdm:descriptorIdentity")].toArray().size(), 2);
    }

    void tellsTheTenant()
    {
        const QJsonObject stats = m_world->get(root + "stats").object();
        QCOMPARE(stats[QStringLiteral("tenantId")].toString(), QStringLiteral("practice"));
        QCOMPARE(stats[QStringLiteral("imsOrg")], m_world->description()[QStringLiteral("organisation")]);
    }

private:
    QJsonObject schema(const QString &title, const QByteArray &sandbox = "prod")
    {
        const QJsonArray results = m_world->get(root + "tenant/schemas", sandbox, idForm)
                                       .object()[QStringLiteral("results")]
                                       .toArray();
        for (const QJsonValue &result : results) {
            if (result[QStringLiteral("title")].toString() == title)
                return result.toObject();
        }
        return {};
    }

    QByteArray altId(const QString &title, const QByteArray &sandbox = "prod")
    {
        return schema(title, sandbox)[QStringLiteral("meta:altId")].toString().toLatin1();
    }

    QJsonObject resolved(const QByteArray &id)
    {
        return m_world
            ->get(root + "tenant/schemas/" + id, "prod",
                  {{"Accept", "application/vnd.adobe.xed-full+json; version=1"}})
            .object();
    }

    const QByteArray root = "/data/foundation/schemaregistry/";
    const Headers idForm {{"Accept", "application/vnd.adobe.xed-id+json"}};
    std::unique_ptr<World> m_world;
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
