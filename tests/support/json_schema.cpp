// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/json_schema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace support {

namespace {

const QLatin1String schemaSuffix(".schema.json");

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1String("object"))
        return value.isObject();
    if (type == QLatin1String("array"))
        return value.isArray();
    if (type == QLatin1String("string"))
        return value.isString();
    if (type == QLatin1String("boolean"))
        return value.isBool();
    if (type == QLatin1String("null"))
        return value.isNull();
    if (type == QLatin1String("number"))
        return value.isDouble();
    return type == QLatin1String("integer") && value.isDouble()
        && std::floor(value.toDouble()) == value.toDouble();
}

QString text(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

/// Checks one value, and those inside it, against one schema.
class Check
{
public:
    Check(const QJsonObject &defs, QString place, QStringList &problems)
        : m_defs(defs)
        , m_place(std::move(place))
        , m_problems(problems)
    {
    }

    void run(const QJsonValue &value, const QJsonObject &schema)
    {
        for (auto word = schema.begin(); word != schema.end(); ++word) {
            if (!looksInside(value, schema, word.key(), word.value())
                && !looksAt(value, word.key(), word.value()))
                problem(QStringLiteral("the schema's word %1 is not known").arg(word.key()));
        }
    }

private:
    bool looksAt(const QJsonValue &value, const QString &word, const QJsonValue &rule)
    {
        static const QStringList onlyTelling {
            QStringLiteral("$schema"), QStringLiteral("$comment"),    QStringLiteral("$defs"),
            QStringLiteral("title"),   QStringLiteral("description"), QStringLiteral("format"),
        };
        if (word == QLatin1String("type"))
            type(value, rule);
        else if (word == QLatin1String("enum"))
            expect(rule.toArray().contains(value), value, QStringLiteral("is none of ") + text(rule));
        else if (word == QLatin1String("const"))
            expect(value == rule, value, QStringLiteral("is not ") + text(rule));
        else if (word == QLatin1String("minimum"))
            expect(!value.isDouble() || value.toDouble() >= rule.toDouble(), value,
                   QStringLiteral("is too small"));
        else if (word == QLatin1String("maximum"))
            expect(!value.isDouble() || value.toDouble() <= rule.toDouble(), value,
                   QStringLiteral("is too large"));
        else if (word == QLatin1String("pattern"))
            expect(!value.isString()
                       || QRegularExpression(rule.toString()).match(value.toString()).hasMatch(),
                   value, QStringLiteral("does not match ") + rule.toString());
        else
            return onlyTelling.contains(word);
        return true;
    }

    bool looksInside(const QJsonValue &value, const QJsonObject &schema, const QString &word,
                     const QJsonValue &rule)
    {
        if (word == QLatin1String("properties"))
            properties(value.toObject(), rule.toObject());
        else if (word == QLatin1String("required"))
            required(value, rule.toArray());
        else if (word == QLatin1String("additionalProperties"))
            additional(value.toObject(), schema.value(QLatin1String("properties")).toObject(), rule);
        else if (word == QLatin1String("items"))
            items(value.toArray(), rule.toObject());
        else if (word == QLatin1String("anyOf"))
            anyOf(value, rule.toArray());
        else if (word == QLatin1String("$ref"))
            reference(value, rule.toString());
        else
            return false;
        return true;
    }

    void type(const QJsonValue &value, const QJsonValue &rule)
    {
        const QJsonArray types = rule.isArray() ? rule.toArray() : QJsonArray {rule};
        const bool fits = std::any_of(types.begin(), types.end(), [&value](const QJsonValue &one) {
            return isOfType(value, one.toString());
        });
        expect(fits, value, QStringLiteral("is not of type ") + text(rule));
    }

    void properties(const QJsonObject &object, const QJsonObject &rules)
    {
        for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
            if (object.contains(rule.key()))
                at(rule.key()).run(object.value(rule.key()), rule.value().toObject());
        }
    }

    void required(const QJsonValue &value, const QJsonArray &names)
    {
        for (const QJsonValue &name : names) {
            if (value.isObject() && !value.toObject().contains(name.toString()))
                problem(QStringLiteral("lacks %1").arg(name.toString()));
        }
    }

    void additional(const QJsonObject &object, const QJsonObject &named, const QJsonValue &rule)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (named.contains(member.key()))
                continue;
            if (rule.isObject())
                at(member.key()).run(member.value(), rule.toObject());
            else if (!rule.toBool())
                problem(QStringLiteral("has %1, which is not allowed").arg(member.key()));
        }
    }

    void items(const QJsonArray &array, const QJsonObject &rule)
    {
        for (qsizetype i = 0; i < array.size(); ++i)
            at(QString::number(i)).run(array.at(i), rule);
    }

    void anyOf(const QJsonValue &value, const QJsonArray &rules)
    {
        QStringList all;
        for (const QJsonValue &rule : rules) {
            QStringList problems;
            Check(m_defs, m_place, problems).run(value, rule.toObject());
            if (problems.isEmpty())
                return;
            all << problems;
        }
        problem(QStringLiteral("fits none of its forms: ") + all.join(QLatin1String("; ")));
    }

    void reference(const QJsonValue &value, const QString &target)
    {
        const QString prefix = QStringLiteral("#/$defs/");
        const QJsonValue definition = m_defs.value(target.mid(prefix.size()));
        if (!target.startsWith(prefix) || !definition.isObject())
            problem(QStringLiteral("the schema has no %1").arg(target));
        else
            run(value, definition.toObject());
    }

    void expect(bool fits, const QJsonValue &value, const QString &what)
    {
        if (!fits)
            problem(text(value) + QLatin1Char(' ') + what);
    }

    void problem(const QString &what) { m_problems << m_place + QStringLiteral(": ") + what; }

    Check at(const QString &name) const { return {m_defs, m_place + QLatin1Char('/') + name, m_problems}; }

    const QJsonObject &m_defs;
    QString m_place;
    QStringList &m_problems;
};

} // namespace

QStringList jsonProblems(const QJsonValue &value, const QJsonObject &schema)
{
    QStringList problems;
    const QJsonObject defs = schema.value(QLatin1String("$defs")).toObject();
    Check(defs, QString(), problems).run(value, schema);
    return problems;
}

QJsonObject jsonSchema(const QString &name)
{
    QFile file(QStringLiteral(SCHEMAS "/") + name + schemaSuffix);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No schema: %s", qPrintable(file.fileName()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(error.errorString()));
    return document.object();
}

QStringList jsonSchemaNames()
{
    QStringList names
        = QDir(QStringLiteral(SCHEMAS)).entryList({QLatin1Char('*') + schemaSuffix}, QDir::Files);
    for (QString &name : names)
        name.chop(schemaSuffix.size());
    return names;
}

} // namespace support
