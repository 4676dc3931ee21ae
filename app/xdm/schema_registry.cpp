// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/schema.h"
#include "xdm/schema_names.h"

#include <algorithm>
#include <array>
#include <limits>

namespace xdm {

namespace {

constexpr int deepest = 32; // far beyond what the platform allows; guards against a damaged answer

struct Where
{
    QString prefix = {}; ///< "person.name."
    int depth = 0; ///< names in the prefix
    int arrayPart = -1;
    bool deprecated = false;
};

struct Walk
{
    Schema &schema;

    void object(const QJsonObject &node, const Where &where);
    void property(const QString &name, const QJsonObject &node, const Where &where);
    void array(const QString &path, const QJsonObject &node, const Where &inside);
    void leaf(const QString &path, const QJsonObject &node, const Where &inside);
};

/// The type's name; "type" may be a list that allows null.
QString typeName(const QJsonObject &node)
{
    if (QString exact = node[u"meta:xdmType"].toString(); !exact.isEmpty())
        return exact;
    QString plain = node[u"type"].toString();
    const QJsonArray several = node[u"type"].toArray();
    for (const auto &name : several) {
        if (plain.isEmpty() && name.toString() != QLatin1String("null"))
            plain = name.toString();
    }
    const QString format = node[u"format"].toString();
    const bool dated = plain == QLatin1String("string")
        && (format == QLatin1String("date") || format == QLatin1String("date-time"));
    return dated ? format : plain;
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
}

QStringList strings(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray values = list.toArray();
    for (const auto &value : values) {
        if (value.isString())
            texts.append(value.toString());
    }
    return texts;
}

void Walk::object(const QJsonObject &node, const Where &where)
{
    if (where.depth > deepest)
        return;
    for (const QString &name : strings(node[u"required"]))
        schema.required.append(where.prefix + name);
    const QJsonObject properties = node[u"properties"].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (it.value().isObject())
            property(it.key(), it.value().toObject(), where);
    }
}

void Walk::property(const QString &name, const QJsonObject &node, const Where &where)
{
    if (where.depth == 0 && name == QLatin1String("_id"))
        return;
    if (where.depth == 0 && name == QLatin1String("identityMap")) {
        schema.hasIdentityMap = true;
        return;
    }
    const QString path = where.prefix + name;
    Where inside {.prefix = path + u'.', .depth = where.depth + 1, .arrayPart = where.arrayPart};
    inside.deprecated = where.deprecated || node[u"meta:status"].toString() == QLatin1String("deprecated");
    if (node.contains(u"properties"))
        object(node, inside);
    else if (node.contains(u"items"))
        array(path, node, inside);
    else if (!node.contains(u"additionalProperties") || !node[u"additionalProperties"].isObject())
        leaf(path, node, inside);
}

void Walk::array(const QString &path, const QJsonObject &node, const Where &inside)
{
    if (inside.arrayPart >= 0)
        return;
    Where element = inside;
    element.arrayPart = inside.depth - 1;
    const QJsonObject items = node[u"items"].toObject();
    if (items.contains(u"properties"))
        object(items, element);
    else if (!items.contains(u"items"))
        leaf(path, items, element);
}

void Walk::leaf(const QString &path, const QJsonObject &node, const Where &inside)
{
    const QString name = typeName(node);
    const std::optional<Type> type = typeNamed(name);
    if (!type)
        return;
    Field field {.path = path, .title = node[u"title"].toString(), .type = *type};
    field.array = inside.arrayPart >= 0;
    field.arrayPart = inside.arrayPart;
    field.values = strings(node[u"enum"]);
    field.pattern = node[u"pattern"].toString();
    field.maxLength = node[u"maxLength"].toInt(-1);
    field.deprecated = inside.deprecated;
    if (*type == Type::Integer || *type == Type::Number)
        limitNumber(node, name, field);
    schema.fields.push_back(std::move(field));
}

/// "/personalEmail/address" to "personalEmail.address"
QString dotPath(const QString &property)
{
    QStringList names = property.split(u'/', Qt::SkipEmptyParts);
    for (QString &name : names) {
        if (name.startsWith(QLatin1String("xdm:")))
            name.remove(0, 4);
    }
    return names.join(u'.');
}

/// A descriptor names its namespace by code, or by a number of which one is the same everywhere.
QString namespaceCode(const QJsonObject &descriptor)
{
    const QJsonValue value = descriptor[u"xdm:namespace"];
    const QString code = value.isDouble() ? QString::number(value.toInt()) : value.toString();
    const bool byNumber
        = value.isDouble() || descriptor[u"xdm:property"].toString() == QLatin1String("xdm:id");
    return byNumber && code == QLatin1String("6") ? QStringLiteral("Email") : code;
}

void readIdentity(const QJsonArray &descriptors, Schema &schema)
{
    for (const auto &value : descriptors) {
        const QJsonObject descriptor = value.toObject();
        const QString type = descriptor[u"@type"].toString(QStringLiteral("xdm:descriptorIdentity"));
        if (type != QLatin1String("xdm:descriptorIdentity") || !descriptor[u"xdm:isPrimary"].toBool()
            || descriptor[u"xdm:sourceSchema"].toString() != schema.id)
            continue;
        const QString path = dotPath(descriptor[u"xdm:sourceProperty"].toString());
        schema.primaryIdentity = {path, namespaceCode(descriptor)};
        for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1))
            schema.required.append(path.left(dot));
        schema.required.append(path);
        return;
    }
}

} // namespace

std::optional<Type> typeNamed(const QString &xdmType)
{
    struct Named
    {
        QLatin1String name;
        Type type = Type::String;
    };

    static const std::array types {
        Named {QLatin1String("string"), Type::String},      Named {QLatin1String("date"), Type::Date},
        Named {QLatin1String("date-time"), Type::DateTime}, Named {QLatin1String("boolean"), Type::Boolean},
        Named {QLatin1String("byte"), Type::Integer},       Named {QLatin1String("short"), Type::Integer},
        Named {QLatin1String("int"), Type::Integer},        Named {QLatin1String("integer"), Type::Integer},
        Named {QLatin1String("long"), Type::Integer},       Named {QLatin1String("number"), Type::Number},
        Named {QLatin1String("double"), Type::Number},
    };
    const auto found
        = std::find_if(types.begin(), types.end(), [&](const Named &type) { return type.name == xdmType; });
    return found == types.end() ? std::nullopt : std::optional(found->type);
}

base::Result<Schema> Schema::fromRegistry(const QJsonObject &json, const QJsonArray &identityDescriptors)
{
    Schema schema;
    schema.id = json[u"$id"].toString();
    schema.altId = json[u"meta:altId"].toString();
    schema.title = json[u"title"].toString();
    schema.classId = json[u"meta:class"].toString();
    schema.inProfile = strings(json[u"meta:immutableTags"]).contains(QLatin1String("union"));
    Walk {schema}.object(json, {});
    if (schema.fields.empty() && !schema.hasIdentityMap)
        return base::Failure({.code = base::ErrorCode::SchemaUnusable, .subject = schema.title});
    std::sort(schema.fields.begin(), schema.fields.end(),
              [](const Field &a, const Field &b) { return a.path < b.path; });
    readIdentity(identityDescriptors, schema);
    schema.required.removeDuplicates();
    schema.required.sort();
    return schema;
}

} // namespace xdm
