// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/formula_guard.h"

#include <algorithm>
#include <array>

namespace quality {

namespace {

bool isSignedNumber(std::string_view cell)
{
    constexpr std::string_view numeric = "0123456789., ";
    return (cell.front() == '-' || cell.front() == '+') && cell.size() > 1
        && cell.find_first_not_of(numeric, 1) == std::string_view::npos;
}

} // namespace

bool looksLikeFormula(std::string_view cell)
{
    constexpr std::array<std::string_view, 11> starts {
        "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    return !cell.empty() && !isSignedNumber(cell)
        && std::ranges::any_of(starts, [cell](std::string_view start) { return cell.starts_with(start); });
}

} // namespace quality
