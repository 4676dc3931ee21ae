// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "platform/request.h"
#include "platform/types.h"

#include <vector>

/// Sandbox management (Adobe's OpenAPI description sandbox.yaml, read 2026-11-23).
namespace platform {

/// The sandboxes that this credential may use.
Request sandboxesRequest();
base::Result<std::vector<Sandbox>> readSandboxes(const QJsonDocument &document);

} // namespace platform
