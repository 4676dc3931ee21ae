// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace csv {

/// Given names, surnames, towns and words of addresses as customers of a language have them, with blanks
/// between; empty for a language that has none here. \param tag  ISO 639 code
std::u16string_view customersWords(std::string_view tag);

} // namespace csv
