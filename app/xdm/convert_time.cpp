// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/convert_time.h"

#include "xdm/date_reader.h"
#include "xdm/text.h"
#include "xdm/zone_offsets.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace xdm {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_time;

char *writeDigits(char *out, int value, int width)
{
    for (int i = width - 1; i >= 0; --i) {
        out[i] = char('0' + value % 10);
        value /= 10;
    }
    return out + width;
}

char *writeDay(char *out, int year, int month, int day)
{
    out = writeDigits(out, year, 4);
    *out++ = '-';
    out = writeDigits(out, month, 2);
    *out++ = '-';
    return writeDigits(out, day, 2);
}

class DateConverter final : public Converter
{
public:
    DateConverter(const Field &field, const Conversion &conversion)
        : Converter(field)
        , m_order(conversion.order)
        , m_dayNumbers(conversion.dayNumbers == DayNumbers::Days)
    {
    }

protected:
    Value read(std::string_view cell) override
    {
        DateParts parts;
        switch (readDate(cell, m_order, parts, m_dayNumbers)) {
        case DateReading::Empty:
            return Value::nothing();
        case DateReading::Unreadable:
            return Value::misfit();
        case DateReading::Read:
            break;
        }
        const char *end = writeDay(m_text.data(), parts.year, parts.month, parts.day);
        return Value::ofText(std::string_view(m_text.data(), std::size_t(end - m_text.data())));
    }

private:
    DateOrder m_order;
    bool m_dayNumbers;
    std::array<char, 16> m_text {};
};

class DateTimeConverter final : public Converter
{
public:
    DateTimeConverter(const Field &field, const Conversion &conversion)
        : Converter(field)
        , m_order(conversion.order)
        , m_dayNumbers(conversion.dayNumbers == DayNumbers::Days)
    {
        if (conversion.zone != "UTC")
            m_zone = ZoneOffsets::of(conversion.zone);
    }

protected:
    Value read(std::string_view cell) override
    {
        if (sys_time<milliseconds> moment; readSinceEpoch(cell, moment))
            return written(moment);
        DateParts parts;
        switch (readDate(cell, m_order, parts, m_dayNumbers)) {
        case DateReading::Empty:
            return Value::nothing();
        case DateReading::Unreadable:
            return Value::misfit();
        case DateReading::Read:
            break;
        }
        if (!m_zone && parts.offsetSeconds == 0)
            return written(parts);
        const sys_days day = std::chrono::year(parts.year) / parts.month / parts.day;
        sys_time<milliseconds> moment = day + hours(parts.hour) + minutes(parts.minute)
            + seconds(parts.second) + milliseconds(parts.millisecond);
        if (parts.hasZone)
            moment -= seconds(parts.offsetSeconds);
        else if (m_zone)
            moment -= m_zone->at(moment);
        return written(moment);
    }

private:
    static bool readSinceEpoch(std::string_view cell, sys_time<milliseconds> &moment)
    {
        if ((cell.size() != 10 && cell.size() != 13) || !std::all_of(cell.begin(), cell.end(), isDigit))
            return false;
        qint64 count = 0;
        std::from_chars(cell.data(), cell.data() + cell.size(), count);
        if (count == 0)
            return false; // no moment, but how databases write "none"
        moment
            = sys_time<milliseconds>(cell.size() == 10 ? milliseconds(seconds(count)) : milliseconds(count));
        return true;
    }

    Value written(sys_time<milliseconds> moment)
    {
        const auto day = std::chrono::floor<days>(moment);
        const std::chrono::year_month_day date(day);
        const std::chrono::hh_mm_ss time(moment - day);
        DateParts parts;
        parts.year = int(date.year());
        parts.month = int(unsigned(date.month()));
        parts.day = int(unsigned(date.day()));
        parts.hour = int(time.hours().count());
        parts.minute = int(time.minutes().count());
        parts.second = int(time.seconds().count());
        parts.millisecond = int(time.subseconds().count());
        return parts.year < 1 || parts.year > 9999 ? Value::misfit() : written(parts);
    }

    Value written(const DateParts &parts)
    {
        char *out = writeDay(m_text.data(), parts.year, parts.month, parts.day);
        *out++ = 'T';
        out = writeDigits(out, parts.hour, 2);
        *out++ = ':';
        out = writeDigits(out, parts.minute, 2);
        *out++ = ':';
        out = writeDigits(out, parts.second, 2);
        *out++ = '.';
        out = writeDigits(out, parts.millisecond, 3);
        *out++ = 'Z';
        return Value::ofText(std::string_view(m_text.data(), std::size_t(out - m_text.data())));
    }

    DateOrder m_order;
    bool m_dayNumbers;
    std::unique_ptr<ZoneOffsets> m_zone; ///< none: UTC
    std::array<char, 32> m_text {};
};

} // namespace

std::unique_ptr<Converter> makeDateConverter(const Conversion &conversion, const Field &field)
{
    return std::make_unique<DateConverter>(field, conversion);
}

std::unique_ptr<Converter> makeDateTimeConverter(const Conversion &conversion, const Field &field)
{
    return std::make_unique<DateTimeConverter>(field, conversion);
}

bool isTimeZone(const QByteArray &name)
{
    return ZoneOffsets::of(name) != nullptr;
}

} // namespace xdm
