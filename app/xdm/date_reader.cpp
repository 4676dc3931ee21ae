// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/date_reader.h"

#include "xdm/date_words.h"
#include "xdm/text.h"

#include <array>

namespace xdm {

namespace {

/// The numbers and words of a date, before their meaning is decided.
struct Scan
{
    std::array<int, 8> value {};
    std::array<int, 8> digits {};
    std::array<char, 8> before {}; ///< what stands in front: a separator, or a blank
    int count = 0;
    int month = 0;
    bool morning = false;
    bool afternoon = false;
    bool hasZone = false;
    int offsetSeconds = 0;

    int dateNumbers() const { return month > 0 ? 2 : 3; }
};

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

bool isDay(int year, int month, int day)
{
    constexpr std::array<int, 12> lengths {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return false;
    return day <= lengths[std::size_t(month - 1)] + (month == 2 && isLeap(year) ? 1 : 0);
}

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

/// "+01:00", "-0530", "+2" behind a time.
bool scanOffset(std::string_view text, std::size_t &at, Scan &scan)
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

bool scanWord(std::string_view text, std::size_t &at, Scan &scan)
{
    const std::size_t start = at;
    while (at < text.size() && (isAsciiLetter(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80)) {
        std::size_t next = at;
        const char32_t c = nextCodePoint(text, next);
        if (c == 0xA0 || c == 0x202F || c == 0x2009)
            break;
        at = next;
    }
    const std::string_view word = text.substr(start, at - start);
    switch (dateWord(word)) {
    case DateWord::Unknown:
        return false;
    case DateWord::Link:
        return true;
    case DateWord::Utc:
        scan.hasZone = true;
        return scan.count >= scan.dateNumbers() + 2;
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

bool scanNumber(std::string_view text, std::size_t &at, char before, Scan &scan)
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

bool scanDate(std::string_view text, Scan &scan)
{
    char before = ' ';
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        const bool timed = scan.count >= scan.dateNumbers() + 2;
        if (isDigit(c)) {
            if (!scanNumber(text, at, before, scan))
                return false;
            before = ' ';
        } else if ((c == '+' || c == '-') && timed) {
            if (!scanOffset(text, at, scan))
                return false;
        } else if (const char separator = scanSeparator(text, at); separator != '\0') {
            before = separator == ' ' ? before : separator;
        } else if (!scanWord(text, at, scan)) {
            return false;
        }
    }
    return true;
}

bool takeNamedMonth(const Scan &scan, DateParts &parts)
{
    if (scan.count < 2)
        return false;
    const bool yearFirst = scan.digits[0] == 4;
    const std::size_t year = yearFirst ? 0 : 1;
    if (scan.digits[year] != 4 || scan.digits[1 - year] > 2)
        return false;
    parts.year = scan.value[year];
    parts.month = scan.month;
    parts.day = scan.value[1 - year];
    return true;
}

bool takeNumbers(const Scan &scan, DateOrder order, DateParts &parts)
{
    if (scan.count < 3)
        return false;
    const auto [a, b, c] = std::array<int, 3> {scan.value[0], scan.value[1], scan.value[2]};
    if (scan.digits[0] == 4) {
        parts.year = a;
        parts.month = b;
        parts.day = c;
        return scan.digits[1] <= 2 && scan.digits[2] <= 2;
    }
    if (scan.digits[2] != 4 || scan.digits[0] > 2 || scan.digits[1] > 2)
        return false;
    parts.year = c;
    bool monthFirst = order == DateOrder::MonthDayYear;
    if (order == DateOrder::YearMonthDay || order == DateOrder::Undecided) {
        const bool dots = order == DateOrder::YearMonthDay && scan.before[1] == '.' && scan.before[2] == '.';
        if (!dots && a <= 12 && b <= 12 && a != b)
            return false;
        monthFirst = !dots && b > 12;
    }
    parts.month = monthFirst ? a : b;
    parts.day = monthFirst ? b : a;
    return true;
}

bool takeTime(const Scan &scan, DateParts &parts)
{
    const auto from = static_cast<std::size_t>(scan.dateNumbers());
    const std::size_t count = static_cast<std::size_t>(scan.count) - from;
    const auto digitsAt = [&](std::size_t i) { return scan.digits[from + i]; };
    if (count == 0)
        return !scan.morning && !scan.afternoon && !scan.hasZone;
    if (count < 2 || count > 4 || digitsAt(0) > 2)
        return false;
    const auto at = [&](std::size_t i) { return i < count ? scan.value[from + i] : 0; };
    parts.hasTime = true;
    parts.hour = at(0);
    parts.minute = at(1);
    parts.second = at(2);
    if (count == 4) {
        int fraction = at(3);
        for (int digits = digitsAt(3); digits > 3 && digits <= 9; --digits)
            fraction /= 10;
        for (int digits = digitsAt(3); digits < 3; ++digits)
            fraction *= 10;
        parts.millisecond = fraction;
    }
    // Some releases of a shop wrote 24 hours and a marker all the same.
    if (scan.afternoon && parts.hour < 12)
        parts.hour += 12;
    if (scan.morning && parts.hour == 12)
        parts.hour = 0;
    parts.hasZone = scan.hasZone;
    parts.offsetSeconds = scan.offsetSeconds;
    return parts.hour < 24 && parts.minute < 60 && parts.second < 60 && parts.millisecond < 1000;
}

/// "20140124"
bool takeCompact(std::string_view text, DateParts &parts)
{
    if (text.size() != 8)
        return false;
    std::size_t at = 0;
    int digits = 0;
    const int number = numberAt(text, at, digits);
    parts.year = number / 10000;
    parts.month = number / 100 % 100;
    parts.day = number % 100;
    return digits == 8 && parts.year >= 1800 && parts.year < 2200;
}

bool isAllZeros(std::string_view text)
{
    bool digit = false;
    for (const char c : text) {
        if (isDigit(c) ? c != '0' : (isAsciiLetter(c) || static_cast<unsigned char>(c) >= 0x80))
            return false;
        digit = digit || isDigit(c);
    }
    return digit;
}

/// Two digits, or -1 or less.
int pairAt(const char *text)
{
    const int tens = text[0] - '0';
    const int ones = text[1] - '0';
    return unsigned(tens) < 10 && unsigned(ones) < 10 ? tens * 10 + ones : -10'000;
}

/// "2014-01-24" and "2014-01-24 17:05:09", as shops write them: the same as by the long way, sooner.
/// \return whether it is one of them
bool takeUsual(std::string_view text, DateParts &parts)
{
    constexpr std::size_t dateSize = 10;
    constexpr std::size_t timeSize = 19;
    if ((text.size() != dateSize && text.size() != timeSize) || text[4] != '-' || text[7] != '-')
        return false;
    const char *const at = text.data();
    parts.year = pairAt(at) * 100 + pairAt(at + 2);
    parts.month = pairAt(at + 5);
    parts.day = pairAt(at + 8);
    const bool good = pairAt(at + 2) >= 0 && isDay(parts.year, parts.month, parts.day);
    if (!good || text.size() == dateSize)
        return good;
    if (text[10] != ' ' || text[13] != ':' || text[16] != ':')
        return false;
    parts.hasTime = true;
    parts.hour = pairAt(at + 11);
    parts.minute = pairAt(at + 14);
    parts.second = pairAt(at + 17);
    const auto isBelow = [](int value, int end) { return value >= 0 && value < end; };
    return isBelow(parts.hour, 24) && isBelow(parts.minute, 60) && isBelow(parts.second, 60);
}

} // namespace

DateReading readDate(std::string_view text, DateOrder order, DateParts &parts)
{
    parts = {};
    if (takeUsual(text, parts))
        return DateReading::Read;
    parts = {};
    if (isAllZeros(text))
        return DateReading::Empty;
    if (takeCompact(text, parts))
        return isDay(parts.year, parts.month, parts.day) ? DateReading::Read : DateReading::Unreadable;
    Scan scan;
    if (!scanDate(text, scan))
        return DateReading::Unreadable;
    const bool taken = scan.month > 0 ? takeNamedMonth(scan, parts) : takeNumbers(scan, order, parts);
    if (!taken || !isDay(parts.year, parts.month, parts.day) || !takeTime(scan, parts))
        return DateReading::Unreadable;
    return DateReading::Read;
}

} // namespace xdm
