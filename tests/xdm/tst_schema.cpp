// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/schema.h"

#include <QJsonDocument>
#include <QTest>

using xdm::Field;
using xdm::Schema;
using xdm::Type;

namespace {

QJsonObject parsed(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

const char *const customers = R"({
  "$id": "https:\/\/ns.example.com/shop/schemas/1", "meta:altId": "_shop.schemas.1", "title": "Customers",
  "meta:class": "https:\/\/ns.adobe.com/xdm/context/profile", "type": "object", "meta:immutableTags": ["union"],
  "required": ["person"],
  "properties": {
    "_id": {"type": "string", "meta:xdmType": "string"},
    "person": {"type": "object", "meta:xdmType": "object", "required": ["name"], "properties": {
      "name": {"type": "object", "properties": {"firstName": {"type": "string", "title": "First name"}}},
      "birthDate": {"type": "string", "format": "date", "meta:xdmType": "date"},
      "birthYear": {"type": "integer", "minimum": 1, "meta:xdmType": "short"},
      "taxId": {"type": ["string", "null"], "meta:status": "deprecated"},
      "gender": {"type": "string", "enum": ["male", "female"], "meta:enum": {"male": "Male", "female": "Female"}},
      "type": {"type": "string", "meta:enum": {"a": "A"}, "maxLength": 20, "pattern": "^a"}}},
    "personalEmail": {"type": "object", "properties": {"address": {"type": "string", "format": "email"}}},
    "consents": {"type": "object", "properties": {"marketing": {"type": "object", "properties": {
      "email": {"type": "object", "required": ["val"], "properties": {
        "val": {"type": "string", "enum": ["y", "n"]},
        "time": {"type": "string", "format": "date-time"},
        "subscriptions": {"type": "object", "additionalProperties": {"type": "object", "properties": {}}}}}}}}},
    "organizations": {"type": "array", "items": {"type": "string"}},
    "cards": {"type": "array", "items": {"type": "object", "properties": {
      "number": {"type": "string"}, "codes": {"type": "array", "items": {"type": "string"}}}}},
    "identityMap": {"type": "object", "meta:xdmType": "map", "additionalProperties": {"type": "array"}},
    "_shop": {"type": "object", "properties": {"spent": {"type": "number"}, "vip": {"type": "boolean"},
      "visits": {"type": "integer", "meta:xdmType": "long"}, "free": {"type": "object"}, "odd": 7, "what": {"type": "colour"}}}
  }})";

QJsonArray descriptors(const char *json)
{
    return QJsonDocument::fromJson(json).array();
}

