// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <string_view>

namespace xdm {

/// The address of a row cleared of outer blanks and invisible characters, as it would be compared and sent
/// (before any change of case). Views \a cell or \a scratch.
std::string_view cleanEmail(std::string_view cell, QByteArray &scratch);

enum class EmailVerdict : std::uint8_t { Good, Missing, Invalid };

/// \param clean  what cleanEmail gave
/// \return Missing: empty, a word that the platform blocks as an identity (null, anonymous, invalid), or one
/// that says that there is no address (see saysNothingThere()).
/// Invalid: not by the HTML rule for type=email made stricter: a dot in the domain and letters behind the
/// last one, no dot doubled or outermost before the at sign, at most 64 octets before it and 254 in all, no
/// IP address. International domains are checked in their xn-- form; letters beyond ASCII may stand before
/// the at sign.
EmailVerdict judgeEmail(std::string_view clean);

/// Whether the platform takes \a id as an identity of \a nameSpace: not one of the words that it blocks, and
/// an ECID has 38 digits. The length is the field's matter.
bool isUsableIdentity(std::string_view nameSpace, std::string_view id);

} // namespace xdm
