// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/json_text.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace xdm {

namespace {

constexpr std::array<bool, 256> makeEscaped()
{
    std::array<bool, 256> escaped {};
    for (std::size_t c = 0; c < 0x20; ++c)
        escaped[c] = true;
    escaped['"'] = true;
    escaped['\\'] = true;
    return escaped;
}

constexpr std::array<bool, 256> escaped = makeEscaped();

void appendEscape(unsigned char c, TextBuffer &out)
{
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
    case '\n':
        out.append(std::string_view("\\n"));
        return;
    case '\r':
        out.append(std::string_view("\\r"));
        return;
    case '\t':
        out.append(std::string_view("\\t"));
        return;
    case '"':
        out.append(std::string_view("\\\""));
        return;
    case '\\':
        out.append(std::string_view("\\\\"));
        return;
    default:
        out.append(std::string_view("\\u00"));
        out.append(digits[c >> 4]);
        out.append(digits[c & 0xF]);
    }
}

/// Bytes of a word that are zero, as its highest bits; a bit above one that is set may be wrong.
constexpr std::uint64_t zeros(std::uint64_t word)
{
    return (word - 0x0101010101010101) & ~word & 0x8080808080808080;
}

/// Whether one of eight bytes is to be escaped.
constexpr std::uint64_t escapedIn(std::uint64_t eight)
{
    const std::uint64_t low = (eight - 0x2020202020202020) & ~eight & 0x8080808080808080;
    return low | zeros(eight ^ 0x2222222222222222) | zeros(eight ^ 0x5C5C5C5C5C5C5C5C);
}

/// Whether it can be written as it stands, as nearly all values can.
bool isPlain(std::string_view text)
{
    std::uint64_t eight = 0;
    std::uint64_t found = 0;
    std::size_t at = 0;
    for (; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        found |= escapedIn(eight);
    }
    if (at < text.size() && text.size() >= sizeof eight) { // once more some that were there already
        std::memcpy(&eight, text.data() + text.size() - sizeof eight, sizeof eight);
        return (found | escapedIn(eight)) == 0;
    }
    for (; at < text.size(); ++at)
        found |= std::uint64_t(escaped[static_cast<unsigned char>(text[at])]);
    return found == 0;
}

} // namespace

void appendJsonText(std::string_view text, TextBuffer &out)
{
    if (isPlain(text)) {
        out.append(text);
        return;
    }
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (!escaped[c])
            continue;
        out.append(text.substr(start, at - start));
        appendEscape(c, out);
        start = at + 1;
    }
    out.append(text.substr(start));
}

} // namespace xdm
