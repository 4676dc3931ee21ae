// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/date_scan.h"

#include "xdm/date_words.h"
#include "xdm/text.h"

namespace xdm {

int numberAt(std::string_view text, std::size_t &at, int &digits)
{
    int value = 0;
    digits = 0;
    while (at < text.size() && isDigit(text[at])) {
        if (++digits <= 9)
            value = value * 10 + (text[at] - '0');
        ++at;
    }
    return value;
}

namespace {

/// "+01:00", "-0530", "+2" behind a time.
bool scanOffset(std::string_view text, std::size_t &at, DateScan &scan)
{
    const int sign = text[at] == '-' ? -1 : 1;
    ++at;
    int digits = 0;
    int hours = numberAt(text, at, digits);
    int minutes = 0;
    if (digits == 4) {
        minutes = hours % 100;
        hours /= 100;
    } else if (digits == 0 || digits > 2) {
        return false;
    } else if (at + 1 < text.size() && text[at] == ':' && isDigit(text[at + 1])) {
        ++at;
        minutes = numberAt(text, at, digits);
    }
    scan.hasZone = true;
    scan.offsetSeconds = sign * (hours * 3600 + minutes * 60);
    return hours <= 15 && minutes < 60;
}

bool isTimed(const DateScan &scan)
{
    return scan.count >= scan.dateNumbers() + 2;
}

/// "p.m.", letter by letter.
bool takeMarker(std::string_view word, DateScan &scan)
{
    if (word.size() != 1 || scan.count <= scan.dateNumbers())
        return false;
    const char letter = char(word.front() | 0x20);
    scan.morning = scan.morning || letter == 'a';
    scan.afternoon = scan.afternoon || letter == 'p';
    return letter == 'a' || letter == 'p' || (letter == 'm' && (scan.morning || scan.afternoon));
}

bool takeWord(DateWord meaning, std::string_view word, DateScan &scan)
{
    switch (meaning) {
    case DateWord::Unknown:
        return takeMarker(word, scan);
    case DateWord::Link:
        return true;
    case DateWord::Utc:
        scan.hasZone = true;
        return isTimed(scan);
    case DateWord::Morning:
        scan.morning = true;
        return true;
    case DateWord::Afternoon:
        scan.afternoon = true;
        return true;
    case DateWord::Month:
        break;
    }
    const bool first = scan.month == 0;
    scan.month = monthOf(word);
    return first;
}

bool scanWord(std::string_view text, std::size_t &at, DateScan &scan)
{
    const std::size_t start = at;
    while (at < text.size() && (isAsciiLetter(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80)) {
        std::size_t next = at;
        const char32_t c = nextCodePoint(text, next);
        if (c == 0xA0 || c == 0x202F || c == 0x2009)
            break;
        at = next;
    }
    // Where words are not parted by blanks, several may stand in a row.
    for (std::string_view word = text.substr(start, at - start); !word.empty();) {
        DateWord meaning = dateWord(word);
        std::size_t length = word.size();
        if (meaning == DateWord::Unknown)
            length = joinedWord(word, meaning);
        if (!takeWord(meaning, word.substr(0, length), scan))
            return false;
        word.remove_prefix(length);
    }
    return at > start;
}

/// A remark in parentheses behind the offset: "+0100 (CET)".
bool skipRemark(std::string_view text, std::size_t &at, const DateScan &scan)
{
    if (!scan.hasZone || text.back() != ')' || text.find(')', at) + 1 != text.size())
        return false;
    at = text.size();
    return true;
}

bool scanNumber(std::string_view text, std::size_t &at, char before, DateScan &scan)
{
    if (scan.count == int(scan.value.size()))
        return false;
    const auto slot = std::size_t(scan.count++);
    scan.value[slot] = numberAt(text, at, scan.digits[slot]);
    scan.before[slot] = before;
    return true;
}

/// Blanks of any kind, and the marks between the parts. \return 0 where there is none, else the mark or a
/// blank
char scanSeparator(std::string_view text, std::size_t &at)
{
    std::size_t next = at;
    const char32_t c = nextCodePoint(text, next);
    const bool blank = c == ' ' || c == '\t' || c == 0xA0 || c == 0x202F || c == 0x2009;
    const bool mark = c == ',' || c == '.' || c == '-' || c == '/' || c == ':';
    if (blank || mark)
        at = next;
    return blank ? ' ' : mark ? char(c) : '\0';
}

} // namespace

bool scanDate(std::string_view text, DateScan &scan)
{
    char before = ' ';
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (isDigit(c)) {
            if (!scanNumber(text, at, before, scan))
                return false;
            before = ' ';
        } else if ((c == '+' || c == '-') && isTimed(scan)) {
            if (!scanOffset(text, at, scan))
                return false;
        } else if (const char separator = scanSeparator(text, at); separator != '\0') {
            before = separator == ' ' ? before : separator;
        } else if (c == '(') {
            if (!skipRemark(text, at, scan))
                return false;
        } else if (!scanWord(text, at, scan)) {
            return false;
        }
    }
    return true;
}

} // namespace xdm
