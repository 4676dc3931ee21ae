// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace xdm {

/// The cell without blanks and invisible characters at either end: ASCII white space and controls, no-break
/// spaces of every width, zero-width characters, byte order marks, direction marks. \param cell  UTF-8
std::string_view trimmedCell(std::string_view cell);

/// Copies \a text without the zero-width characters, wherever they stand, into \a out.
void removeInvisible(std::string_view text, std::string &out);

/// The code point at \a at, which moves behind it. Bytes that are not UTF-8 read as U+FFFD, one at a time.
char32_t nextCodePoint(std::string_view text, std::size_t &at);

bool isAscii(std::string_view text);

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace xdm
