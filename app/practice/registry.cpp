// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/registry.h"

#include "practice/accept.h"
#include "practice/property_filter.h"
#include "practice/schema_tree.h"

#include <algorithm>

namespace practice {

namespace {

constexpr auto root = "data/foundation/schemaregistry/";
constexpr qsizetype fullListLength = 300; ///< the registry caps lists of whole schemas

QString versionOf(const Schema &schema)
{
    return QStringLiteral("1.%1").arg(schema.minorVersion);
}

QJsonObject summary(const Schema &schema)
{
    return {{QStringLiteral("$id"), schema.id()},
            {QStringLiteral("meta:altId"), schema.altId()},
            {QStringLiteral("version"), versionOf(schema)},
            {QStringLiteral("title"), schema.title}};
}

/// Everything but the fields.
QJsonObject facts(const World &world, const Sandbox &sandbox, const Schema &schema)
{
    QJsonObject json = summary(schema);
    json[QStringLiteral("meta:resourceType")] = QStringLiteral("schemas");
    json[QStringLiteral("description")] = schema.description;
    json[QStringLiteral("type")] = QStringLiteral("object");
    json[QStringLiteral("meta:class")] = schema.groups.first();
    json[QStringLiteral("meta:extends")] = QJsonArray::fromStringList(schema.groups);
    if (schema.inProfile)
        json[QStringLiteral("meta:immutableTags")] = QJsonArray {QStringLiteral("union")};
    json[QStringLiteral("meta:tenantNamespace")] = QLatin1Char('_') + QString(tenant);
    json[QStringLiteral("meta:containerId")] = QStringLiteral("tenant");
    json[QStringLiteral("meta:sandboxType")] = sandbox.type;
    json[QStringLiteral("meta:abstract")] = false;
    json[QStringLiteral("meta:extensible")] = false;
    json[QStringLiteral("meta:xdmType")] = QStringLiteral("object");
    json[QStringLiteral("imsOrg")] = world.organisation;
    json[QStringLiteral("meta:registryMetadata")]
        = QJsonObject {{QStringLiteral("repo:createdDate"), schema.created},
                       {QStringLiteral("repo:lastModifiedDate"), schema.updated}};
    return json;
}

QJsonObject unresolved(const World &world, const Sandbox &sandbox, const Schema &schema)
{
    QJsonObject json = facts(world, sandbox, schema);
    QJsonArray references;
    for (const QString &group : schema.groups)
        references.append(QJsonObject {{QStringLiteral("$ref"), group}});
    json[QStringLiteral("allOf")] = references;
    return json;
}

QJsonObject resolved(const World &world, const Sandbox &sandbox, const Schema &schema)
{
    QJsonObject json = facts(world, sandbox, schema);
    const QJsonObject tree = World::tree(sandbox, schema);
    for (const QString &name : {QStringLiteral("properties"), QStringLiteral("required")}) {
        if (tree.contains(name))
            json[name] = tree[name];
    }
    return json;
}

QJsonObject withoutText(QJsonObject json)
{
    json.remove(QStringLiteral("title"));
    json.remove(QStringLiteral("description"));
    for (const QString &name : {QStringLiteral("items"), QStringLiteral("additionalProperties")}) {
        if (json[name].isObject())
            json[name] = withoutText(json[name].toObject());
    }
    QJsonObject properties = json[QStringLiteral("properties")].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it)
        it.value() = withoutText(it.value().toObject());
    if (!properties.isEmpty())
        json[QStringLiteral("properties")] = properties;
    return json;
}

/// Orders like "title,-version" in Catalog's form.
QString catalogOrder(const QString &registryOrder)
{
    QStringList keys = registryOrder.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &key : keys)
        key = key.startsWith(QLatin1Char('-')) ? QStringLiteral("desc:") + key.mid(1)
                                               : QStringLiteral("asc:") + key;
    return keys.join(QLatin1Char(','));
}

Reply notFound()
{
    return registryError(QStringLiteral("XDM-1012-404"), QStringLiteral("Resource Not Found"),
                         QStringLiteral("There is no schema of this id in the sandbox."));
}

Reply badPatch(const QString &detail)
{
    return registryError(QStringLiteral("XDM-1501-400"), QStringLiteral("Invalid patch"), detail);
}

/// Nothing where the operation was applied, else why not.
QString apply(const QJsonObject &operation, const Sandbox &sandbox, Schema &schema)
{
    if (operation[QStringLiteral("op")].toString() != QStringLiteral("add"))
        return QStringLiteral("Only additions are accepted.");
    const QString path = operation[QStringLiteral("path")].toString();
    const QJsonValue value = operation[QStringLiteral("value")];
    if (path == QStringLiteral("/meta:immutableTags")) {
        if (!value.toArray().contains(QStringLiteral("union")))
            return QStringLiteral("The value must be [\"union\"].");
        const auto descriptors = sandbox.descriptorsOf(schema.id());
        const bool hasPrimary = std::ranges::any_of(descriptors, [](const QJsonObject &one) {
            return one[QStringLiteral("xdm:isPrimary")].toBool();
        });
        if (!hasPrimary
            && !schema.groups.contains(QStringLiteral("https://ns.adobe.com/xdm/context/identitymap")))
            return QStringLiteral("The schema has neither a primary identity nor an identityMap.");
        schema.inProfile = true;
        return {};
    }
    if (path == QStringLiteral("/allOf/-")) {
        const QString group = value[QStringLiteral("$ref")].toString();
        if (!isKnownGroup(group) || schema.groups.contains(group))
            return QStringLiteral("There is no such field group to add.");
        schema.groups.append(group);
        return {};
    }
    return QStringLiteral("This path cannot be changed here: ") + path;
}

} // namespace

