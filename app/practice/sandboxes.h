// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/router.h"

namespace practice {

/// Sandbox management: the sandboxes that the credential may use.
void addSandboxRoutes(Router &router, const Desk &desk);

} // namespace practice
