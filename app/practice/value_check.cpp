// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/value_check.h"

#include <QDate>
#include <QJsonArray>

#include <cmath>
#include <limits>

namespace practice {

namespace {

constexpr std::size_t errorsPerRow = 20;

bool digitsAt(QStringView text, qsizetype at, qsizetype count)
{
    if (at + count > text.size())
        return false;
    for (const QChar c : text.mid(at, count)) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return false;
    }
    return true;
}

bool isDay(QStringView text)
{
    return text.size() == 10 && digitsAt(text, 0, 4) && text[4] == QLatin1Char('-') && digitsAt(text, 5, 2)
        && text[7] == QLatin1Char('-') && digitsAt(text, 8, 2)
        && QDate::isValid(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt());
}

bool isZone(QStringView text)
{
    if (text == u"Z")
        return true;
    return text.size() == 6 && (text[0] == QLatin1Char('+') || text[0] == QLatin1Char('-'))
        && digitsAt(text, 1, 2) && text[3] == QLatin1Char(':') && digitsAt(text, 4, 2)
        && text.mid(1, 2).toInt() < 24 && text.mid(4, 2).toInt() < 60;
}

/// yyyy-MM-ddTHH:mm:ss, perhaps a fraction of 1 to 9 digits, then Z or an offset: the pattern in Adobe's own
/// message.
bool isMoment(QStringView text)
{
    if (text.size() < 20 || !isDay(text.left(10)) || text[10] != QLatin1Char('T') || !digitsAt(text, 11, 2)
        || text[13] != QLatin1Char(':') || !digitsAt(text, 14, 2) || text[16] != QLatin1Char(':')
        || !digitsAt(text, 17, 2))
        return false;
    if (text.mid(11, 2).toInt() > 23 || text.mid(14, 2).toInt() > 59 || text.mid(17, 2).toInt() > 59)
        return false;
    qsizetype end = 19;
    if (text[end] == QLatin1Char('.')) {
        qsizetype digits = 0;
        while (digitsAt(text, end + 1 + digits, 1))
            ++digits;
        if (digits < 1 || digits > 9)
            return false;
        end += 1 + digits;
    }
    return isZone(text.mid(end));
}

bool isWhole(double number)
{
    return std::floor(number) == number;
}

/// Whole and wider than 32 bits; only such numbers can be epoch milliseconds.
bool isLong(const QJsonValue &value)
{
    const double number = value.toDouble();
    return value.isDouble() && isWhole(number)
        && (number > std::numeric_limits<qint32>::max() || number < std::numeric_limits<qint32>::min());
}

} // namespace

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

QString Place::text() const
{
    return name ? (above ? above->text() : QString()) + QLatin1Char('/') + *name : QString();
}

CompiledNode::Kind CompiledNode::kindOf(const QJsonObject &node)
{
    const QString type = node[QStringLiteral("type")].toString();
    const QString format = node[QStringLiteral("format")].toString();
    if (type == QStringLiteral("object"))
        return node.contains(QStringLiteral("additionalProperties")) ? Kind::Map : Kind::Object;
    if (type == QStringLiteral("array"))
        return Kind::Array;
    if (type == QStringLiteral("boolean"))
        return Kind::Boolean;
    if (type == QStringLiteral("integer"))
        return Kind::Integer;
    if (type == QStringLiteral("number"))
        return Kind::Number;
    if (format == QStringLiteral("date"))
        return Kind::Date;
    return format == QStringLiteral("date-time") ? Kind::DateTime : Kind::Text;
}

