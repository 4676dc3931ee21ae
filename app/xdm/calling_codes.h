// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace xdm {

/// How a telephone number in national form becomes one in international form (ITU-T E.164).
struct CallingRule
{
    std::string code; ///< of the country, without +
    std::string trunk = "0"; ///< what a national number begins with; may be empty where digits are known
    bool isKept = false; ///< the trunk prefix is part of the international number, too
    std::vector<int> digits = {}; ///< how many a national number has, where the trunk prefix does not tell it
    char first = '2'; ///< the least digit that such a number begins with
    std::string abroad = "00"; ///< what is dialled before the code of another country; empty: varies
};

/// \param country  ISO 3166-1 alpha-2
/// Nothing where a national number cannot be told for certain.
std::optional<CallingRule> callingRule(const QByteArray &country);

} // namespace xdm