const char *const emailDescriptors = R"([
  {"@type": "xdm:descriptorIdentity", "xdm:sourceSchema": "https:\/\/ns.example.com/shop/schemas/2",
   "xdm:sourceProperty": "/_shop/spent", "xdm:namespace": "Phone", "xdm:isPrimary": true},
  {"@type": "xdm:descriptorIdentity", "xdm:sourceSchema": "https:\/\/ns.example.com/shop/schemas/1",
   "xdm:sourceProperty": "/person/taxId", "xdm:namespace": "Tax", "xdm:isPrimary": false},
  {"@type": "xdm:descriptorIdentity", "xdm:sourceSchema": "https:\/\/ns.example.com/shop/schemas/1",
   "xdm:sourceProperty": "/personalEmail/address", "xdm:namespace": "Email", "xdm:property": "xdm:code", "xdm:isPrimary": true}
])";

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsTheTreeOfARegistrySchema()
    {
        const auto schema = Schema::fromRegistry(parsed(customers), descriptors(emailDescriptors));
        QVERIFY(schema);
        QStringList paths;
        for (const Field &field : schema->fields)
            paths += field.path;
        const QStringList expected {QStringLiteral("_shop.spent"),
                                    QStringLiteral("_shop.vip"),
                                    QStringLiteral("_shop.visits"),
                                    QStringLiteral("cards.number"),
                                    QStringLiteral("consents.marketing.email.time"),
                                    QStringLiteral("consents.marketing.email.val"),
                                    QStringLiteral("organizations"),
                                    QStringLiteral("person.birthDate"),
                                    QStringLiteral("person.birthYear"),
                                    QStringLiteral("person.gender"),
                                    QStringLiteral("person.name.firstName"),
                                    QStringLiteral("person.taxId"),
                                    QStringLiteral("person.type"),
                                    QStringLiteral("personalEmail.address")};
        QCOMPARE(paths, expected);
        QCOMPARE(schema->altId, QStringLiteral("_shop.schemas.1"));
        QVERIFY(schema->inProfile);
        QVERIFY(schema->hasIdentityMap);
    }

    void readsWhatALeafEnforces()
    {
        const Schema schema = *Schema::fromRegistry(parsed(customers), {});
        QCOMPARE(schema.field(QStringLiteral("person.gender"))->values,
                 QStringList({QStringLiteral("male"), QStringLiteral("female")}));
        const Field *type = schema.field(QStringLiteral("person.type"));
        QVERIFY(type->values.isEmpty());
        QCOMPARE(type->maxLength, 20);
        QCOMPARE(type->pattern, QStringLiteral("^a"));
        const Field *year = schema.field(QStringLiteral("person.birthYear"));
        QVERIFY(year->type == Type::Integer);
        QCOMPARE(*year->minimum, 1.0);
        QCOMPARE(*year->maximum, 32767.0);
        QVERIFY(schema.field(QStringLiteral("person.taxId"))->deprecated);
        QVERIFY(schema.field(QStringLiteral("person.birthDate"))->type == Type::Date);
        QVERIFY(schema.field(QStringLiteral("consents.marketing.email.time"))->type == Type::DateTime);
        QVERIFY(schema.field(QStringLiteral("_shop.vip"))->type == Type::Boolean);
        QCOMPARE(schema.field(QStringLiteral("organizations"))->arrayPart, 0);
        QCOMPARE(schema.field(QStringLiteral("cards.number"))->arrayPart, 0);
        QVERIFY(!schema.field(QStringLiteral("_id")));
    }

    void takesTheIdentityOfItsOwnDescriptors()
    {
        const Schema schema = *Schema::fromRegistry(parsed(customers), descriptors(emailDescriptors));
        QVERIFY(schema.primaryIdentity);
        QCOMPARE(schema.primaryIdentity->path, QStringLiteral("personalEmail.address"));
        QCOMPARE(schema.primaryIdentity->nameSpace, QStringLiteral("Email"));
        const QStringList required {QStringLiteral("consents.marketing.email.val"), QStringLiteral("person"),
                                    QStringLiteral("person.name"), QStringLiteral("personalEmail"),
                                    QStringLiteral("personalEmail.address")};
        QCOMPARE(schema.required, required);
        QVERIFY(!Schema::fromRegistry(parsed(customers), {})->primaryIdentity);
    }

    void knowsANamespaceByItsNumber()
    {
        const auto list = descriptors(
            R"([{"xdm:sourceSchema": "https:\/\/ns.example.com/shop/schemas/1", "xdm:namespace": 6,
            "xdm:sourceProperty": "/personalEmail/address", "xdm:property": "xdm:id", "xdm:isPrimary": true}])");
        QCOMPARE(Schema::fromRegistry(parsed(customers), list)->primaryIdentity->nameSpace,
                 QStringLiteral("Email"));
    }

    void refusesWhatIsNoSchema_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("no properties") << QByteArray(R"({"title": "x", "type": "object"})");
        QTest::newRow("properties a list") << QByteArray(R"({"properties": [1, 2]})");
        QTest::newRow("only unknown kinds")
            << QByteArray(R"({"properties": {"a": {"type": "colour"}, "b": null}})");
    }

    void refusesWhatIsNoSchema()
    {
        QFETCH(QByteArray, json);
        const auto schema = Schema::fromRegistry(parsed(json.constData()), {});
        QVERIFY(!schema);
        QCOMPARE(schema.error().code, base::ErrorCode::SchemaUnusable);
    }

    void standardFieldsAreLinkedIn()
    {
        const Schema &schema = Schema::standard();
        QVERIFY(schema.fields.size() > 250);
        QVERIFY(std::is_sorted(schema.fields.begin(), schema.fields.end(),
                               [](const Field &a, const Field &b) { return a.path < b.path; }));
        for (const Field &field : schema.fields) {
            QCOMPARE(schema.field(field.path), &field);
            QVERIFY(!field.title.isEmpty());
        }
        QCOMPARE(schema.emailPath(), QStringLiteral("personalEmail.address"));
        QVERIFY(schema.field(QStringLiteral("person.birthDate"))->type == Type::Date);
        QCOMPARE(schema.field(QStringLiteral("person.gender"))->values.size(), 4);
        QVERIFY(schema.field(QStringLiteral("homeAddress.status"))->values.isEmpty());
        QVERIFY(!schema.field(QStringLiteral("_id")));
        QVERIFY(!schema.field(QStringLiteral("person.name")));
    }

    void identityMapTakesAnyNamespace()
    {
        Schema schema = Schema::standard();
        const Field *field = schema.field(QStringLiteral("identityMap.CustomerId.id"));
        QVERIFY(field);
        QCOMPARE(field->path, QStringLiteral("identityMap.CustomerId.id"));
        QCOMPARE(field->arrayPart, 1);
        QCOMPARE(schema.field(QStringLiteral("identityMap.CustomerId.id")), field);
        QVERIFY(!schema.field(QStringLiteral("identityMap.CustomerId.primary")));
        QVERIFY(!schema.field(QStringLiteral("identityMap..id")));
        QVERIFY(!schema.field(QStringLiteral("identityMap.a b.id")));
        schema.hasIdentityMap = false;
        QVERIFY(!schema.field(QStringLiteral("identityMap.CustomerId.id")));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
