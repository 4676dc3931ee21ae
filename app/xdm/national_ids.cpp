// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/national_ids.h"

#include "xdm/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace xdm {

namespace {

constexpr std::size_t tellingCells = 3;

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

/// Whether \a text is written as \a form: 0 a digit, A a letter, anything else itself.
bool hasForm(std::string_view text, std::string_view form)
{
    return text.size() == form.size()
        && std::equal(text.begin(), text.end(), form.begin(), [](char c, char f) {
               return f == '0' ? isDigit(c) : f == 'A' ? isAsciiLetter(c) : c == f;
           });
}

int numberAt(std::string_view digits, std::size_t at, std::size_t length = 2)
{
    int number = 0;
    for (const char c : digits.substr(at, length))
        number = number * 10 + (c - '0');
    return number;
}

bool isDay(int day, int month)
{
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

template <std::size_t N> int weighted(std::string_view digits, const std::array<int, N> &weights)
{
    int sum = 0;
    for (std::size_t i = 0; i < N; ++i)
        sum += (digits[i] - '0') * weights[i];
    return sum;
}

/// Personnummer and samordningsnummer: a date, three digits and one by Luhn.
bool isSwedish(std::string_view text)
{
    if (!hasForm(text, "000000-0000") && !hasForm(text, "000000+0000") && !hasForm(text, "00000000-0000")
        && !hasForm(text, "000000000000") && !hasForm(text, "0000000000"))
        return false;
    std::string digits = digitsOf(text);
    if (digits.size() == 12) {
        if (numberAt(digits, 0) < 18 || numberAt(digits, 0) > 20)
            return false;
        digits.erase(0, 2);
    }
    const int day = numberAt(digits, 4);
    if (!isDay(day > 60 ? day - 60 : day, numberAt(digits, 2)))
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int doubled = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
}

/// Henkilötunnus: a date, a sign of the century, three digits and a check sign.
bool isFinnish(std::string_view text)
{
    constexpr std::string_view signs = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    if (text.size() != 11 || !hasForm(text.substr(0, 6), "000000") || !hasForm(text.substr(7, 3), "000")
        || std::string_view("+-ABCDEFYXWVU").find(text[6]) == std::string_view::npos)
        return false;
    const int number = numberAt(text, 0, 6) * 1000 + numberAt(text, 7, 3);
    return isDay(numberAt(text, 0), numberAt(text, 2)) && signs[std::size_t(number % 31)] == text[10];
}

/// CPR: only the form and date; newer ones have no check digit.
bool isDanish(std::string_view text)
{
    return hasForm(text, "000000-0000") && isDay(numberAt(text, 0), numberAt(text, 2));
}

bool isNorwegian(std::string_view text)
{
    if (!hasForm(text, "00000000000") && !hasForm(text, "000000 00000"))
        return false;
    const std::string digits = digitsOf(text);
    const int day = numberAt(digits, 0);
    return isDay(day > 40 ? day - 40 : day, numberAt(digits, 2))
        && weighted(digits, std::array {3, 7, 6, 1, 8, 9, 4, 5, 2, 1}) % 11 == 0
        && weighted(digits, std::array {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

/// Steuer-Identifikationsnummer: eleven digits, the last by ISO/IEC 7064 mod 11,10.
bool isGerman(std::string_view text)
{
    const std::string digits = digitsOf(text);
    if (digits.size() != 11 || digits.front() == '0' || text.find_first_not_of("0123456789 ") != text.npos)
        return false;
    int product = 10;
    for (std::size_t i = 0; i < 10; ++i) {
        int sum = (digits[i] - '0' + product) % 10;
        sum = sum == 0 ? 10 : sum;
        product = sum * 2 % 11;
    }
    return (11 - product) % 10 == digits[10] - '0';
}

/// PESEL: a date whose month tells the century, and a check digit.
bool isPolish(std::string_view text)
{
    return hasForm(text, "00000000000") && isDay(numberAt(text, 4), numberAt(text, 2) % 20)
        && weighted(text, std::array {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1}) % 10 == 0;
}

/// DNI and NIE: a number and its letter.
bool isSpanish(std::string_view text)
{
    constexpr std::string_view letters = "TRWAGMYFPDXBNJZSQVHLCKE";
    std::string own(text);
    own.erase(std::remove(own.begin(), own.end(), '-'), own.end());
    if (own.size() == 9 && own[0] >= 'X' && own[0] <= 'Z')
        own[0] = char('0' + (own[0] - 'X'));
    return hasForm(own, "00000000A") && letters[std::size_t(numberAt(own, 0, 8) % 23)] == own[8];
}

/// Codice fiscale, by its form.
bool isItalian(std::string_view text)
{
    return hasForm(text, "AAAAAA00A00A000A");
}

/// Burgerservicenummer: nine digits by the test of eleven.
bool isDutch(std::string_view text)
{
    return hasForm(text, "000000000") && weighted(text, std::array {9, 8, 7, 6, 5, 4, 3, 2, -1}) % 11 == 0;
}

/// CPF, as it is written with its points.
bool isBrazilian(std::string_view text)
{
    return hasForm(text, "000.000.000-00");
}

} // namespace

bool areNationalIds(std::span<const std::string_view> texts)
{
    if (texts.size() < tellingCells)
        return false;
    constexpr std::array tests {isSwedish, isFinnish, isDanish,  isNorwegian, isGerman,
                                isPolish,  isSpanish, isItalian, isDutch,     isBrazilian};
    return std::any_of(tests.begin(), tests.end(), [&](auto test) {
        const auto count = std::count_if(texts.begin(), texts.end(), test);
        return std::size_t(count) * 10 >= texts.size() * 9;
    });
}

} // namespace xdm
