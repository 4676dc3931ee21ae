// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/http.h"

#include <optional>

namespace practice {

/// What a client of the Schema Registry accepts, for instance "xed-full" of
/// application/vnd.adobe.xed-full+json; version=1.
struct Accepted
{
    QByteArray form;
    QByteArray version;
};

Accepted acceptedForm(const Request &request);

/// The registry's refusals: a list takes no version (XDM-1006-400), a lookup wants one (XDM-1007-400),
/// descriptors are "xdm" and not "xed" (XDM-1008-400), and a form that a resource does not have is 406.
std::optional<Reply> listRefusal(const Accepted &accepted);
std::optional<Reply> lookupRefusal(const Accepted &accepted);
std::optional<Reply> descriptorRefusal(const Accepted &accepted);

} // namespace practice
