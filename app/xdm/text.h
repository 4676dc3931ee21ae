// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace xdm {

/// What trimmedCell() does where it is not done at a glance.
std::string_view trimmedEdges(std::string_view cell);

/// The cell without blanks and invisible characters at either end: ASCII white space and controls, no-break
/// spaces of every width, zero-width characters, byte order marks, direction marks. \param cell  UTF-8
inline std::string_view trimmedCell(std::string_view cell)
{
    // Most cells begin and end so that nothing needs to be looked up.
    const auto isPlainEdge = [](char c) { return c > 0x20 && c < 0x7F; };
    return !cell.empty() && isPlainEdge(cell.front()) && isPlainEdge(cell.back()) ? cell : trimmedEdges(cell);
}

/// White space of every width, line ends and controls.
bool isBlank(char32_t c);

/// Copies \a text without the zero-width characters, wherever they stand, into \a out.
void removeInvisible(std::string_view text, std::string &out);

/// The code point at \a at, which moves behind it. Bytes that are not UTF-8 read as U+FFFD, one at a time.
char32_t nextCodePoint(std::string_view text, std::size_t &at);

inline bool isAscii(std::string_view text)
{
    constexpr std::uint64_t high = 0x8080808080808080;
    std::uint64_t any = 0;
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        any |= eight;
    }
    for (; at < text.size(); ++at)
        any |= static_cast<unsigned char>(text[at]);
    return (any & high) == 0;
}

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace xdm
