// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/cell_shape.h"

#include "xdm/text.h"

#include <QChar>

#include <algorithm>

namespace quality {

namespace {

constexpr std::string_view ellipsis = "\xE2\x80\xA6";
constexpr std::string_view unreadable = "\xEF\xBF\xBD";

constexpr std::array<char, 128> makeClasses()
{
    std::array<char, 128> classes = {};
    for (int c = 0; c < 128; ++c) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool lower = c >= 'a' && c <= 'z';
        const bool digit = c >= '0' && c <= '9';
        classes[std::size_t(c)] = upper ? 'A' : lower ? 'a' : digit ? '9' : char(c);
    }
    return classes;
}

constexpr std::array<char, 128> classes = makeClasses();

/// The symbol of a character beyond ASCII; \a itself where it stands as it is; empty where it is not seen.
std::string_view symbolOf(char32_t c, std::string_view itself)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase:
        return "A";
    case QChar::Letter_Lowercase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return "a";
    case QChar::Number_DecimalDigit:
        return "9";
    case QChar::Separator_Space:
        return " ";
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return {};
    default:
        return c == 0xFFFD ? unreadable : itself;
    }
}

} // namespace

CellShape::CellShape(std::string_view value, bool ascii)
{
    if (ascii)
        ofAscii(value);
    else
        ofUnicode(value);
}

void CellShape::ofAscii(std::string_view value)
{
    std::size_t size = 0;
    char before = 0;
    const auto take = [&](char character) {
        const char symbol = classes[static_cast<unsigned char>(character)];
        m_text[size] = symbol;
        size += std::size_t((symbol != before) | ((symbol | 0x20) != 'a'));
        before = symbol;
    };
    const std::size_t sure = std::min(value.size(), mostBytes + 1);
    for (std::size_t at = 0; at < sure; ++at)
        take(value[at]);
    for (std::size_t at = sure; at < value.size() && size <= mostBytes; ++at)
        take(value[at]);
    m_size = size;
    if (size > mostBytes) {
        m_size = mostBytes;
        std::ranges::copy(ellipsis, m_text.begin() + mostBytes);
        m_size += ellipsis.size();
    }
}

/// \return whether there is room for more
bool CellShape::append(std::string_view symbol)
{
    const bool fits = m_size + symbol.size() <= mostBytes;
    const std::string_view added = fits ? symbol : ellipsis;
    std::ranges::copy(added, m_text.begin() + std::ptrdiff_t(m_size));
    m_size += added.size();
    return fits;
}

void CellShape::ofUnicode(std::string_view value)
{
    char before = 0;
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t start = at;
        std::string_view symbol;
        if (const auto byte = static_cast<unsigned char>(value[at]); byte < 0x80) {
            symbol = {&classes[byte], 1};
            ++at;
        } else {
            const char32_t c = xdm::nextCodePoint(value, at);
            symbol = symbolOf(c, value.substr(start, at - start));
        }
        if (symbol.empty())
            continue;
        const char first = symbol.front();
        if (first == before && (first == 'a' || first == 'A'))
            continue;
        before = first;
        if (!append(symbol))
            return;
    }
}

} // namespace quality
