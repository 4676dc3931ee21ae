// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/world.h"

#include "base/private_file.h"
#include "practice/schema_tree.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace practice {

namespace {

constexpr int formatVersion = 1;

QString stateFile(const QString &folder)
{
    return folder + QStringLiteral("/state.json");
}

bool carriesTag(const QJsonObject &dataset, const QString &tag, QStringView wanted)
{
    const QJsonArray values = dataset[QStringLiteral("tags")][tag].toArray();
    return std::any_of(values.cbegin(), values.cend(), [&](const QJsonValue &value) {
        return value.toString().remove(QLatin1Char(' ')) == wanted;
    });
}

QJsonObject schemaToJson(const Schema &schema)
{
    return {{QStringLiteral("hex"), schema.hex},
            {QStringLiteral("title"), schema.title},
            {QStringLiteral("description"), schema.description},
            {QStringLiteral("groups"), QJsonArray::fromStringList(schema.groups)},
            {QStringLiteral("inProfile"), schema.inProfile},
            {QStringLiteral("minorVersion"), schema.minorVersion},
            {QStringLiteral("created"), schema.created},
            {QStringLiteral("updated"), schema.updated}};
}

Schema schemaFromJson(const QJsonObject &json)
{
    Schema schema {.hex = json[QStringLiteral("hex")].toString(),
                   .title = json[QStringLiteral("title")].toString(),
                   .description = json[QStringLiteral("description")].toString(),
                   .inProfile = json[QStringLiteral("inProfile")].toBool(),
                   .minorVersion = json[QStringLiteral("minorVersion")].toInt(),
                   .created = json[QStringLiteral("created")].toInteger(),
                   .updated = json[QStringLiteral("updated")].toInteger()};
    const QJsonArray groups = json[QStringLiteral("groups")].toArray();
    for (const QJsonValue &group : groups)
        schema.groups.append(group.toString());
    return schema;
}

QJsonObject sandboxToJson(const Sandbox &sandbox)
{
    QJsonArray schemas;
    for (const Schema &schema : sandbox.schemas)
        schemas.append(schemaToJson(schema));
    QJsonArray descriptors;
    for (const QJsonObject &descriptor : sandbox.descriptors)
        descriptors.append(descriptor);
    QJsonObject datasets;
    for (const auto &[id, dataset] : sandbox.datasets)
        datasets.insert(id, dataset);
    return {{QStringLiteral("name"), sandbox.name},       {QStringLiteral("title"), sandbox.title},
            {QStringLiteral("type"), sandbox.type},       {QStringLiteral("isDefault"), sandbox.isDefault},
            {QStringLiteral("created"), sandbox.created}, {QStringLiteral("schemas"), schemas},
            {QStringLiteral("descriptors"), descriptors}, {QStringLiteral("datasets"), datasets}};
}

Sandbox sandboxFromJson(const QJsonObject &json)
{
    Sandbox sandbox {.name = json[QStringLiteral("name")].toString(),
                     .title = json[QStringLiteral("title")].toString(),
                     .type = json[QStringLiteral("type")].toString(),
                     .isDefault = json[QStringLiteral("isDefault")].toBool(),
                     .created = json[QStringLiteral("created")].toInteger()};
    const QJsonArray schemas = json[QStringLiteral("schemas")].toArray();
    for (const QJsonValue &schema : schemas)
        sandbox.schemas.push_back(schemaFromJson(schema.toObject()));
    const QJsonArray descriptors = json[QStringLiteral("descriptors")].toArray();
    for (const QJsonValue &descriptor : descriptors)
        sandbox.descriptors.push_back(descriptor.toObject());
    const QJsonObject datasets = json[QStringLiteral("datasets")].toObject();
    for (auto it = datasets.begin(); it != datasets.end(); ++it)
        sandbox.datasets.emplace(it.key(), it.value().toObject());
    return sandbox;
}

template <class Boxes> auto *findSandbox(Boxes &boxes, const QString &name)
{
    const auto found = std::ranges::find(boxes, name, &Sandbox::name);
    return found == boxes.end() ? nullptr : &*found;
}

template <class Schemas> auto *findSchema(Schemas &schemas, const QString &anyId)
{
    const auto found = std::ranges::find_if(
        schemas, [&](const Schema &schema) { return schema.id() == anyId || schema.altId() == anyId; });
    return found == schemas.end() ? nullptr : &*found;
}

} // namespace

QString Schema::id() const
{
    return QStringLiteral("https://ns.adobe.com/%1/schemas/%2").arg(QString(tenant), hex);
}

