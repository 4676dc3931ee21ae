// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>
#include <string>

namespace xdm {

/// How a telephone number in national form becomes one in international form (ITU-T E.164).
struct CallingRule
{
    std::string code; ///< of the country, without +
    std::string trunk = "0"; ///< what a national number begins with
    bool isKept = false; ///< the trunk prefix is part of the international number, too
};

/// \param country  ISO 3166-1 alpha-2
/// Nothing where a national number does not begin with a 0.
std::optional<CallingRule> callingRule(const QByteArray &country);

} // namespace xdm
