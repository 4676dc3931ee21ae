// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/record_rules.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <cmath>

namespace support {

namespace {

QJsonObject jsonAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Names of all objects of a line: a name that stands twice in one object is lost to a parser.
qint64 membersOf(const QByteArray &line)
{
    qint64 members = 0;
    bool inText = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (inText && c == '\\')
            ++at;
        else if (c == '"')
            inText = !inText;
        else if (c == ':' && !inText)
            ++members;
    }
    return members;
}

bool isDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"));
    return form.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid();
}

/// RFC 3339: with a zone, and a second of 60 only where a leap second can be.
bool isDateTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|"
                       "2[0-3]):[0-5]\\d)$"));
    const auto match = form.match(text);
    return match.hasMatch() && isDate(match.captured(1));
}

} // namespace

RecordRules::Rule RecordRules::ruleFrom(const QJsonObject &field, const QString &type,
                                        const QStringList &values)
{
    Rule rule {.type = type, .values = values, .pattern = QRegularExpression(field[u"pattern"].toString())};
    rule.hasPattern = field.contains(u"pattern");
    rule.minLength = std::max(1, field[u"minLength"].toInt(1));
    rule.maxLength = field[u"maxLength"].toInt(rule.maxLength);
    rule.minimum = field[u"minimum"].toDouble(rule.minimum);
    rule.maximum = field[u"maximum"].toDouble(rule.maximum);
    return rule;
}

void RecordRules::addIdentityMap()
{
    m_fields.insert(QStringLiteral("identityMap.*[].id"),
                    {.type = QStringLiteral("string"), .maxLength = 1024});
    m_fields.insert(QStringLiteral("identityMap.*[].primary"), {.type = QStringLiteral("boolean")});
}

RecordRules RecordRules::fromPublished(const QString &path)
{
    RecordRules rules;
    const QJsonArray fields = jsonAt(path)[u"fields"].toArray();
    for (const auto &value : fields) {
        const QJsonObject field = value.toObject();
        const QString format = field[u"format"].toString();
        QStringList values;
        const QJsonArray listed = field[u"enum"].toArray();
        for (const auto &one : listed) {
            if (field[u"enumStrict"].toBool())
                values << one[u"value"].toString();
        }
        const QString type = format.isEmpty() ? field[u"type"].toString() : format;
        rules.m_fields.insert(field[u"arrayPath"].toString(field[u"path"].toString()),
                              ruleFrom(field, type, values));
    }
    if (!rules.isEmpty())
        rules.addIdentityMap();
    return rules;
}

RecordRules RecordRules::fromCatalogue(const QString &path)
{
    RecordRules rules;
    const QJsonArray fields = jsonAt(path)[u"fields"].toArray();
    for (const auto &value : fields) {
        const QJsonObject field = value.toObject();
        QStringList names = field[u"path"].toString().split(u'.');
        if (field.contains(u"array"))
            names[field[u"array"].toInt()] += QStringLiteral("[]");
        rules.m_fields.insert(
            names.join(u'.'),
            ruleFrom(field, field[u"type"].toString(), field[u"values"].toVariant().toStringList()));
    }
    if (!rules.isEmpty())
        rules.addIdentityMap();
    return rules;
}

QString RecordRules::faultOfText(const QString &text, const Rule &rule)
{
    const qsizetype length = text.toUcs4().size();
    if (text.trimmed().isEmpty())
        return QStringLiteral("blank");
    if (length < rule.minLength || length > rule.maxLength)
        return QStringLiteral("length");
    if (!rule.values.isEmpty() && !rule.values.contains(text))
        return QStringLiteral("not in the list");
    if (rule.hasPattern && !rule.pattern.match(text).hasMatch())
        return QStringLiteral("against the pattern");
    if (rule.type == u"date" && !isDate(text))
        return QStringLiteral("no date");
    if (rule.type == u"date-time" && !isDateTime(text))
        return QStringLiteral("no time with a zone");
    static const QRegularExpression email(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    if (rule.type == u"email" && !email.match(text).hasMatch())
        return QStringLiteral("no email address");
    const bool isUri = rule.type == u"uri" || rule.type == u"uri-reference";
    if (isUri && !QUrl(text, QUrl::StrictMode).isValid())
        return QStringLiteral("no URI");
    return {};
}

QString RecordRules::faultOf(const QJsonValue &value, const QString &place)
{
    if (value.isObject())
        return faultIn(value.toObject(), place);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.isEmpty())
            return place + QStringLiteral(": empty array");
        for (const auto &element : array) {
            if (const QString fault = faultOf(element, place + QStringLiteral("[]")); !fault.isEmpty())
                return fault;
        }
        return {};
    }
    const auto found = m_fields.constFind(place);
    if (found == m_fields.constEnd())
        return place + QStringLiteral(": not in the schema");
    const double number = value.toDouble();
    const bool ranged = std::isfinite(number) && number >= found->minimum && number <= found->maximum;
    if (found->type == u"boolean")
        return value.isBool() ? QString() : place + QStringLiteral(": no boolean");
    if (found->type == u"number")
        return value.isDouble() && ranged ? QString() : place + QStringLiteral(": no number in range");
    if (found->type == u"integer")
        return value.isDouble() && ranged && number == std::floor(number)
            ? QString()
            : place + QStringLiteral(": no integer in range");
    if (!value.isString())
        return place + QStringLiteral(": no text");
    const QString fault = faultOfText(value.toString(), *found);
    return fault.isEmpty() ? QString() : place + QStringLiteral(": ") + fault;
}

QString RecordRules::faultIn(const QJsonObject &object, const QString &place)
{
    if (object.isEmpty())
        return place + QStringLiteral(": empty object");
    m_members += object.size();
    const bool isConsent
        = place.startsWith(u"consents.") && m_fields.contains(place + QStringLiteral(".val"));
    if (isConsent && !object.contains(u"val"))
        return place + QStringLiteral(": no val");
    const bool isMap = place == u"identityMap";
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = isMap ? QStringLiteral("*") : it.key();
        const QString fault = faultOf(it.value(), place.isEmpty() ? name : place + u'.' + name);
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString RecordRules::fault(const QByteArray &line)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return QStringLiteral("no JSON object: ") + error.errorString();
    QJsonObject record = document.object();
    static const QRegularExpression id(QStringLiteral("^[0-9a-f]{12}-[1-9]\\d*$"));
    if (!id.match(record.take(QStringLiteral("_id")).toString()).hasMatch())
        return QStringLiteral("_id");
    if (!record[u"personalEmail"][u"address"].isString())
        return QStringLiteral("no personalEmail.address");
    m_members = 1;
    if (QString fault = faultIn(record, {}); !fault.isEmpty())
        return fault;
    return m_members == membersOf(line) ? QString() : QStringLiteral("a name stands twice");
}

} // namespace support
