// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/converter.h"

namespace xdm {

/// The conversion's own words, which name countries likewise, then country names in several languages, and
/// codes of two or three letters, to the two letters of ISO 3166-1.
std::unique_ptr<Converter> makeCountryCodeConverter(const Conversion &conversion, const Field &field);

/// The conversion's own words; else a country's name as it stands, its letters and blanks as the conversion
/// says; a code of two letters in capitals.
std::unique_ptr<Converter> makeCountryTextConverter(const Conversion &conversion, const Field &field);

/// Language tags ("sv_se" gives "sv-SE") and the names of languages in several languages.
std::unique_ptr<Converter> makeLanguageConverter(const Field &field);

/// IANA names of time zones.
std::unique_ptr<Converter> makeTimezoneConverter(const Field &field);

} // namespace xdm
