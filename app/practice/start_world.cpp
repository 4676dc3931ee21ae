// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/world.h"

#include <QDateTime>

namespace practice {

namespace {

QJsonObject namespaceOf(const QString &code, int number, const QString &type, bool custom)
{
    constexpr qint64 longAgo = 1441122419000;
    return {{QStringLiteral("code"), code},         {QStringLiteral("id"), number},
            {QStringLiteral("name"), code},         {QStringLiteral("description"), code},
            {QStringLiteral("idType"), type},       {QStringLiteral("status"), QStringLiteral("ACTIVE")},
            {QStringLiteral("custom"), custom},     {QStringLiteral("createTime"), longAgo},
            {QStringLiteral("updateTime"), longAgo}};
}

/// Every field group that the practice platform knows and a shop's customers fit into; the class first.
QStringList customerGroups()
{
    return {QString(profileClass),
            QStringLiteral("https://ns.adobe.com/xdm/context/profile-person-details"),
            QStringLiteral("https://ns.adobe.com/xdm/context/profile-personal-details"),
            QStringLiteral("https://ns.adobe.com/xdm/context/profile-work-details"),
            QStringLiteral("https://ns.adobe.com/xdm/context/profile-other-work-details"),
            QStringLiteral("https://ns.adobe.com/xdm/context/profile-preferences-details"),
            QStringLiteral("https://ns.adobe.com/xdm/mixins/profile-consents"),
            QStringLiteral("https://ns.adobe.com/xdm/mixins/profile/profile-loyalty-details"),
            QStringLiteral("https://ns.adobe.com/xdm/mixins/profile/profile-user-account-details"),
            QStringLiteral("https://ns.adobe.com/xdm/mixins/profile/profile-personal-tax-profile-details"),
            QStringLiteral("https://ns.adobe.com/xdm/mixins/b2b-person-details"),
            QStringLiteral("https://ns.adobe.com/xdm/common/external-source-system-audit-details"),
            QStringLiteral("https://ns.adobe.com/xdm/context/identitymap"),
            QStringLiteral("https://ns.adobe.com/xdm/context/profile-test-profile")};
}

QStringList readerGroups()
{
    return {QString(profileClass), QStringLiteral("https://ns.adobe.com/xdm/context/profile-person-details"),
            QStringLiteral("https://ns.adobe.com/xdm/context/profile-personal-details"),
            QStringLiteral("https://ns.adobe.com/xdm/context/profile-preferences-details"),
            QStringLiteral("https://ns.adobe.com/xdm/mixins/profile-consents")};
}

QString addSchema(const World &world, Sandbox &sandbox, const QString &title, const QStringList &groups,
                  bool inProfile)
{
    const Schema schema {.hex = randomHex(32),
                         .title = title,
                         .description = QStringLiteral("Invented, for practising"),
                         .groups = groups,
                         .inProfile = inProfile,
                         .minorVersion = inProfile ? 1 : 0,
                         .created = sandbox.created,
                         .updated = sandbox.created};
    sandbox.schemas.push_back(schema);
    sandbox.descriptors.push_back(
        {{QStringLiteral("@id"), randomHex(40)},
         {QStringLiteral("@type"), QStringLiteral("xdm:descriptorIdentity")},
         {QStringLiteral("xdm:sourceSchema"), schema.id()},
         {QStringLiteral("xdm:sourceVersion"), 1},
         {QStringLiteral("xdm:sourceProperty"), QStringLiteral("/personalEmail/address")},
         {QStringLiteral("xdm:namespace"), QStringLiteral("Email")},
         {QStringLiteral("xdm:property"), QStringLiteral("xdm:code")},
         {QStringLiteral("xdm:isPrimary"), true},
         {QStringLiteral("imsOrg"), world.organisation},
         {QStringLiteral("version"), QStringLiteral("1")},
         {QStringLiteral("meta:containerId"), QStringLiteral("tenant")},
         {QStringLiteral("meta:sandboxType"), sandbox.type}});
    return schema.id();
}

void addDataset(const World &world, Sandbox &sandbox, const QString &name, const QString &schemaId,
                bool inProfile)
{
    const QString id = randomHex(24);
    QJsonObject dataset = makeDataset(world, id, name, schemaId);
    if (inProfile) {
        const QJsonArray on {QStringLiteral("enabled:true")};
        dataset[QStringLiteral("tags")]
            = QJsonObject {{QStringLiteral("unifiedProfile"), on}, {QStringLiteral("unifiedIdentity"), on}};
    }
    sandbox.datasets.emplace(id, dataset);
}

Sandbox makeSandbox(const World &world, const QString &name, const QString &title, const QString &type)
{
    Sandbox sandbox {.name = name,
                     .title = title,
                     .type = type,
                     .isDefault = type == QStringLiteral("production"),
                     .created = QDateTime::currentMSecsSinceEpoch()};
    const QString customers
        = addSchema(world, sandbox, QStringLiteral("Practice customers"), customerGroups(), true);
    addDataset(world, sandbox, QStringLiteral("Practice customers"), customers, true);
    addDataset(world, sandbox, QStringLiteral("Practice customers, not yet in Profile"), customers, false);
    return sandbox;
}

} // namespace

QJsonObject makeDataset(const World &world, const QString &id, const QString &name, const QString &schemaId)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString view = randomHex(24);
    return {{QStringLiteral("name"), name},
            {QStringLiteral("description"), QString()},
            {QStringLiteral("schemaRef"),
             QJsonObject {{QStringLiteral("id"), schemaId},
                          {QStringLiteral("contentType"),
                           QStringLiteral("application/vnd.adobe.xed+json;version=1")}}},
            {QStringLiteral("tags"), QJsonObject()},
            {QStringLiteral("fileDescription"),
             QJsonObject {{QStringLiteral("format"), QStringLiteral("parquet")}}},
            {QStringLiteral("enableErrorDiagnostics"), false},
            {QStringLiteral("version"), QStringLiteral("1.0.0")},
            {QStringLiteral("created"), now},
            {QStringLiteral("updated"), now},
            {QStringLiteral("imsOrg"), world.organisation},
            {QStringLiteral("createdClient"), world.clientId},
            {QStringLiteral("createdUser"), world.clientId},
            {QStringLiteral("updatedUser"), world.clientId},
            {QStringLiteral("viewId"), view},
            {QStringLiteral("files"), QStringLiteral("@/dataSets/%1/views/%2/files").arg(id, view)}};
}

