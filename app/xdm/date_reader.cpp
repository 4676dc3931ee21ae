// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/date_reader.h"

#include "xdm/date_scan.h"
#include "xdm/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace xdm {

namespace {

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

/// Of two digits. As spreadsheets read them: 00 to 29 are of this century, 30 to 99 of the last one.
int fullYear(int twoDigits)
{
    return twoDigits + (twoDigits < 30 ? 2000 : 1900);
}

bool takeNamedMonth(const DateScan &scan, DateParts &parts)
{
    if (scan.count < 2)
        return false;
    const bool yearFirst = scan.digits[0] == 4 || (scan.digits[0] == 2 && scan.value[0] > 31);
    const std::size_t year = yearFirst ? 0 : 1;
    if (scan.digits[1 - year] > 2 || (scan.digits[year] != 4 && scan.digits[year] != 2))
        return false;
    parts.year = scan.digits[year] == 4 ? scan.value[year] : fullYear(scan.value[year]);
    parts.month = scan.month;
    parts.day = scan.value[1 - year];
    return true;
}

/// Day and month in the order that is known, or, where none is, in the only one that makes a day.
bool takeDayAndMonth(int a, int b, bool dots, DateOrder order, DateParts &parts)
{
    bool monthFirst = order == DateOrder::MonthDayYear;
    if (order == DateOrder::YearMonthDay || order == DateOrder::Undecided) {
        const bool dayFirst = order == DateOrder::YearMonthDay && dots;
        if (!dayFirst && a <= 12 && b <= 12 && a != b)
            return false;
        monthFirst = !dayFirst && b > 12;
    }
    parts.month = monthFirst ? a : b;
    parts.day = monthFirst ? b : a;
    return true;
}

/// All three have two digits or one.
bool takeShortYear(const DateScan &scan, DateOrder order, DateParts &parts)
{
    const auto [a, b, c] = std::array<int, 3> {scan.value[0], scan.value[1], scan.value[2]};
    const char mark = scan.before[1];
    if (scan.before[2] != mark || (mark != '-' && mark != '/' && mark != '.') || scan.digits[2] > 2)
        return false;
    const bool twoDigits = scan.digits[0] == 2 && scan.digits[1] == 2 && scan.digits[2] == 2;
    const bool yearFirst = a > 31 || (mark == '-' && order == DateOrder::YearMonthDay && c <= 31);
    if (yearFirst) {
        parts.year = fullYear(a);
        parts.month = b;
        parts.day = c;
        return twoDigits;
    }
    const bool known = order == DateOrder::MonthDayYear || order == DateOrder::DayMonthYear;
    if (scan.digits[2] != 2 || (mark == '-' && !known && c <= 31))
        return false;
    parts.year = fullYear(c);
    return takeDayAndMonth(a, b, mark == '.', order, parts);
}

bool takeNumbers(const DateScan &scan, DateOrder order, DateParts &parts)
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
    if (scan.digits[0] > 2 || scan.digits[1] > 2)
        return false;
    if (scan.digits[2] != 4)
        return takeShortYear(scan, order, parts);
    parts.year = c;
    const bool dots = scan.before[1] == '.' && scan.before[2] == '.';
    return takeDayAndMonth(a, b, dots, order, parts);
}