QString Schema::altId() const
{
    return QStringLiteral("_%1.schemas.%2").arg(QString(tenant), hex);
}

Schema *Sandbox::schema(const QString &anyId)
{
    return findSchema(schemas, anyId);
}

const Schema *Sandbox::schema(const QString &anyId) const
{
    return findSchema(schemas, anyId);
}

std::vector<QJsonObject> Sandbox::descriptorsOf(const QString &schemaId) const
{
    std::vector<QJsonObject> found;
    for (const QJsonObject &descriptor : descriptors) {
        if (descriptor[QStringLiteral("xdm:sourceSchema")].toString() == schemaId)
            found.push_back(descriptor);
    }
    return found;
}

Sandbox *World::sandbox(const QString &name)
{
    return findSandbox(sandboxes, name);
}

const Sandbox *World::sandbox(const QString &name) const
{
    return findSandbox(sandboxes, name);
}

Sandbox &World::defaultSandbox()
{
    const auto found = std::ranges::find(sandboxes, true, &Sandbox::isDefault);
    return found == sandboxes.end() ? sandboxes.front() : *found;
}

QJsonObject World::tree(const Sandbox &sandbox, const Schema &schema)
{
    std::vector<QStringList> required;
    for (const QJsonObject &descriptor : sandbox.descriptorsOf(schema.id())) {
        if (descriptor[QStringLiteral("@type")].toString() == QStringLiteral("xdm:descriptorIdentity"))
            required.push_back(
                descriptor[QStringLiteral("xdm:sourceProperty")].toString().mid(1).split(QLatin1Char('/')));
    }
    return resolvedFields(schema.groups, required);
}

QJsonObject World::toJson() const
{
    QJsonArray boxes;
    for (const Sandbox &sandbox : sandboxes)
        boxes.append(sandboxToJson(sandbox));
    return {{QStringLiteral("formatVersion"), formatVersion},
            {QStringLiteral("organisation"), organisation},
            {QStringLiteral("clientId"), clientId},
            {QStringLiteral("clientSecret"), QString::fromLatin1(clientSecret.reveal())},
            {QStringLiteral("tokenKey"), QString::fromLatin1(tokenKey.reveal())},
            {QStringLiteral("sandboxes"), boxes},
            {QStringLiteral("namespaces"), namespaces}};
}

World World::fromJson(const QJsonObject &json)
{
    World world {.organisation = json[QStringLiteral("organisation")].toString(),
                 .clientId = json[QStringLiteral("clientId")].toString(),
                 .clientSecret = base::Secret(json[QStringLiteral("clientSecret")].toString().toLatin1()),
                 .tokenKey = base::Secret(json[QStringLiteral("tokenKey")].toString().toLatin1()),
                 .sandboxes = {},
                 .namespaces = json[QStringLiteral("namespaces")].toArray()};
    const QJsonArray boxes = json[QStringLiteral("sandboxes")].toArray();
    for (const QJsonValue &sandbox : boxes)
        world.sandboxes.push_back(sandboxFromJson(sandbox.toObject()));
    return world;
}

bool isInProfile(const QJsonObject &dataset)
{
    return carriesTag(dataset, QStringLiteral("unifiedProfile"), u"enabled:true")
        && carriesTag(dataset, QStringLiteral("unifiedIdentity"), u"enabled:true");
}

bool isUpsert(const QJsonObject &dataset)
{
    return carriesTag(dataset, QStringLiteral("unifiedProfile"), u"isUpsert:true");
}

QString randomHex(int digits)
{
    QString text;
    while (text.size() < digits)
        text += QString::number(QRandomGenerator::system()->generate64(), 16)
                    .rightJustified(16, QLatin1Char('0'));
    return text.left(digits);
}

base::Result<World> loadWorld(const QString &folder)
{
    QFile file(stateFile(folder));
    if (!file.exists()) {
        World world = makeWorld();
        if (const auto saved = saveWorld(folder, world); !saved)
            return base::Failure(saved.error());
        return world;
    }
    if (!file.open(QIODevice::ReadOnly))
        return base::Failure(
            {.code = base::ErrorCode::StoreFailed, .subject = file.fileName(), .detail = file.errorString()});
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    World world = World::fromJson(json);
    if (json[QStringLiteral("formatVersion")].toInt() != formatVersion || world.sandboxes.empty())
        return base::Failure({.code = base::ErrorCode::StoreFailed, .subject = file.fileName()});
    return world;
}

base::Result<> saveWorld(const QString &folder, const World &world)
{
    return base::writePrivateFile(stateFile(folder),
                                  QJsonDocument(world.toJson()).toJson(QJsonDocument::Compact));
}

} // namespace practice
