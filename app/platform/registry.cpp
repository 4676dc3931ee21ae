// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/registry.h"

#include "platform/json.h"

#include <array>

namespace platform {

namespace {

const QLatin1String immutableTags("meta:immutableTags");
const std::array descriptorTypes {QLatin1String("xdm:descriptorIdentity"),
                                  QLatin1String("xdm:alternateDisplayInfo"),
                                  QLatin1String("xdm:descriptorDeprecated")};
const QLatin1String unionTag("union");

QByteArray schemaPath(const QString &id)
{
    return "/data/foundation/schemaregistry/tenant/schemas/" + segment(id);
}

} // namespace

Request schemaRequest(const QString &id)
{
    return {.path = schemaPath(id),
            .headers = {{"Accept", "application/vnd.adobe.xed-full+json; version=1"}}};
}

base::Result<QJsonObject> readSchema(const QJsonDocument &document)
{
    const QJsonObject schema = document.object();
    if (textOf(schema, "$id").isEmpty() || !schema.value(QLatin1String("properties")).isObject())
        return base::Failure({.code = base::ErrorCode::AnswerInvalid});
    return schema;
}

Request descriptorsRequest()
{
    return {.path = "/data/foundation/schemaregistry/tenant/descriptors",
            .headers = {{"Accept", "application/vnd.adobe.xdm+json"}}};
}

base::Result<QJsonArray> readDescriptors(const QJsonDocument &document, const QString &schemaId)
{
    if (!document.isObject())
        return base::Failure({.code = base::ErrorCode::AnswerInvalid});
    QJsonArray ours;
    for (const QLatin1String type : descriptorTypes) {
        const QJsonValue all = document.object().value(type);
        if (!all.isUndefined() && !all.isArray())
            return base::Failure({.code = base::ErrorCode::AnswerInvalid});
        for (const QJsonValue &value : all.toArray()) {
            QJsonObject descriptor = value.toObject();
            descriptor.insert(QLatin1String("@type"), QString(type));
            if (textOf(descriptor, "xdm:sourceSchema") == schemaId)
                ours.append(descriptor);
        }
    }
    return ours;
}

bool isInProfile(const QJsonObject &schema)
{
    return schema.value(immutableTags).toArray().contains(QJsonValue(unionTag));
}

Request schemaIntoProfileRequest(const QString &id, const QJsonObject &schema)
{
    QJsonArray tags = schema.value(immutableTags).toArray();
    tags.append(unionTag);
    const QJsonArray patch {QJsonObject {{QStringLiteral("op"), QStringLiteral("add")},
                                         {QStringLiteral("path"), QLatin1Char('/') + QString(immutableTags)},
                                         {QStringLiteral("value"), tags}}};
    return {.method = "PATCH",
            .path = schemaPath(id),
            .headers = {{"Content-Type", "application/json"}},
            .body = QJsonDocument(patch).toJson(QJsonDocument::Compact)};
}

} // namespace platform