bool takeTime(const DateScan &scan, DateParts &parts)
{
    const auto from = static_cast<std::size_t>(scan.dateNumbers());
    const std::size_t count = static_cast<std::size_t>(scan.count) - from;
    const auto digitsAt = [&](std::size_t i) { return scan.digits[from + i]; };
    if (count == 0)
        return !scan.morning && !scan.afternoon && !scan.hasZone;
    const bool hourAlone = count == 1 && (scan.morning || scan.afternoon);
    if ((count < 2 && !hourAlone) || count > 4 || digitsAt(0) > 2)
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

/// "20140124", "20140124172009", "20140124T172009Z"
bool takeCompact(std::string_view text, DateParts &parts)
{
    constexpr std::size_t daySize = 8;
    std::size_t at = 0;
    int digits = 0;
    if (text.size() < daySize)
        return false;
    const int number = numberAt(text.substr(0, daySize), at, digits);
    parts.year = number / 10000;
    parts.month = number / 100 % 100;
    parts.day = number % 100;
    if (digits != int(daySize) || parts.year < 1800 || parts.year >= 2200)
        return false;
    std::string_view time = text.substr(daySize);
    if (time.empty())
        return true;
    if (time.front() == 'T')
        time.remove_prefix(1);
    parts.hasZone = time.ends_with('Z');
    if (parts.hasZone)
        time.remove_suffix(1);
    at = 0;
    const int clock = numberAt(time, at, digits);
    parts.hasTime = true;
    parts.hour = clock / 10000;
    parts.minute = clock / 100 % 100;
    parts.second = clock % 100;
    return digits == 6 && time.size() == 6 && parts.hour < 24 && parts.minute < 60 && parts.second < 60;
}

/// The days since the end of 1899 as spreadsheets count them, with the time as a fraction. Five digits only,
/// and neither before 1927 nor beyond 2099: those are other numbers.
bool takeSerial(std::string_view text, DateParts &parts)
{
    constexpr std::size_t daySize = 5;
    constexpr int firstDay = 10'000;
    constexpr int lastDay = 73'050;
    constexpr int secondsOfDay = 86'400;
    if (text.size() < daySize || (text.size() > daySize && text[daySize] != '.' && text[daySize] != ','))
        return false;
    std::size_t at = 0;
    int digits = 0;
    int number = numberAt(text.substr(0, daySize), at, digits);
    if (digits != int(daySize) || number < firstDay || number > lastDay)
        return false;
    if (text.size() > daySize) {
        const std::string_view fraction = text.substr(daySize + 1);
        if (fraction.empty() || fraction.size() > 15
            || !std::all_of(fraction.begin(), fraction.end(), isDigit))
            return false;
        qint64 count = 0;
        std::from_chars(fraction.data(), fraction.data() + fraction.size(), count);
        // The fraction is rounded; whole seconds are what was meant.
        auto second
            = int(std::lround(double(count) / std::pow(10.0, double(fraction.size())) * secondsOfDay));
        number += second / secondsOfDay;
        second %= secondsOfDay;
        parts.hasTime = true;
        parts.hour = second / 3600;
        parts.minute = second / 60 % 60;
        parts.second = second % 60;
    }
    using namespace std::chrono;
    const year_month_day day(sys_days(year(1899) / December / 30) + days(number));
    parts.year = int(day.year());
    parts.month = int(unsigned(day.month()));
    parts.day = int(unsigned(day.day()));
    return true;
}

/// Digits and marks as East Asian keyboards write them become the usual ones.
std::string_view withUsualMarks(std::string_view text, std::array<char, 96> &room)
{
    constexpr char wideBegin = char(0xEF);
    if (text.find(wideBegin) == std::string_view::npos || text.size() > room.size())
        return text;
    std::size_t size = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t c = nextCodePoint(text, at);
        if (c > 0xFF00 && c < 0xFF5F) {
            room[size++] = char(c - 0xFF00 + 0x20);
            continue;
        }
        std::copy(text.begin() + qptrdiff(start), text.begin() + qptrdiff(at), room.begin() + qptrdiff(size));
        size += at - start;
    }
    return {room.data(), size};
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

/// "2014-01-24", "2014-01-24 17:05:09", "2014-01-24T17:05:09Z", "2014-01-24T17:05:09.000Z": the same as by
/// the long way, sooner. \return whether it is one of them
bool takeUsual(std::string_view text, DateParts &parts)
{
    constexpr std::size_t dateSize = 10;
    constexpr std::size_t timeSize = 19;
    constexpr std::size_t fullSize = 24;
    const std::size_t size = text.size();
    const bool zoned = (size == timeSize + 1 || size == fullSize) && text.back() == 'Z';
    if ((size != dateSize && size != timeSize && !zoned) || text[4] != '-' || text[7] != '-')
        return false;
    const char *const at = text.data();
    parts.year = pairAt(at) * 100 + pairAt(at + 2);
    parts.month = pairAt(at + 5);
    parts.day = pairAt(at + 8);
    const bool good = pairAt(at + 2) >= 0 && isDay(parts.year, parts.month, parts.day);
    if (!good || size == dateSize)
        return good;
    if ((text[10] != ' ' && text[10] != 'T') || text[13] != ':' || text[16] != ':')
        return false;
    parts.hasTime = true;
    parts.hasZone = zoned;
    parts.hour = pairAt(at + 11);
    parts.minute = pairAt(at + 14);
    parts.second = pairAt(at + 17);
    const auto isBelow = [](int value, int end) { return value >= 0 && value < end; };
    if (size == fullSize) {
        const int tens = pairAt(at + 20);
        if (text[19] != '.' || tens < 0 || !isDigit(at[22]))
            return false;
        parts.millisecond = tens * 10 + (at[22] - '0');
    }
    return isBelow(parts.hour, 24) && isBelow(parts.minute, 60) && isBelow(parts.second, 60);
}

} // namespace

DateReading readDate(std::string_view cell, DateOrder order, DateParts &parts, bool dayNumbers)
{
    parts = {};
    if (takeUsual(cell, parts))
        return DateReading::Read;
    parts = {};
    std::array<char, 96> room;
    const std::string_view text = withUsualMarks(cell, room);
    if (isAllZeros(text))
        return DateReading::Empty;
    if (takeCompact(text, parts))
        return isDay(parts.year, parts.month, parts.day) ? DateReading::Read : DateReading::Unreadable;
    parts = {};
    if (dayNumbers && takeSerial(text, parts))
        return DateReading::Read;
    parts = {};
    DateScan scan;
    if (!scanDate(text, scan))
        return DateReading::Unreadable;
    const bool taken = scan.month > 0 ? takeNamedMonth(scan, parts) : takeNumbers(scan, order, parts);
    if (!taken || !isDay(parts.year, parts.month, parts.day) || !takeTime(scan, parts))
        return DateReading::Unreadable;
    return DateReading::Read;
}

} // namespace xdm
