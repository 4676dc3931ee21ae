// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/date_reader.h"
#include "xdm/text.h"

#include <algorithm>
#include <array>

namespace xdm {

namespace {

int dayOf(const DateParts &parts)
{
    return (parts.year * 100 + parts.month) * 100 + parts.day;
}

/// The day that a text means in an order: 0 where it means none.
int dayIn(DateOrder order, std::string_view text)
{
    DateParts parts;
    if (readDate(text, order, parts) != DateReading::Read)
        return 0;
    return dayOf(parts);
}

bool beginsWithYear(std::string_view text)
{
    constexpr std::size_t digits = 4;
    return text.size() > digits && std::all_of(text.begin(), text.begin() + digits, isDigit);
}

bool hasDots(std::string_view text)
{
    const std::size_t mark = text.find_first_not_of("0123456789");
    return mark != std::string_view::npos && text[mark] == '.';
}

} // namespace

DateForm dateForm(std::string_view text)
{
    DateParts parts;
    const DateReading reading = readDate(text, DateOrder::DayMonthYear, parts);
    if (reading == DateReading::Empty)
        return DateForm::Nothing;
    const int dayFirst = reading == DateReading::Read ? dayOf(parts) : 0;
    if (dayFirst == 0 && readDate(text, DateOrder::DayMonthYear, parts, true) == DateReading::Read)
        return DateForm::DayNumber;
    if (beginsWithYear(text))
        return dayFirst == 0 ? DateForm::None : DateForm::YearFirst;
    const std::array days {dayFirst, dayIn(DateOrder::MonthDayYear, text),
                           dayIn(DateOrder::YearMonthDay, text)};
    const int any = std::ranges::max(days);
    if (any == 0)
        return DateForm::None;
    if (std::ranges::any_of(days, [any](int day) { return day != 0 && day != any; }))
        return hasDots(text) ? DateForm::DayFirst : DateForm::Either;
    if (days[0] == 0)
        return DateForm::MonthFirst;
    return days[1] == 0 ? DateForm::DayFirst : DateForm::Clear;
}

OrderGuess decideDateOrder(qint64 dayFirst, qint64 monthFirst, qint64 either)
{
    if ((dayFirst > 0) == (monthFirst > 0)) {
        const bool open = dayFirst > 0 || either > 0;
        return {.order = open ? DateOrder::Undecided : DateOrder::YearMonthDay, .open = open};
    }
    return {.order = dayFirst > 0 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear, .open = false};
}

bool areDayNumbers(qint64 dayNumbers, qint64 otherDates, qint64 unreadable)
{
    return dayNumbers > 0 && otherDates == 0 && unreadable == 0;
}

bool areDayNumbers(std::span<const std::string_view> texts)
{
    const auto count = [texts](auto is) {
        return qint64(
            std::ranges::count_if(texts, [&](std::string_view text) { return is(dateForm(text)); }));
    };
    const qint64 dayNumbers = count([](DateForm form) { return form == DateForm::DayNumber; });
    const qint64 nothing = count([](DateForm form) { return form == DateForm::Nothing; });
    return areDayNumbers(dayNumbers, qint64(texts.size()) - dayNumbers - nothing, 0);
}

OrderGuess guessDateOrder(std::span<const std::string_view> texts)
{
    std::array<qint64, dateForms> forms {};
    for (const std::string_view text : texts)
        ++forms[std::size_t(dateForm(text))];
    const auto count = [&forms](DateForm form) { return forms[std::size_t(form)]; };
    return decideDateOrder(count(DateForm::DayFirst), count(DateForm::MonthFirst), count(DateForm::Either));
}

} // namespace xdm
