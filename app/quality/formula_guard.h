// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace quality {

/// A spreadsheet would take the cell for a formula: what OWASP's page on CSV injection lists, with the
/// full-width forms that some spreadsheets read alike. A sign before nothing but digits, points, commas and
/// blanks is none (-5, +46 701 23 45).
bool looksLikeFormula(std::string_view cell);

} // namespace quality
