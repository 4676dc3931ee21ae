// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/profiles.h"

#include "practice/profile_store.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace practice {

namespace {

Reply refused(const QString &message)
{
    return json(400,
                QJsonObject {{QStringLiteral("message"), message},
                             {QStringLiteral("statusCode"), QStringLiteral("400")}});
}

/// The namespace's own code, whatever the case it was asked for in; empty: there is none.
QString codeOf(const QJsonArray &namespaces, const QString &asked)
{
    const auto found = std::find_if(namespaces.cbegin(), namespaces.cend(), [&](const QJsonValue &space) {
        return space[QStringLiteral("code")].toString().compare(asked, Qt::CaseInsensitive) == 0
            || space[QStringLiteral("id")].toVariant().toString() == asked;
    });
    return found == namespaces.cend() ? QString() : (*found)[QStringLiteral("code")].toString();
}

/// What Profile calls an XID: the same identity has always the same.
QString xid(const Identity &identity)
{
    const QByteArray digest
        = QCryptographicHash::hash(identityKey(identity.space, identity.value), QCryptographicHash::Sha256);
    return QString::fromLatin1(
        digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).left(27));
}

/// Only the fields asked for, as "person.name,consents".
QJsonObject selected(const QJsonObject &entity, const QString &fields)
{
    if (fields.isEmpty())
        return entity;
    QJsonObject kept;
    const QStringList paths = fields.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &path : paths) {
        const QStringList names = path.trimmed().split(QLatin1Char('.'));
        QJsonValue value = entity;
        for (const QString &name : names)
            value = value[name];
        if (value.isUndefined())
            continue;
        for (auto name = names.crbegin(); name != names.crend(); ++name)
            value = QJsonObject {{*name, value}};
        kept = merged(kept, value.toObject());
    }
    return kept;
}

} // namespace

void Profiles::addRoutes(Router &router)
{
    router.add("GET", "data/core/idnamespace/identities", Access::Sandbox,
               [this](const Call &) { return json(200, m_desk.world.namespaces); });
    router.add("GET", "data/core/ups/access/entities", Access::Sandbox,
               [this](const Call &call) { return entity(call); });
}

Reply Profiles::entity(const Call &call) const
{
    if (call.request.parameter(QStringLiteral("schema.name")) != QStringLiteral("_xdm.context.profile"))
        return refused(QStringLiteral("UPS-ACC-1000001: schema.name must be _xdm.context.profile"));
    const QString space
        = codeOf(m_desk.world.namespaces, call.request.parameter(QStringLiteral("entityIdNS")));
    const QString value = call.request.parameter(QStringLiteral("entityId"));
    if (space.isEmpty() || value.isEmpty())
        return refused(QStringLiteral("UPS-ACC-1000002: entityId and a known entityIdNS are needed"));
    const std::vector<Fragment> fragments = ProfileStore(m_desk).person(call.sandbox->name, space, value);
    if (fragments.empty())
        return json(404, QJsonObject {{QStringLiteral("statusCode"), QStringLiteral("404")}});
    QJsonObject record;
    QStringList sources;
    QJsonArray identities;
    QJsonArray graph;
    for (const Fragment &fragment : fragments) {
        record = merged(record, fragment.record);
        if (!sources.contains(fragment.batch->dataset))
            sources.append(fragment.batch->dataset);
        for (const Identity &identity : fragment.identities) {
            const QString id = xid(identity);
            if (graph.contains(id))
                continue;
            graph.append(id);
            identities.append(QJsonObject {{QStringLiteral("id"), identity.value},
                                           {QStringLiteral("namespace"),
                                            QJsonObject {{QStringLiteral("code"), identity.space.toLower()}}},
                                           {QStringLiteral("primary"), identity.primary}});
        }
    }
    record[QStringLiteral("identities")] = identities;
    const QString id = xid(fragments.back().primary);
    const qint64 changed = fragments.back().batch->finalAt(m_desk.clock);
    return json(
        200,
        QJsonObject {
            {id,
             QJsonObject {{QStringLiteral("entityId"), id},
                          {QStringLiteral("sources"), QJsonArray::fromStringList(sources)},
                          {QStringLiteral("identityGraph"), graph},
                          {QStringLiteral("entity"),
                           selected(record, call.request.parameter(QStringLiteral("fields")))},
                          {QStringLiteral("lastModifiedAt"),
                           QDateTime::fromMSecsSinceEpoch(changed, Qt::UTC).toString(Qt::ISODate)}}}});
}

} // namespace practice
