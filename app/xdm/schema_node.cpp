// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/schema_node.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace xdm {

namespace {

constexpr int deepestParts = 64; ///< of "allOf" within "allOf"
const QString partsKey = QStringLiteral("allOf");
const QString referenceKey = QStringLiteral("$ref");
const QString propertiesKey = QStringLiteral("properties");
const QString requiredKey = QStringLiteral("required");

/// Adds what \a part says. A property that both have is left for later, as a node of both.
void join(QJsonObject &whole, const QJsonObject &part)
{
    for (auto it = part.begin(); it != part.end(); ++it) {
        if (it.key() == propertiesKey && whole.value(propertiesKey).isObject()) {
            QJsonObject properties = whole.value(propertiesKey).toObject();
            const QJsonObject others = it.value().toObject();
            for (auto other = others.begin(); other != others.end(); ++other) {
                const auto own = properties.constFind(other.key());
                if (own == properties.constEnd())
                    properties.insert(other.key(), other.value());
                else if (*own != other.value())
                    properties.insert(other.key(),
                                      QJsonObject {{partsKey, QJsonArray {own.value(), other.value()}}});
            }
            whole[propertiesKey] = properties;
        } else if (it.key() == requiredKey) {
            QJsonArray names = whole.value(requiredKey).toArray();
            const QJsonArray others = it.value().toArray();
            for (const auto &name : others)
                names.append(name);
            whole[requiredKey] = names;
        } else if (!whole.contains(it.key())) {
            whole.insert(it.key(), it.value());
        }
    }
}

struct Range
{
    QLatin1String type;
    double minimum = 0;
    double maximum = 0;
};

template <class T> constexpr Range rangeOf(QLatin1String type)
{
    return {type, double(std::numeric_limits<T>::min()), double(std::numeric_limits<T>::max())};
}

/// The next number that is still allowed where \a limit itself is not.
double beside(double limit, Type type, double direction)
{
    return type == Type::Integer ? std::floor(limit) + direction : std::nextafter(limit, limit + direction);
}

void limitNumber(const QJsonObject &node, const QString &type, Field &field)
{
    const std::array ranges {rangeOf<qint8>(QLatin1String("byte")), rangeOf<qint16>(QLatin1String("short")),
                             rangeOf<qint32>(QLatin1String("int"))};
    for (const Range &range : ranges) {
        if (type == range.type) {
            field.minimum = range.minimum;
            field.maximum = range.maximum;
        }
    }
    if (node[u"minimum"].isDouble())
        field.minimum = node[u"minimum"].toDouble();
    if (node[u"maximum"].isDouble())
        field.maximum = node[u"maximum"].toDouble();
    if (node[u"exclusiveMinimum"].isDouble())
        field.minimum = beside(node[u"exclusiveMinimum"].toDouble(), field.type, 1);
    if (node[u"exclusiveMaximum"].isDouble())
        field.maximum = beside(std::ceil(node[u"exclusiveMaximum"].toDouble()), field.type, -1);
}

} // namespace

QJsonValue SchemaNodes::at(const QString &reference) const
{
    QJsonValue node = m_document;
    const QStringList names = reference.mid(1).split(u'/', Qt::SkipEmptyParts);
    for (QString name : names) {
        name.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
        node = node.toObject().value(name);
    }
    return node;
}

std::optional<SchemaNode> SchemaNodes::whole(SchemaNode node)
{
    return whole(std::move(node), 0);
}

std::optional<SchemaNode> SchemaNodes::whole(SchemaNode node, int depth)
{
    if (depth > deepestParts)
        m_steps = 0;
    while (node.facts.contains(referenceKey)) {
        const QString reference = node.facts.take(referenceKey).toString();
        const bool elsewhere = !reference.startsWith(u'#');
        if (--m_steps <= 0 || node.references.contains(reference)
            || (elsewhere && !node.facts.contains(propertiesKey) && !node.facts.contains(partsKey)))
            return std::nullopt;
        if (elsewhere)
            continue;
        const QJsonValue target = at(reference);
        if (!target.isObject())
            return std::nullopt;
        node.references.append(reference);
        const QJsonObject own = std::exchange(node.facts, target.toObject());
        for (auto it = own.begin(); it != own.end(); ++it)
            node.facts.insert(it.key(), it.value());
    }
    if (--m_steps <= 0)
        return std::nullopt;
    if (!node.facts.contains(partsKey))
        return node;
    const QJsonArray parts = node.facts.take(partsKey).toArray();
    for (const auto &value : parts) {
        const auto part = whole({.facts = value.toObject(), .references = node.references}, depth + 1);
        if (!part)
            continue;
        join(node.facts, part->facts);
        node.references += part->references.mid(node.references.size());
    }
    return node;
}

QString typeNameOf(const QJsonObject &node)
{
    QString name = node[u"meta:xdmType"].toString();
    if (!typeNamed(name)) {
        name = node[u"type"].toString();
        const QJsonArray several = node[u"type"].toArray();
        for (const auto &one : several) {
            if (name.isEmpty() && one.toString() != QLatin1String("null"))
                name = one.toString();
        }
        if (name.isEmpty()
            && (node.contains(u"enum") || node.contains(u"format") || node.contains(u"pattern")))
            name = QStringLiteral("string");
    }
    const QString format = node[u"format"].toString();
    const bool dated = name == QLatin1String("string")
        && (format == QLatin1String("date") || format == QLatin1String("date-time"));
    return dated ? format : name;
}

void readLimits(const QJsonObject &node, const QString &type, Field &field)
{
    const QJsonArray values = node.contains(u"const") ? QJsonArray {node[u"const"]} : node[u"enum"].toArray();
    for (const auto &value : values) {
        if (value.isString())
            field.values.append(value.toString());
    }
    const QJsonObject titles = node[u"meta:enum"].toObject();
    for (auto it = titles.begin(); it != titles.end(); ++it) {
        if (const QString title = it.value().toString(); !title.isEmpty())
            field.valueTitles.insert(it.key(), title);
    }
    field.pattern = node[u"pattern"].toString();
    field.maxLength = std::max(-1, node[u"maxLength"].toInt(-1));
    if (field.type == Type::Integer || field.type == Type::Number)
        limitNumber(node, type, field);
}

} // namespace xdm
