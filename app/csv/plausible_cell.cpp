// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/plausible_cell.h"

#include <algorithm>

namespace csv {

namespace {

constexpr std::size_t longestLook = 256;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isQuoted(std::string_view cell, char quote)
{
    return cell.size() > 1 && cell.front() == quote && cell.back() == quote;
}

} // namespace

bool isPlausibleCell(std::string_view cell)
{
    cell = cell.substr(0, longestLook);
    if (isQuoted(cell, '\'') || cell.starts_with('"') || cell.ends_with('"'))
        return false;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        const bool divides
            = c == ';' || c == '|' || (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r');
        if (divides)
            return false;
        if (c != ',')
            continue;
        const bool number = i > 0 && i + 1 < cell.size() && isDigit(cell[i - 1]) && isDigit(cell[i + 1]);
        const bool sentence = i > 0 && i + 1 < cell.size() && cell[i + 1] == ' ';
        if (!number && !sentence)
            return false;
    }
    return true;
}

} // namespace csv
