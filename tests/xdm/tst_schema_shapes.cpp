// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Schemas in the shapes that a registry may give them, and in shapes that none would.

#include "xdm/schema.h"
#include "xdm/schema_node.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using xdm::Field;
using xdm::Schema;
using xdm::Type;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

QStringList pathsOf(const std::vector<Field> &fields)
{
    QStringList paths;
    for (const Field &field : fields)
        paths += field.path;
    return paths;
}

QStringList lines(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// Nodes of every kind, of which some are nonsense.
class RandomSchema
{
public:
    explicit RandomSchema(quint32 seed)
        : m_random(seed)
    {
    }

    QJsonObject make()
    {
        QJsonObject root {{QStringLiteral("$id"), QStringLiteral("https://ns.example.com/s")},
                          {QStringLiteral("properties"), properties(0)}};
        QJsonObject parts;
        for (int i = 0; i < 3; ++i)
            parts.insert(QString::number(i), node(3));
        root.insert(QStringLiteral("definitions"), parts);
        return root;
    }

private:
    int upTo(int end) { return int(m_random.bounded(end)); }

    QJsonObject properties(int depth)
    {
        static const QStringList names = lines("name city _acme a.b * xdm:x id e~f g/h _id identityMap z");
        QJsonObject all;
        for (int i = upTo(5); i >= 0; --i)
            all.insert(names[upTo(int(names.size()))],
                       upTo(12) == 0 ? nonsense() : QJsonValue(node(depth + 1)));
        return all;
    }

    QJsonValue nonsense()
    {
        const QList<QJsonValue> values {QJsonValue(),  7,   QStringLiteral("text"), QJsonArray {1, 2},
                                        QJsonObject(), true};
        return values[upTo(int(values.size()))];
    }

    QJsonObject node(int depth)
    {
        static const QStringList types = lines("string integer number boolean object array colour null");
        static const QStringList keys
            = lines("type properties items additionalProperties allOf $ref enum const "
                    "meta:enum required minimum exclusiveMaximum maxLength title format");
        QJsonObject node {{QStringLiteral("type"), types[upTo(int(types.size()))]}};
        const int kind = depth > 5 ? 9 : upTo(10);
        if (kind < 3)
            node.insert(QStringLiteral("properties"), properties(depth));
        else if (kind == 3)
            node.insert(QStringLiteral("items"), this->node(depth + 1));
        else if (kind == 4)
            node.insert(QStringLiteral("additionalProperties"), this->node(depth + 1));
        else if (kind == 5)
            node.insert(QStringLiteral("allOf"), QJsonArray {this->node(depth + 1), this->node(depth + 1)});
        else if (kind == 6)
            node.insert(QStringLiteral("$ref"), QStringLiteral("#/definitions/%1").arg(upTo(4)));
        if (upTo(8) == 0)
            node.insert(keys[upTo(int(keys.size()))], nonsense());
        return node;
    }

    QRandomGenerator m_random;
};

/// The type's name at the end of a path, by going down the schema name by name; empty when there is no end.
QString typeAt(const QJsonObject &schema, const QString &path)
{
    xdm::SchemaNodes nodes(schema);
    std::optional<xdm::SchemaNode> node = nodes.whole({.facts = schema});
    const QStringList names = path.split(u'.');
    for (const QString &name : names) {
        const QJsonValue next = name == QStringLiteral("*") ? node->facts[u"additionalProperties"]
                                                            : node->facts[u"properties"].toObject()[name];
        node = next.isObject() ? nodes.whole({.facts = next.toObject()}) : std::nullopt;
        while (node && node->facts.contains(u"items") && !node->facts.contains(u"properties")
               && !node->facts[u"additionalProperties"].isObject())
            node = nodes.whole({.facts = node->facts[u"items"].toObject()});
        if (!node)
            return {};
    }
    return xdm::typeNameOf(node->facts);
}

} // namespace

class TestSchemaShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void knowsATypeHoweverItIsSaid_data()
    {
        QTest::addColumn<QByteArray>("node");
        QTest::addColumn<int>("type");
        const auto row
            = [](const char *node, Type type) { QTest::newRow(node) << QByteArray(node) << int(type); };
        row(R"({"type": "string"})", Type::String);
        row(R"({"type": "string", "meta:xdmType": "date"})", Type::Date);
        row(R"({"type": "string", "format": "date"})", Type::Date);
        row(R"({"type": "string", "format": "date-time", "meta:xdmType": "date-time"})", Type::DateTime);
        row(R"({"type": "string", "format": "date-time", "meta:xdmType": "string"})", Type::DateTime);
        row(R"({"type": "string", "format": "email"})", Type::String);
        row(R"({"type": ["null", "integer"]})", Type::Integer);
        row(R"({"type": "integer", "meta:xdmType": "long"})", Type::Integer);
        row(R"({"type": "number", "meta:xdmType": "double"})", Type::Number);
        row(R"({"type": "boolean"})", Type::Boolean);
        row(R"({"enum": ["a", "b"]})", Type::String);
    }

    void knowsATypeHoweverItIsSaid()
    {
        QFETCH(const QByteArray, node);
        const auto schema = Schema::fromRegistry(parsed("{\"properties\": {\"a\": " + node + "}}"), {});
        QVERIFY(schema);
        QTEST(int(schema->fields.front().type), "type");
    }

    void readsMapsByAnyName()
    {
        const auto schema
            = Schema::fromRegistry(parsed(R"({"properties": {"_acme": {"type": "object", "properties": {
            "sizes": {"type": "object", "meta:xdmType": "map",
                      "additionalProperties": {"type": "string", "title": "Size", "maxLength": 5}},
            "children": {"type": "object", "additionalProperties": {"type": "object", "properties": {
                "born": {"type": "string", "format": "date"},
                "toys": {"type": "object", "additionalProperties": {"type": "string"}}}}},
            "free": {"type": "object", "additionalProperties": true}}}}})"),
                                   {});
        QVERIFY(schema);
        QVERIFY(schema->fields.empty());
        QCOMPARE(pathsOf(schema->maps), lines("_acme.children.*.born _acme.sizes.*"));
        const Field *hat = schema->field(QStringLiteral("_acme.sizes.hat"));
        QVERIFY(hat);
        QCOMPARE(hat->path, QStringLiteral("_acme.sizes.hat"));
        QCOMPARE(hat->maxLength, 5);
        QCOMPARE(schema->field(QStringLiteral("_acme.sizes.hat")), hat);
        QVERIFY(schema->field(QStringLiteral("_acme.children.Eva.born"))->type == Type::Date);
        QCOMPARE(schema->patternOf(QStringLiteral("_acme.sizes.hat")), QStringLiteral("_acme.sizes.*"));
        for (const char *path :
             {"_acme.sizes", "_acme.sizes.", "_acme.sizes.a.b", "_acme.sizes.*", "_acme.sizes. a"})
            QVERIFY2(!schema->field(QString::fromLatin1(path)), path);
    }

    void followsReferencesAndParts()
    {
        // \u0023 is a number sign, at which moc would see a directive.
        const auto schema = Schema::fromRegistry(parsed(R"({
            "definitions": {"person": {"type": "object", "properties": {"name": {"type": "string"}}},
                            "again": {"type": "object", "properties": {"again": {"$ref": "\u0023/definitions/again"},
                                                                       "leaf": {"type": "string"}}}},
            "allOf": [{"properties": {"a": {"$ref": "\u0023/definitions/person"}}, "required": ["a"]},
                      {"properties": {"a": {"properties": {"born": {"type": "string", "format": "date"}}}}},
                      {"$ref": "https:\/\/ns.example.com/elsewhere"}],
            "properties": {"b": {"$ref": "\u0023/definitions/again"}, "c": {"$ref": "\u0023/definitions/none"},
                           "d": {"allOf": [{"type": "string"}, {"maxLength": 3}]}}})"),
                                                 {});
        QVERIFY(schema);
        QCOMPARE(pathsOf(schema->fields), lines("a.born a.name b.leaf d"));
        QCOMPARE(schema->field(QStringLiteral("d"))->maxLength, 3);
        QCOMPARE(schema->required, QStringList(QStringLiteral("a")));
    }

    void takesNamesAndDeprecationsOfDescriptors()
    {
        const QByteArray json
            = R"({"$id": "https:\/\/ns.example.com/s", "properties": {"_acme": {"type": "object",
            "title": "Acme", "properties": {"tier": {"type": "string", "title": "tier", "enum": ["a", "b"],
            "meta:enum": {"a": "First", "b": ""}}, "old": {"type": "object", "properties": {
            "x": {"type": "string"}}}}}}})";
        const QJsonArray descriptors = QJsonDocument::fromJson(R"([
            {"@type": "xdm:alternateDisplayInfo", "xdm:sourceSchema": "https:\/\/ns.example.com/s",
             "xdm:sourceProperty": "/_acme/tier", "xdm:title": {"en_us": "Club level", "de_de": "Stufe"},
             "meta:enum": {"b": {"en_us": "Second"}}},
            {"@type": "xdm:alternateDisplayInfo", "xdm:sourceSchema": "https:\/\/ns.example.com/s",
             "xdm:sourceProperty": "/_acme", "xdm:title": {"en_us": "Our shop"}},
            {"@type": "xdm:descriptorDeprecated", "xdm:sourceSchema": "https:\/\/ns.example.com/s",
             "xdm:sourceProperty": "/_acme/old"},
            {"@type": "xdm:alternateDisplayInfo", "xdm:sourceSchema": "https:\/\/ns.example.com/other",
             "xdm:sourceProperty": "/_acme/tier", "xdm:title": {"en_us": "Not ours"}}])")
                                           .array();
        const auto schema = Schema::fromRegistry(parsed(json), descriptors);
        QVERIFY(schema);
        const Field *tier = schema->field(QStringLiteral("_acme.tier"));
        QCOMPARE(tier->title, QStringLiteral("Club level"));
        QCOMPARE(tier->above, QStringList(QStringLiteral("Our shop")));
        QCOMPARE(tier->valueTitles.value(QStringLiteral("a")), QStringLiteral("First"));
        QCOMPARE(tier->valueTitles.value(QStringLiteral("b")), QStringLiteral("Second"));
        QVERIFY(!tier->deprecated);
        QVERIFY(schema->field(QStringLiteral("_acme.old.x"))->deprecated);
    }

    void passesOverArraysWithinArrays()
    {
        const auto schema = Schema::fromRegistry(parsed(R"({"properties": {
            "a": {"type": "array", "items": {"type": "array", "items": {"type": "string"}}},
            "b": {"type": "array", "items": {"type": "object", "properties": {"c": {"type": "string"},
                  "d": {"type": "array", "items": {"type": "string"}}}}}}})"),
                                                 {});
        QVERIFY(schema);
        QCOMPARE(pathsOf(schema->fields), lines("b.c"));
        QCOMPARE(schema->fields.front().arrayPart, 0);
    }

    void refusesWhatIsTooDeepOrTooLarge()
    {
        QJsonObject deep {{QStringLiteral("type"), QStringLiteral("string")}};
        for (int i = 0; i < 2000; ++i)
            deep = {{QStringLiteral("properties"), QJsonObject {{QStringLiteral("a"), deep}}}};
        const auto nested = Schema::fromRegistry(deep, {});
        QVERIFY(!nested);
        QCOMPARE(nested.error().code, base::ErrorCode::SchemaTooLarge);
        QJsonObject parts {{QStringLiteral("type"), QStringLiteral("string")}};
        for (int i = 0; i < 2000; ++i)
            parts = {{QStringLiteral("allOf"), QJsonArray {parts}}};
        QVERIFY(!Schema::fromRegistry(
            {{QStringLiteral("properties"), QJsonObject {{QStringLiteral("a"), parts}}}}, {}));
        // Each doubles the one before.
        QJsonObject definitions {
            {QStringLiteral("0"), QJsonObject {{QStringLiteral("type"), QStringLiteral("string")}}}};
        for (int i = 1; i < 31; ++i) {
            const QJsonObject before {
                {QStringLiteral("$ref"), QStringLiteral("#/definitions/%1").arg(i - 1)}};
            definitions.insert(
                QString::number(i),
                QJsonObject {{QStringLiteral("properties"),
                              QJsonObject {{QStringLiteral("a"), before}, {QStringLiteral("b"), before}}}});
        }
        const auto doubled
            = Schema::fromRegistry({{QStringLiteral("definitions"), definitions},
                                    {QStringLiteral("$ref"), QStringLiteral("#/definitions/30")}},
                                   {});
        QVERIFY(!doubled);
        QCOMPARE(doubled.error().code, base::ErrorCode::SchemaTooLarge);
    }

    void leadsEveryLeafBackToItsNode()
    {
        int leaves = 0;
        int usable = 0;
        for (quint32 seed = 1; seed <= 2000; ++seed) {
            const QJsonObject json = RandomSchema(seed).make();
            const auto schema = Schema::fromRegistry(json, {});
            if (!schema) {
                QVERIFY(schema.error().code == base::ErrorCode::SchemaUnusable
                        || schema.error().code == base::ErrorCode::SchemaTooLarge);
                continue;
            }
            ++usable;
            QVERIFY(std::ranges::is_sorted(schema->fields, {}, &Field::path));
            for (const auto *fields : {&schema->fields, &schema->maps}) {
                for (const Field &field : *fields) {
                    const QByteArray where = QByteArray::number(seed) + ' ' + field.path.toUtf8();
                    QVERIFY2(xdm::typeNamed(typeAt(json, field.path)) == field.type, where.constData());
                    QVERIFY2(field.array == (field.arrayPart >= 0), where.constData());
                    QVERIFY2(field.arrayPart <= field.path.count(u'.'), where.constData());
                    ++leaves;
                }
            }
            for (const Field &field : schema->fields)
                QCOMPARE(schema->field(field.path)->path, field.path);
        }
        QVERIFY2(usable > 500 && leaves > 2000, qPrintable(QStringLiteral("%1 %2").arg(usable).arg(leaves)));
    }

    void readsTenThousandFieldsQuickly()
    {
        QJsonObject groups;
        for (int i = 0; i < 100; ++i) {
            QJsonObject fields;
            for (int j = 0; j < 100; ++j)
                fields.insert(QStringLiteral("field%1").arg(j),
                              QJsonObject {{QStringLiteral("type"), QStringLiteral("string")},
                                           {QStringLiteral("title"), QStringLiteral("Field %1").arg(j)}});
            groups.insert(QStringLiteral("group%1").arg(i),
                          QJsonObject {{QStringLiteral("properties"), fields}});
        }
        const QJsonObject json {
            {QStringLiteral("properties"),
             QJsonObject {{QStringLiteral("_acme"), QJsonObject {{QStringLiteral("properties"), groups}}}}}};
        QElapsedTimer clock;
        clock.start();
        const auto schema = Schema::fromRegistry(json, {});
        qInfo("10 000 fields read in %lld ms", clock.elapsed());
        QVERIFY(schema);
        QCOMPARE(schema->fields.size(), std::size_t(10'000));
        QVERIFY(clock.elapsed() < 2000); // far more than it takes
    }
};

QTEST_GUILESS_MAIN(TestSchemaShapes)
#include "tst_schema_shapes.moc"