World makeWorld()
{
    World world {.organisation = randomHex(24).toUpper() + QStringLiteral("@AdobeOrg"),
                 .clientId = randomHex(32),
                 .clientSecret = base::Secret(QByteArrayLiteral("p8e-") + randomHex(32).toLatin1()),
                 .tokenKey = base::Secret(randomHex(64).toLatin1()),
                 .sandboxes = {},
                 .namespaces = {}};
    world.namespaces = QJsonArray {
        namespaceOf(QStringLiteral("Email"), 6, QStringLiteral("EMAIL"), false),
        namespaceOf(QStringLiteral("Email_LC_SHA256"), 11, QStringLiteral("EMAIL"), false),
        namespaceOf(QStringLiteral("Phone"), 7, QStringLiteral("PHONE"), false),
        namespaceOf(QStringLiteral("ECID"), 4, QStringLiteral("COOKIE"), false),
        namespaceOf(QStringLiteral("CustomerId"), 10371294, QStringLiteral("CROSS_DEVICE"), true)};
    world.sandboxes.push_back(makeSandbox(world, QStringLiteral("prod"),
                                          QStringLiteral("Production (practice)"),
                                          QStringLiteral("production")));
    world.sandboxes.push_back(makeSandbox(world, QStringLiteral("practice-dev"),
                                          QStringLiteral("Development (practice)"),
                                          QStringLiteral("development")));
    Sandbox &dev = world.sandboxes.back();
    const QString readers
        = addSchema(world, dev, QStringLiteral("Newsletter readers"), readerGroups(), false);
    addDataset(world, dev, QStringLiteral("Newsletter readers"), readers, false);
    return world;
}

} // namespace practice