CompiledNode::CompiledNode(const QJsonObject &node)
    : m_kind(kindOf(node))
    , m_typeName(node[QStringLiteral("meta:xdmType")].toString())
{
    const QJsonObject properties = node[QStringLiteral("properties")].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        m_index.insert(it.key(), static_cast<int>(m_children.size()));
        m_children.emplace_back(it.value().toObject());
    }
    if (m_kind == Kind::Map)
        m_children.emplace_back(node[QStringLiteral("additionalProperties")].toObject());
    if (m_kind == Kind::Array)
        m_children.emplace_back(node[QStringLiteral("items")].toObject());
    const QJsonArray required = node[QStringLiteral("required")].toArray();
    for (const QJsonValue &name : required)
        m_required.push_back(name.toString());
    const QJsonArray allowed = node[QStringLiteral("enum")].toArray();
    for (const QJsonValue &value : allowed)
        m_allowed.insert(value.toString());
    if (node.contains(QStringLiteral("minimum")))
        m_minimum = node[QStringLiteral("minimum")].toDouble();
    if (node.contains(QStringLiteral("maximum")))
        m_maximum = node[QStringLiteral("maximum")].toDouble();
}

bool CompiledNode::converts(const QJsonValue &value) const
{
    bool ok = true;
    switch (m_kind) {
    case Kind::Text:
        return value.isString() || value.isDouble();
    case Kind::Integer:
        if (value.isString())
            value.toString().toLongLong(&ok);
        return ok && (value.isString() || value.isDouble());
    case Kind::Number:
        if (value.isString())
            value.toString().toDouble(&ok);
        return ok && (value.isString() || value.isDouble());
    case Kind::Boolean:
        return value.isBool();
    case Kind::Date:
        return value.isString() ? isDay(value.toString()) : isLong(value);
    case Kind::DateTime:
        return value.isString() ? isMoment(value.toString()) : isLong(value);
    case Kind::Object:
    case Kind::Map:
        return value.isObject();
    case Kind::Array:
        return value.isArray();
    }
    return false;
}

bool CompiledNode::isAllowed(const QJsonValue &value) const
{
    if (!m_allowed.isEmpty() && !m_allowed.contains(value.toString()))
        return false;
    if (!m_minimum && !m_maximum)
        return true;
    const double number = value.isString() ? value.toString().toDouble() : value.toDouble();
    return (!m_minimum || number >= *m_minimum) && (!m_maximum || number <= *m_maximum);
}

void CompiledNode::check(const QJsonValue &value, const Place &place, std::vector<RowError> &errors,
                         qint64 &unknownKeys) const
{
    if (errors.size() >= errorsPerRow)
        return;
    if (!converts(value)) {
        const QString path = place.text();
        errors.push_back(
            {QString(conversionCode),
             QStringLiteral("TypeCompatibilityException: the value of %1 cannot be converted to %2")
                 .arg(path, m_typeName),
             path});
        return;
    }
    if (m_kind == Kind::Object) {
        checkObject(value.toObject(), place, errors, unknownKeys);
    } else if (m_kind == Kind::Map) {
        const QJsonObject map = value.toObject();
        for (auto it = map.begin(); it != map.end(); ++it) {
            const QString key = it.key();
            m_children.front().check(it.value(), {&place, &key}, errors, unknownKeys);
        }
    } else if (m_kind == Kind::Array) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            m_children.front().check(item, place, errors, unknownKeys);
    } else if (!isAllowed(value)) {
        const QString path = place.text();
        errors.push_back({QString(valueCode),
                          QStringLiteral("The value of %1 is not one that the schema allows").arg(path),
                          path});
    }
}

void CompiledNode::checkObject(const QJsonObject &object, const Place &place, std::vector<RowError> &errors,
                               qint64 &unknownKeys) const
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const auto found = m_index.constFind(key);
        const QJsonValue value = it.value();
        if (found == m_index.cend())
            ++unknownKeys;
        else if (!isMissing(value))
            m_children[static_cast<std::size_t>(*found)].check(value, {&place, &key}, errors, unknownKeys);
    }
    for (const QString &name : m_required) {
        if (!isMissing(object.value(name)))
            continue;
        const QString path = Place {&place, &name}.text();
        errors.push_back({QString(requiredCode),
                          QStringLiteral("The required field %1 is missing or null").arg(path), path});
    }
}

} // namespace practice
