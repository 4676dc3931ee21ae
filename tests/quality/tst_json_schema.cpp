// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace {

QJsonValue parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']', &error);
    if (!document.isArray())
        qFatal("%s: %s", json.constData(), qPrintable(error.errorString()));
    return document.array().first();
}

/// A schema and every schema inside it.
void collect(const QJsonObject &schema, QList<QJsonObject> &found)
{
    found << schema;
    for (const char *word : {"properties", "$defs"}) {
        for (const QJsonValue &inner : schema.value(QLatin1String(word)).toObject())
            collect(inner.toObject(), found);
    }
    for (const QJsonValue &inner : schema.value(QLatin1String("anyOf")).toArray())
        collect(inner.toObject(), found);
    for (const char *word : {"items", "additionalProperties"}) {
        if (schema.value(QLatin1String(word)).isObject())
            collect(schema.value(QLatin1String(word)).toObject(), found);
    }
}

struct Changed
{
    QString what;
    QJsonValue value;
};

/// The value with something wrong in it, once for every place: a list instead of a word or a number, a member
/// that is not expected, a member that is missing.
QList<Changed> spoiled(const QJsonValue &value)
{
    QList<Changed> all;
    if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i) {
            for (const Changed &inner : spoiled(value.toArray().at(i))) {
                QJsonArray array = value.toArray();
                array[i] = inner.value;
                all << Changed {QStringLiteral("/%1%2").arg(i).arg(inner.what), array};
            }
        }
        return all;
    }
    if (!value.isObject())
        return {{QStringLiteral(" is a list"), QJsonArray()}};
    const QJsonObject whole = value.toObject();
    for (auto member = whole.begin(); member != whole.end(); ++member) {
        for (const Changed &inner : spoiled(member.value())) {
            QJsonObject object = whole;
            object.insert(member.key(), inner.value);
            all << Changed {QLatin1Char('/') + member.key() + inner.what, object};
        }
        QJsonObject object = whole;
        object.remove(member.key());
        all << Changed {QLatin1Char('/') + member.key() + QStringLiteral(" is missing"), object};
    }
    QJsonObject object = whole;
    object.insert(QStringLiteral("unexpected"), QJsonArray());
    all << Changed {QStringLiteral(" has more"), object};
    return all;
}

QJsonValue example(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/schemas/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No example: %s", qPrintable(file.fileName()));
    return parsed(file.readAll());
}

} // namespace

class TestJsonSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsGoodFromBad_data();
    void tellsGoodFromBad();
    void saysWhere();
    void refusesWordsItDoesNotKnow();
    void ownSchemasAreThere();
    void ownSchemasUseKnownWordsOnly_data();
    void ownSchemasUseKnownWordsOnly();
    void ownSchemasNameWhatTheyRequire_data();
    void ownSchemasNameWhatTheyRequire();
    void sharedDefinitionsAreTheSameEverywhere();
    void cancelPrintsWhatRunPrints();
    void ownSchemasTakeAnExample_data();
    void ownSchemasTakeAnExample();
    void ownSchemasNoticeWhateverIsWrong_data();
    void ownSchemasNoticeWhateverIsWrong();
};

void TestJsonSchema::tellsGoodFromBad_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    const auto both
        = [](const char *name, const QByteArray &schema, const QByteArray &good, const QByteArray &bad) {
              QTest::addRow("%s, good", name) << schema << good << true;
              QTest::addRow("%s, bad", name) << schema << bad << false;
          };
    both("object", R"({"type":"object"})", "{}", "[]");
    both("array", R"({"type":"array"})", "[]", "{}");
    both("string", R"({"type":"string"})", R"("")", "null");
    both("boolean", R"({"type":"boolean"})", "false", "0");
    both("null", R"({"type":"null"})", "null", "false");
    both("number", R"({"type":"number"})", "0.5", R"("0.5")");
    both("integer", R"({"type":"integer"})", "12", "12.5");
    both("large integer", R"({"type":"integer"})", "9007199254740993", "true");
    both("one of two types", R"({"type":["string","null"]})", "null", "1");
    both("required", R"({"required":["a"]})", R"({"a":null})", R"({"b":1})");
    both("property", R"({"properties":{"a":{"type":"null"}}})", R"({"b":1})", R"({"a":1})");
    both("nothing more", R"({"properties":{"a":{}},"additionalProperties":false})", R"({"a":1})",
         R"({"a":1,"b":1})");
    both("more of a kind", R"({"additionalProperties":{"type":"string"}})", R"({"a":""})", R"({"a":1})");
    both("items", R"({"items":{"type":"integer"}})", "[1,2]", R"([1,"2"])");
    both("enum", R"({"enum":["a",null]})", "null", R"("b")");
    both("const", R"({"const":1})", "1", "2");
    both("minimum", R"({"minimum":1})", "1", "0");
    both("maximum", R"({"maximum":1})", "1", "1.5");
    both("pattern", R"({"pattern":"^a+$"})", R"("aa")", R"("ab")");
    both("any of", R"({"anyOf":[{"type":"null"},{"type":"string"}]})", R"("a")", "1");
    both("reference", R"({"$ref":"#/$defs/a","$defs":{"a":{"type":"null"}}})", "null", "1");
    both("reference and more", R"({"$ref":"#/$defs/a","enum":[1],"$defs":{"a":{"type":"integer"}}})", "1",
         "2");
}

void TestJsonSchema::tellsGoodFromBad()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, good);
    const QStringList problems = support::jsonProblems(parsed(value), parsed(schema).toObject());
    QVERIFY2(problems.isEmpty() == good, qPrintable(problems.join(QLatin1Char('\n'))));
}

