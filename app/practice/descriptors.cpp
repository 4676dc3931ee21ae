// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/descriptors.h"

#include "practice/accept.h"
#include "practice/schema_tree.h"

#include <algorithm>

namespace practice {

namespace {

constexpr QLatin1String identityType("xdm:descriptorIdentity");

Reply refused(const QString &detail)
{
    return registryError(QStringLiteral("XDM-1521-400"), QStringLiteral("Invalid descriptor"), detail);
}

/// The code of a namespace that is named by its code or by its number; empty: there is none.
QString namespaceCode(const QJsonArray &namespaces, const QJsonObject &descriptor)
{
    const bool byNumber = descriptor[QStringLiteral("xdm:property")].toString() == QStringLiteral("xdm:id");
    const QString name = descriptor[QStringLiteral("xdm:namespace")].toVariant().toString();
    for (const QJsonValue &space : namespaces) {
        if (space[byNumber ? QStringLiteral("id") : QStringLiteral("code")].toVariant().toString() == name)
            return space[QStringLiteral("code")].toString();
    }
    return {};
}

/// Why a descriptor cannot be; empty: it can.
QString objection(const QJsonObject &descriptor, const Sandbox &sandbox, const QJsonArray &namespaces)
{
    if (descriptor[QStringLiteral("@type")].toString() != identityType)
        return QStringLiteral("Only xdm:descriptorIdentity can be created here.");
    const QString schemaId = descriptor[QStringLiteral("xdm:sourceSchema")].toString();
    const Schema *schema = sandbox.schema(schemaId);
    if (!schema || schema->id() != schemaId)
        return QStringLiteral("xdm:sourceSchema is not the $id of a schema.");
    const QString property = descriptor[QStringLiteral("xdm:sourceProperty")].toString();
    if (!property.startsWith(QLatin1Char('/')) || property.endsWith(QLatin1Char('/')))
        return QStringLiteral("xdm:sourceProperty must begin with a slash and not end with one.");
    const QJsonObject node = nodeAt(World::tree(sandbox, *schema), property.mid(1).split(QLatin1Char('/')));
    if (node[QStringLiteral("type")].toString() != QStringLiteral("string"))
        return QStringLiteral("xdm:sourceProperty is not a string field of the schema.");
    if (namespaceCode(namespaces, descriptor).isEmpty())
        return QStringLiteral("There is no such identity namespace.");
    const auto others = sandbox.descriptorsOf(schemaId);
    const bool second = std::ranges::any_of(
        others, [](const QJsonObject &other) { return other[QStringLiteral("xdm:isPrimary")].toBool(); });
    if (second && descriptor[QStringLiteral("xdm:isPrimary")].toBool())
        return QStringLiteral("The schema already has a primary identity.");
    return {};
}

} // namespace

void Descriptors::addRoutes(Router &router)
{
    const QByteArray path = QByteArrayLiteral("data/foundation/schemaregistry/tenant/descriptors");
    router.add("GET", path, Access::Sandbox, [this](const Call &call) { return list(call); });
    router.add("POST", path, Access::Sandbox, [this](const Call &call) { return create(call); });
}

Reply Descriptors::list(const Call &call) const
{
    const Accepted accepted = acceptedForm(call.request);
    if (auto refusal = descriptorRefusal(accepted))
        return *std::move(refusal);
    QJsonObject byType;
    QJsonArray all;
    for (const QJsonObject &descriptor : call.sandbox->descriptors) {
        QJsonValue shown = descriptor;
        if (accepted.form.endsWith("-id"))
            shown = descriptor[QStringLiteral("@id")];
        else if (accepted.form.endsWith("-link"))
            shown = QStringLiteral("/tenant/descriptors/") + descriptor[QStringLiteral("@id")].toString();
        const QString type = descriptor[QStringLiteral("@type")].toString();
        QJsonArray ofType = byType[type].toArray();
        ofType.append(shown);
        byType[type] = ofType;
        all.append(shown);
    }
    if (!accepted.form.startsWith("xdm-v2"))
        return json(200, byType);
    return json(
        200,
        QJsonObject {
            {QStringLiteral("results"), all},
            {QStringLiteral("_page"),
             QJsonObject {{QStringLiteral("next"), QJsonValue()}, {QStringLiteral("count"), all.size()}}},
            {QStringLiteral("_links"), QJsonObject {{QStringLiteral("next"), QJsonValue()}}}});
}

Reply Descriptors::create(const Call &call)
{
    JsonBody body = jsonBody(call.request);
    if (body.refusal)
        return *std::move(body.refusal);
    QJsonObject descriptor = body.document.object();
    if (const QString why = objection(descriptor, *call.sandbox, m_desk.world.namespaces); !why.isEmpty())
        return refused(why);
    descriptor[QStringLiteral("@id")] = randomHex(40);
    descriptor[QStringLiteral("xdm:namespace")] = namespaceCode(m_desk.world.namespaces, descriptor);
    descriptor[QStringLiteral("xdm:property")] = QStringLiteral("xdm:code");
    descriptor[QStringLiteral("imsOrg")] = m_desk.world.organisation;
    descriptor[QStringLiteral("version")] = QStringLiteral("1");
    descriptor[QStringLiteral("meta:containerId")] = QStringLiteral("tenant");
    descriptor[QStringLiteral("meta:sandboxType")] = call.sandbox->type;
    call.sandbox->descriptors.push_back(descriptor);
    if (auto trouble = m_desk.saveWorld())
        return *std::move(trouble);
    return json(201, descriptor);
}

} // namespace practice
