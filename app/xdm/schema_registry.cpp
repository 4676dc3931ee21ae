// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/schema.h"
#include "xdm/schema_names.h"
#include "xdm/schema_node.h"

#include <algorithm>
#include <array>

namespace xdm {

namespace {

constexpr int deepest = 32; // far beyond what the platform allows; guards against a damaged answer
constexpr std::size_t mostFields = 200'000;
const QString anyName = QStringLiteral("*");

struct Where
{
    QString prefix = {}; ///< "person.name."
    QString place = {}; ///< the same without the stars of maps, as descriptors name it
    int depth = 0; ///< names in the prefix
    int arrayPart = -1;
    bool inMap = false;
    bool deprecated = false;
    QStringList titles = {}; ///< of the objects in the prefix
    QStringList references = {};
};

struct Walk
{
    Schema &schema;
    const Descriptors &descriptors;
    SchemaNodes nodes;
    bool tooLarge = false;

    void object(const SchemaNode &node, const Where &where);
    void property(const QString &name, const QJsonObject &facts, const Where &where);
    void value(const SchemaNode &node, const Where &inside);
    void array(const SchemaNode &node, const Where &inside);
    void leaf(const QJsonObject &node, const Where &inside);
    void enter(const QString &name, const QJsonObject &node, Where &inside) const;
};

/// Whether paths can be made of it: they have dots between names, and a star for any name.
bool canBeInPath(const QString &name)
{
    return !name.isEmpty() && name != anyName && !name.contains(u'.');
}

void Walk::object(const SchemaNode &node, const Where &where)
{
    const QJsonArray required = node.facts[u"required"].toArray();
    for (const auto &name : required) {
        if (canBeInPath(name.toString()))
            schema.required.append(where.prefix + name.toString());
    }
    Where below = where;
    below.references = node.references;
    const QJsonObject properties = node.facts[u"properties"].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (it.value().isObject() && canBeInPath(it.key()))
            property(it.key(), it.value().toObject(), below);
    }
}

/// What lies below \a name knows of it from then on.
void Walk::enter(const QString &name, const QJsonObject &node, Where &inside) const
{
    const bool own = inside.prefix.startsWith(u'_') || name.startsWith(u'_'); // the organisation's own
    inside.prefix += name + u'.';
    if (name != anyName)
        inside.place += (inside.place.isEmpty() ? QString() : QStringLiteral(".")) + name;
    ++inside.depth;
    const QString called = descriptors.titles.value(inside.place);
    inside.titles.append(!called.isEmpty() && name != anyName ? called
                             : own                            ? node[u"title"].toString().simplified()
                                                              : QString());
    inside.deprecated = inside.deprecated || node[u"meta:status"].toString() == QLatin1String("deprecated")
        || descriptors.deprecated.contains(inside.place);
}

void Walk::property(const QString &name, const QJsonObject &facts, const Where &where)
{
    if (where.depth == 0 && name == QLatin1String("_id"))
        return;
    if (where.depth == 0 && name == QLatin1String("identityMap")) {
        schema.hasIdentityMap = true;
        return;
    }
    const auto node = nodes.whole({.facts = facts, .references = where.references});
    tooLarge = tooLarge || nodes.isExhausted() || where.depth >= deepest
        || schema.fields.size() + schema.maps.size() > mostFields;
    if (!node || tooLarge)
        return;
    Where inside = where;
    enter(name, node->facts, inside);
    value(*node, inside);
}

void Walk::value(const SchemaNode &node, const Where &inside)
{
    const QJsonObject &facts = node.facts;
    const bool map = facts[u"additionalProperties"].isObject();
    if (facts.contains(u"properties"))
        object(node, inside);
    if (map && !inside.inMap) {
        Where entry = inside;
        entry.inMap = true;
        entry.references = node.references;
        property(anyName, facts[u"additionalProperties"].toObject(), entry);
    } else if (!map && !facts.contains(u"properties")) {
        if (facts.contains(u"items"))
            array(node, inside);
        else
            leaf(facts, inside);
    }
}

void Walk::array(const SchemaNode &node, const Where &inside)
{
    const auto items = nodes.whole({.facts = node.facts[u"items"].toObject(), .references = node.references});
    if (inside.arrayPart >= 0 || !items || items->facts.contains(u"items"))
        return;
    Where element = inside;
    element.arrayPart = inside.depth - 1;
    value(*items, element);
}

void Walk::leaf(const QJsonObject &node, const Where &inside)
{
    const QString name = typeNameOf(node);
    const std::optional<Type> type = typeNamed(name);
    if (!type)
        return;
    const QString title = descriptors.titles.value(inside.place, node[u"title"].toString().simplified());
    Field field {.path = inside.prefix.chopped(1), .title = title, .type = *type};
    field.array = inside.arrayPart >= 0;
    field.arrayPart = inside.arrayPart;
    field.deprecated = inside.deprecated;
    readLimits(node, name, field);
    const auto own = descriptors.valueTitles.value(inside.place);
    for (auto it = own.begin(); it != own.end(); ++it)
        field.valueTitles.insert(it.key(), it.value());
    field.above = inside.titles.mid(0, inside.titles.size() - 1);
    if (std::ranges::all_of(field.above, &QString::isEmpty))
        field.above.clear();
    (inside.inMap ? schema.maps : schema.fields).push_back(std::move(field));
}

void takeIdentities(const Descriptors &descriptors, Schema &schema)
{
    schema.identities = descriptors.further;
    schema.primaryIdentity = descriptors.primary;
    if (!descriptors.primary)
        return;
    const QString &path = descriptors.primary->path;
    for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1))
        schema.required.append(path.left(dot));
    schema.required.append(path);
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

base::Result<Schema> Schema::fromRegistry(const QJsonObject &json, const QJsonArray &descriptors)
{
    Schema schema;
    schema.id = json[u"$id"].toString();
    schema.altId = json[u"meta:altId"].toString();
    schema.title = json[u"title"].toString();
    schema.classId = json[u"meta:class"].toString();
    schema.inProfile = json[u"meta:immutableTags"].toArray().contains(QJsonValue(QStringLiteral("union")));
    const Descriptors said = readDescriptors(descriptors, schema.id);
    Walk walk {.schema = schema, .descriptors = said, .nodes = SchemaNodes(json)};
    if (const auto root = walk.nodes.whole({.facts = json}))
        walk.object(*root, {});
    if (walk.tooLarge || walk.nodes.isExhausted())
        return base::Failure({.code = base::ErrorCode::SchemaTooLarge, .subject = schema.title});
    if (schema.fields.empty() && schema.maps.empty() && !schema.hasIdentityMap)
        return base::Failure({.code = base::ErrorCode::SchemaUnusable, .subject = schema.title});
    std::ranges::sort(schema.fields, {}, &Field::path);
    std::ranges::sort(schema.maps, {}, &Field::path);
    takeIdentities(said, schema);
    schema.required.removeDuplicates();
    schema.required.sort();
    return schema;
}

} // namespace xdm
