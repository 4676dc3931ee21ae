// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/json_text.h"

#include <array>

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

} // namespace

void appendJsonText(std::string_view text, TextBuffer &out)
{
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
