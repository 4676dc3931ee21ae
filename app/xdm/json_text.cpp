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

void appendEscape(unsigned char c, QByteArray &out)
{
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
    case '\n':
        out.append("\\n", 2);
        return;
    case '\r':
        out.append("\\r", 2);
        return;
    case '\t':
        out.append("\\t", 2);
        return;
    case '"':
        out.append("\\\"", 2);
        return;
    case '\\':
        out.append("\\\\", 2);
        return;
    default:
        out.append("\\u00", 4);
        out.append(digits[c >> 4]);
        out.append(digits[c & 0xF]);
    }
}

} // namespace

void appendJsonText(std::string_view text, QByteArray &out)
{
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (!escaped[c])
            continue;
        out.append(text.data() + start, qsizetype(at - start));
        appendEscape(c, out);
        start = at + 1;
    }
    out.append(text.data() + start, qsizetype(text.size() - start));
}

} // namespace xdm
