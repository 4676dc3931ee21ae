// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "platform/request.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// The Schema Registry (Adobe's OpenAPI description schema-registry.yaml, read 2026-11-23). Its Accept header
/// decides what comes: xed types with a version for a schema, xdm types without one for descriptors.
namespace platform {

/// \a id: "$id" or "meta:altId"; the service takes either, the first percent-encoded.
Request schemaRequest(const QString &id);
base::Result<QJsonObject> readSchema(const QJsonDocument &document);

/// All descriptors of the sandbox, grouped by type.
Request descriptorsRequest();

/// The descriptors that name this schema: identities, titles of the organisation's own and deprecated fields.
/// Types without entries are absent from the answer.
base::Result<QJsonArray> readDescriptors(const QJsonDocument &document, const QString &schemaId);

/// "meta:immutableTags" holds "union".
bool isInProfile(const QJsonObject &schema);

/// Adds "union" to the tags that the schema has.
Request schemaIntoProfileRequest(const QString &id, const QJsonObject &schema);

} // namespace platform
