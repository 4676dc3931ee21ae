// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/text.h"

#include <algorithm>

namespace xdm {

namespace {

/// Takes no room and means nothing to a reader of the value.
bool isInvisible(char32_t c)
{
    return c == 0xAD || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF;
}

bool isPlainEdge(char c)
{
    return c > 0x20 && c < 0x7F;
}

std::size_t lastStart(std::string_view text)
{
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
        --at;
    return at;
}

} // namespace

bool isBlank(char32_t c)
{
    return c <= 0x20 || c == 0x7F || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

char32_t nextCodePoint(std::string_view text, std::size_t &at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80) {
        ++at;
        return first;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (length == 0 || at + length > text.size()) {
        ++at;
        return 0xFFFD;
    }
    char32_t c = first & (0xFF >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80) {
            ++at;
            return 0xFFFD;
        }
        c = (c << 6) | (byte(at + i) & 0x3F);
    }
    at += length;
    return c;
}

std::string_view trimmedEdges(std::string_view cell)
{
    while (!cell.empty() && !isPlainEdge(cell.front())) {
        std::size_t at = 0;
        const char32_t c = nextCodePoint(cell, at);
        if (!isBlank(c) && !isInvisible(c))
            break;
        cell.remove_prefix(at);
    }
    while (!cell.empty() && !isPlainEdge(cell.back())) {
        const std::size_t start = lastStart(cell);
        std::size_t at = start;
        const char32_t c = nextCodePoint(cell, at);
        if (!isBlank(c) && !isInvisible(c))
            break;
        cell = cell.substr(0, start);
    }
    return cell;
}

void removeInvisible(std::string_view text, std::string &out)
{
    out.clear();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        if (!isInvisible(nextCodePoint(text, at)))
            out.append(text.substr(start, at - start));
    }
}

} // namespace xdm
