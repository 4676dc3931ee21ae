// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "platform/request.h"

#include <QStringList>

/// Identity namespaces (Adobe's OpenAPI description identity-service.yaml, read 2026-11-23).
namespace platform {

/// The namespaces that this sandbox's records may give identities in.
Request namespacesRequest();

/// Their codes, as they are written in an identity map; those that are no longer active are left out.
base::Result<QStringList> readNamespaces(const QJsonDocument &document);

} // namespace platform
