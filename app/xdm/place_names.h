// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/words.h"

namespace xdm {

/// Folded names and codes of countries to ISO 3166-1 alpha-2, in the catalogue's languages and from its own
/// list.
const WordMap<std::string> &countryNames();

/// Folded names of languages to their ISO 639 codes.
const WordMap<std::string> &languageNames();

/// \param code  two or three small letters
bool isLanguageCode(std::string_view code);

/// The IANA names as they are written.
const WordMap<bool> &timeZoneNames();

} // namespace xdm
