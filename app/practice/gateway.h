// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/desk.h"

namespace practice {

/// The token service (IMS): POST /ims/token/v3, OAuth 2.0 client credentials.
Reply issueToken(const Desk &desk, const Request &request);

/// What the gateway says before any service is asked: token, then API key, organisation and rights, in this
/// order. Nothing: let pass.
std::optional<Reply> gatewayRefusal(const Desk &desk, const Request &request);

} // namespace practice
