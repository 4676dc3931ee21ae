// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/sandboxes.h"

#include <QDateTime>

namespace practice {

namespace {

QJsonObject shown(const Sandbox &sandbox, const World &world)
{
    const QString when = QDateTime::fromMSecsSinceEpoch(sandbox.created, Qt::UTC)
                             .toString(QStringLiteral("yyyy-MM-dd hh:mm:ss"));
    return {{QStringLiteral("name"), sandbox.name},
            {QStringLiteral("title"), sandbox.title},
            {QStringLiteral("state"), QStringLiteral("active")},
            {QStringLiteral("type"), sandbox.type},
            {QStringLiteral("region"), QStringLiteral("VA7")},
            {QStringLiteral("isDefault"), sandbox.isDefault},
            {QStringLiteral("etag"), 1},
            {QStringLiteral("createdDate"), when},
            {QStringLiteral("lastModifiedDate"), when},
            {QStringLiteral("createdBy"), world.clientId},
            {QStringLiteral("lastModifiedBy"), world.clientId}};
}

Reply list(const Desk &desk)
{
    QJsonArray sandboxes;
    for (const Sandbox &sandbox : desk.world.sandboxes)
        sandboxes.append(shown(sandbox, desk.world));
    return json(200,
                QJsonObject {{QStringLiteral("sandboxes"), sandboxes},
                             {QStringLiteral("_page"),
                              QJsonObject {{QStringLiteral("limit"), 200},
                                           {QStringLiteral("count"), sandboxes.size()}}},
                             {QStringLiteral("_links"), QJsonObject()}});
}

} // namespace

void addSandboxRoutes(Router &router, const Desk &desk)
{
    const QByteArray base = QByteArrayLiteral("data/foundation/sandbox-management/");
    // The slash at the end of the first is part of its path.
    for (const QByteArray &path : {base, base + "sandboxes"})
        router.add("GET", path, Access::Credentials, [&desk](const Call &) { return list(desk); });
}

} // namespace practice