void Registry::addRoutes(Router &router)
{
    const QByteArray schemas = QByteArray(root) + "tenant/schemas";
    router.add("GET", QByteArray(root) + "stats", Access::Sandbox,
               [this](const Call &call) { return stats(call); });
    router.add("GET", schemas, Access::Sandbox, [this](const Call &call) { return list(call); });
    router.add("GET", schemas + "/{}", Access::Sandbox, [this](const Call &call) { return lookUp(call); });
    router.add("PATCH", schemas + "/{}", Access::Sandbox, [this](const Call &call) { return patch(call); });
}

Reply Registry::stats(const Call &call) const
{
    QJsonArray recent;
    for (const Schema &schema : call.sandbox->schemas)
        recent.append(summary(schema));
    const qint64 count = recent.size();
    return json(200,
                QJsonObject {{QStringLiteral("imsOrg"), m_desk.world.organisation},
                             {QStringLiteral("tenantId"), QString(tenant)},
                             {QStringLiteral("counts"), QJsonObject {{QStringLiteral("schemas"), count}}},
                             {QStringLiteral("recentlyCreatedResources"), recent},
                             {QStringLiteral("recentlyUpdatedResources"), QJsonArray()},
                             {QStringLiteral("classUsage"),
                              QJsonArray {QJsonObject {{QStringLiteral("$id"), QString(profileClass)},
                                                       {QStringLiteral("numberOfSchemas"), count}}}}});
}

Reply Registry::list(const Call &call) const
{
    const Accepted accepted = acceptedForm(call.request);
    if (auto refusal = listRefusal(accepted))
        return *std::move(refusal);
    std::vector<Named> found;
    for (const Schema &schema : call.sandbox->schemas) {
        const QJsonObject whole = unresolved(m_desk.world, *call.sandbox, schema);
        if (passes(whole, call.request.parameters(QStringLiteral("property")), TildeMeans::Contains))
            found.push_back({schema.id(), whole});
    }
    // limit and start mean something only together with orderby, and limit is a hint: entries that are equal
    // in the ordering field stay on one page, for start could not tell them apart.
    const QString order = call.request.parameter(QStringLiteral("orderby"));
    sortBy(found, catalogOrder(order));
    const QString key = order.section(QLatin1Char(','), 0, 0).remove(QLatin1Char('-'));
    const auto keyOf = [&](std::size_t i) { return found[i].object[key].toVariant().toString(); };
    std::size_t from = 0;
    const QString start = call.request.parameter(QStringLiteral("start"));
    while (!key.isEmpty() && !start.isEmpty() && from < found.size() && keyOf(from) != start)
        ++from;
    const qsizetype limit = call.request.parameter(QStringLiteral("limit")).toLongLong();
    const qsizetype most = key.isEmpty() || limit <= 0 ? fullListLength : limit;
    std::size_t to = std::min(found.size(), from + static_cast<std::size_t>(most));
    while (to > from && to < found.size() && !key.isEmpty() && keyOf(to) == keyOf(to - 1))
        ++to;
    QJsonArray results;
    for (std::size_t i = from; i < to; ++i)
        results.append(accepted.form == "xed-id" ? summary(*call.sandbox->schema(found[i].id))
                                                 : found[i].object);
    const QJsonValue next = to < found.size() && !key.isEmpty() ? QJsonValue(keyOf(to)) : QJsonValue();
    return json(
        200,
        QJsonObject {{QStringLiteral("results"), results},
                     {QStringLiteral("_page"),
                      QJsonObject {{QStringLiteral("orderby"), order},
                                   {QStringLiteral("next"), next},
                                   {QStringLiteral("count"), results.size()}}},
                     {QStringLiteral("_links"), QJsonObject {{QStringLiteral("next"), QJsonValue()}}}});
}

Reply Registry::lookUp(const Call &call) const
{
    const Accepted accepted = acceptedForm(call.request);
    if (auto refusal = lookupRefusal(accepted))
        return *std::move(refusal);
    const Schema *schema = call.sandbox->schema(call.arguments.first());
    if (!schema)
        return notFound();
    const bool isResolved = accepted.form.contains("full") || accepted.form == "xed-deprecatefield";
    QJsonObject shown = isResolved ? resolved(m_desk.world, *call.sandbox, *schema)
                                   : unresolved(m_desk.world, *call.sandbox, *schema);
    if (accepted.form.endsWith("-desc")) {
        QJsonArray descriptors;
        for (const QJsonObject &descriptor : call.sandbox->descriptorsOf(schema->id()))
            descriptors.append(descriptor);
        shown[QStringLiteral("meta:descriptors")] = descriptors;
    }
    if (accepted.form.endsWith("-notext"))
        shown = withoutText(shown);
    return json(200, shown);
}

Reply Registry::patch(const Call &call)
{
    JsonBody body = jsonBody(call.request);
    if (body.refusal)
        return *std::move(body.refusal);
    Schema *schema = call.sandbox->schema(call.arguments.first());
    if (!schema)
        return notFound();
    const QJsonArray operations = body.document.array();
    if (operations.isEmpty())
        return badPatch(QStringLiteral("The body must be an array of operations."));
    Schema changed = *schema;
    for (const QJsonValue &operation : operations) {
        if (const QString why = apply(operation.toObject(), *call.sandbox, changed); !why.isEmpty())
            return badPatch(why);
    }
    changed.updated = m_desk.now();
    ++changed.minorVersion;
    *schema = changed;
    if (auto trouble = m_desk.saveWorld())
        return *std::move(trouble);
    return json(200, unresolved(m_desk.world, *call.sandbox, *schema));
}

} // namespace practice