void TestJsonSchema::saysWhere()
{
    const QJsonObject schema
        = parsed(R"({"properties":{"a":{"items":{"required":["b"]}}},"additionalProperties":false})")
              .toObject();
    const QStringList problems = support::jsonProblems(parsed(R"({"a":[{"b":1},{}],"c":1})"), schema);
    QCOMPARE(problems,
             QStringList({QStringLiteral(": has c, which is not allowed"), QStringLiteral("/a/1: lacks b")}));
}

void TestJsonSchema::refusesWordsItDoesNotKnow()
{
    QVERIFY(!support::jsonProblems(QJsonValue(1), parsed(R"({"exclusiveMinimum":0})").toObject()).isEmpty());
    QVERIFY(!support::jsonProblems(QJsonValue(1), parsed(R"({"$ref":"#/$defs/none"})").toObject()).isEmpty());
}

void TestJsonSchema::ownSchemasAreThere()
{
    QCOMPARE(support::jsonSchemaNames().join(QLatin1Char(' ')),
             QStringLiteral(
                 "cancel check convert error imports inspect map practice receipt recipe recipes run trace"));
}

void TestJsonSchema::ownSchemasUseKnownWordsOnly_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : support::jsonSchemaNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestJsonSchema::ownSchemasUseKnownWordsOnly()
{
    QFETCH(const QString, name);
    const QJsonObject schema = support::jsonSchema(name);
    QCOMPARE(schema.value(QLatin1String("$schema")).toString(),
             QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    QList<QJsonObject> all;
    collect(schema, all);
    for (QJsonObject one : all) {
        one.insert(QStringLiteral("$defs"), schema.value(QLatin1String("$defs")));
        const QString problems = support::jsonProblems(QJsonValue(), one).join(QLatin1Char('\n'));
        QVERIFY2(!problems.contains(QLatin1String("the schema")), qPrintable(problems));
    }
}

void TestJsonSchema::ownSchemasNameWhatTheyRequire_data()
{
    ownSchemasUseKnownWordsOnly_data();
}

void TestJsonSchema::ownSchemasNameWhatTheyRequire()
{
    QFETCH(const QString, name);
    QList<QJsonObject> all;
    collect(support::jsonSchema(name), all);
    for (const QJsonObject &one : all) {
        const QJsonObject properties = one.value(QLatin1String("properties")).toObject();
        if (one.value(QLatin1String("type")) == QJsonValue(QStringLiteral("object")) && !properties.isEmpty())
            QVERIFY(one.value(QLatin1String("additionalProperties")) == QJsonValue(false));
        for (const QJsonValue &required : one.value(QLatin1String("required")).toArray())
            QVERIFY2(properties.contains(required.toString()), qPrintable(required.toString()));
    }
}

void TestJsonSchema::sharedDefinitionsAreTheSameEverywhere()
{
    QJsonObject known;
    for (const QString &name : support::jsonSchemaNames()) {
        const QJsonObject defs = support::jsonSchema(name).value(QLatin1String("$defs")).toObject();
        for (auto definition = defs.begin(); definition != defs.end(); ++definition) {
            if (known.contains(definition.key()))
                QVERIFY2(known.value(definition.key()) == definition.value(), qPrintable(definition.key()));
            known.insert(definition.key(), definition.value());
        }
    }
    QVERIFY(known.contains(QLatin1String("error")));
}

void TestJsonSchema::cancelPrintsWhatRunPrints()
{
    QJsonObject run = support::jsonSchema(QStringLiteral("run"));
    QJsonObject cancel = support::jsonSchema(QStringLiteral("cancel"));
    for (const char *word : {"title", "description"}) {
        QVERIFY(run.take(QLatin1String(word)) != cancel.take(QLatin1String(word)));
    }
    QCOMPARE(cancel, run);
}

void TestJsonSchema::ownSchemasTakeAnExample_data()
{
    ownSchemasUseKnownWordsOnly_data();
}

void TestJsonSchema::ownSchemasTakeAnExample()
{
    QFETCH(const QString, name);
    const QStringList problems = support::jsonProblems(example(name), support::jsonSchema(name));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

void TestJsonSchema::ownSchemasNoticeWhateverIsWrong_data()
{
    ownSchemasUseKnownWordsOnly_data();
}

void TestJsonSchema::ownSchemasNoticeWhateverIsWrong()
{
    QFETCH(const QString, name);
    static const QStringList optional {
        QStringLiteral("recipe/name"),
        QStringLiteral("recipe/saved"),
        QStringLiteral("recipe/mapping/made"),
        QStringLiteral("recipe/mapping/made/0/columns"),
        QStringLiteral("recipe/mapping/made/0/text"),
        QStringLiteral("recipe/rescue"),
        QStringLiteral("recipe/destination"),
        QStringLiteral("recipe/destination/sandbox"),
        QStringLiteral("recipe/destination/dataset"),
    };
    const QJsonObject schema = support::jsonSchema(name);
    for (const Changed &changed : spoiled(example(name))) {
        const QString what = name + changed.what;
        const bool mayBeMissing = what.endsWith(QLatin1String(" is missing"))
            && (optional.contains(what.chopped(11)) || what.contains(QLatin1String("/conversion")));
        if (mayBeMissing)
            continue;
        QVERIFY2(!support::jsonProblems(changed.value, schema).isEmpty(), qPrintable(what));
    }
}

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_json_schema.moc"
