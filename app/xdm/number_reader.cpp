// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/number_reader.h"

#include "xdm/text.h"

#include <unicode/uchar.h>
#include <unicode/ucurr.h>

#include <algorithm>

namespace xdm {

namespace {

constexpr std::size_t maxDigits = 15; // what a double carries for certain

/// The mark between groups of digits at \a at, which moves behind it; 0 where there is none.
char markAt(std::string_view text, std::size_t &at)
{
    std::size_t next = at;
    const char32_t c = nextCodePoint(text, next);
    char mark = 0;
    if (c == '.' || c == ',' || c == '\'')
        mark = char(c);
    else if (c == 0x2019)
        mark = '\'';
    else if (c == ' ' || c == 0xA0 || c == 0x202F || c == 0x2009)
        mark = ' ';
    if (mark != 0)
        at = next;
    return mark;
}

/// How currencies are written where they are spelled out; their signs and codes are known by Unicode's data.
bool isCurrencyName(std::string_view word)
{
    constexpr std::array<std::string_view, 19> names {"kr",  "kr.", "Kr",  "Kr.", "K\u010D", "z\u0142", "Ft",
                                                      "lei", "Fr",  "Fr.", "R$",  "US$",     "A$",      "C$",
                                                      "HK$", "NT$", "Rs",  "Rs.", "\u5143"};
    return word == "\u5186" || word == "\uC6D0" || std::find(names.begin(), names.end(), word) != names.end();
}

bool isKnownCurrency(std::string_view word)
{
    std::size_t at = 0;
    if (u_charType(UChar32(nextCodePoint(word, at))) == U_CURRENCY_SYMBOL && at == word.size())
        return true;
    if (word.size() == 3 && std::all_of(word.begin(), word.end(), isAsciiLetter)) {
        std::array<UChar, 4> code {};
        std::transform(word.begin(), word.end(), code.begin(), [](char c) { return UChar(c & ~0x20); });
        return ucurr_getNumericCode(code.data()) != 0;
    }
    return isCurrencyName(word);
}

bool endsWith(std::string_view text, std::initializer_list<std::string_view> ends)
{
    return std::any_of(ends.begin(), ends.end(),
                       [text](std::string_view end) { return text.ends_with(end); });
}

} // namespace

NumberReader::NumberReader(DecimalSign decimal)
    : m_decimal(decimal)
{
}

bool NumberReader::read(std::string_view cell)
{
    m_negative = false;
    m_signed = false;
    m_priced = false;
    if (!stripSigns(cell) || !takeGroups(cell))
        return false;
    char decimal = 0;
    if (!decimalMark(decimal))
        return false;
    const bool withFraction = decimal != 0 && m_groups[m_count - 1].mark == decimal;
    return isGrouped(m_count - (withFraction ? 1 : 0)) && write(withFraction);
}

/// Leaves what begins and ends with a digit.
bool NumberReader::stripSigns(std::string_view &cell)
{
    if (cell.size() > 2 && cell.front() == '(' && cell.back() == ')') {
        m_negative = true;
        m_signed = true;
        cell = trimmedCell(cell.substr(1, cell.size() - 2));
    }
    // "100:-" and "100,-" are amounts without their decimals.
    for (const std::string_view end : {":-", ",-", ".-", ",\u2013"}) {
        if (cell.ends_with(end) && cell.size() > end.size() && isDigit(cell[cell.size() - end.size() - 1])) {
            cell.remove_suffix(end.size());
            break;
        }
    }
    while (!cell.empty() && !isDigit(cell.front())) {
        if (cell.front() == '.' && cell.size() > 1 && isDigit(cell[1]))
            break;
        if (!stripFront(cell))
            return false;
    }
    while (!cell.empty() && !isDigit(cell.back())) {
        if (!stripBack(cell))
            return false;
    }
    return !cell.empty();
}

bool NumberReader::stripFront(std::string_view &cell)
{
    for (const std::string_view sign : {"-", "\u2212", "+"}) {
        if (!cell.starts_with(sign))
            continue;
        const bool first = !m_signed;
        m_signed = true;
        m_negative = sign != "+";
        cell = trimmedCell(cell.substr(sign.size()));
        return first;
    }
    const std::size_t end = cell.find_first_of("0123456789-+ \xC2\xE2", 1);
    const std::string_view word = trimmedCell(cell.substr(0, end));
    if (m_priced || end == std::string_view::npos || !isCurrency(word))
        return false;
    m_priced = true;
    cell = trimmedCell(cell.substr(end));
    return true;
}

bool NumberReader::stripBack(std::string_view &cell)
{
    for (const std::string_view sign : {"-", "\u2212"}) {
        if (!cell.ends_with(sign))
            continue;
        const bool first = !m_signed;
        m_signed = true;
        m_negative = true;
        cell = trimmedCell(cell.substr(0, cell.size() - sign.size()));
        return first;
    }
    const std::size_t digit = cell.find_last_of("0123456789");
    if (digit == std::string_view::npos || m_priced)
        return false;
    std::string_view word = trimmedCell(cell.substr(digit + 1));
    if (endsWith(word, {"-"})) {
        if (m_signed)
            return false;
        m_signed = true;
        m_negative = true;
        word = trimmedCell(word.substr(0, word.size() - 1));
    }
    m_priced = true;
    cell = cell.substr(0, digit + 1);
    return !word.empty() && isCurrency(word);
}

bool NumberReader::isCurrency(std::string_view word)
{
    if (word.empty())
        return false;
    if (word == m_currency)
        return true;
    if (!isKnownCurrency(word))
        return false;
    m_currency = word;
    return true;
}

bool NumberReader::takeGroups(std::string_view body)
{
    m_count = 0;
    char mark = 0;
    std::size_t at = 0;
    if (body.front() == '.') {
        m_groups[m_count++] = {.mark = 0, .digits = "0"};
        mark = '.';
        at = 1;
    }
    while (at < body.size()) {
        const std::size_t start = at;
        while (at < body.size() && isDigit(body[at]))
            ++at;
        if (at == start || m_count == m_groups.size())
            return false;
        m_groups[m_count++] = {.mark = mark, .digits = body.substr(start, at - start)};
        if (at == body.size())
            return true;
        mark = markAt(body, at);
        if (mark == 0)
            return false;
    }
    return false;
}

/// What parts the decimals, if there are any: 0 where there are none. \return false where nobody can tell
bool NumberReader::decimalMark(char &mark) const
{
    const auto count = [this](char which) {
        return std::count_if(m_groups.begin(), m_groups.begin() + qptrdiff(m_count),
                             [which](const Group &group) { return group.mark == which; });
    };
    const auto dots = count('.');
    const auto commas = count(',');
    if (m_decimal != DecimalSign::Either) {
        mark = m_decimal == DecimalSign::Dot ? '.' : ',';
        return count(mark) <= 1;
    }
    if (dots > 0 && commas > 0) {
        mark = m_groups[m_count - 1].mark;
        return count(mark) == 1;
    }
    if (dots + commas != 1)
        return true;
    mark = dots == 1 ? '.' : ',';
    const bool alone = m_count == 2;
    const bool likeThousands = m_groups[1].digits.size() == 3 && m_groups[0].digits.size() <= 3
        && m_groups[0].digits.front() != '0';
    return !alone || !likeThousands;
}

/// Whether the first so many groups are thousands, parted by one mark; commas part lakhs, too. No thousands
/// begin with a zero.
bool NumberReader::isGrouped(std::size_t groups) const
{
    if (groups == 1)
        return true;
    if (groups == 0)
        return false;
    const char mark = m_groups[1].mark;
    bool good = m_groups[0].digits.size() <= 3 && m_groups[0].digits.front() != '0'
        && m_groups[groups - 1].digits.size() == 3;
    for (std::size_t i = 1; i < groups; ++i) {
        const std::size_t size = m_groups[i].digits.size();
        good = good && m_groups[i].mark == mark && (size == 3 || (size == 2 && mark == ','));
    }
    return good;
}

bool NumberReader::write(bool withFraction)
{
    m_number.clear();
    const std::size_t whole = m_count - (withFraction ? 1 : 0);
    for (std::size_t i = 0; i < whole; ++i)
        m_number += m_groups[i].digits;
    m_number.erase(0, std::min(m_number.find_first_not_of('0'), m_number.size() - 1));
    std::string_view fraction = withFraction ? m_groups[m_count - 1].digits : std::string_view();
    while (!fraction.empty() && fraction.back() == '0')
        fraction.remove_suffix(1);
    m_hasFraction = !fraction.empty();
    if (m_number.size() + fraction.size() > maxDigits)
        return false;
    const bool zero = m_number == "0" && !m_hasFraction;
    if (m_hasFraction) {
        m_number += '.';
        m_number += fraction;
    }
    if (m_negative && !zero)
        m_number.insert(m_number.begin(), '-');
    return true;
}

} // namespace xdm
