// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/conversion.h"

#include <span>
#include <string_view>

namespace xdm {

/// A day, and a time where the text has one.
struct DateParts
{
    int year = 0;
    int month = 0;
    int day = 0;
    bool hasTime = false;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    bool hasZone = false;
    int offsetSeconds = 0; ///< east of UTC
};

enum class DateReading : std::uint8_t {
    Read,
    Empty, ///< all zeros: how databases and mail programs write "none"
    Unreadable,
};

/// Reads ISO dates and times, database stamps, dates of three numbers, dates with the name of the month in
/// one of the catalogue's languages, each with or without a time of 12 or 24 hours and a zone, and the
/// numbers by which spreadsheets count days since 1900, if \a dayNumbers says so. A year of two digits is
/// read as spreadsheets do: 30 to 99 are of the last century. \param text  UTF-8 without outer blanks \param
/// order  how three numbers stand that do not begin with a year of four digits; with YearMonthDay and
/// Undecided they are read only if they can mean one day alone, but that YearMonthDay takes dots for day
/// first and lets hyphened years have two digits
DateReading readDate(std::string_view text, DateOrder order, DateParts &parts, bool dayNumbers = false);

/// In which order a text gives day, month and year.
enum class DateForm : std::uint8_t {
    None, ///< no date
    Nothing, ///< all zeros
    YearFirst,
    MonthFirst, ///< is a day only with the month before the day
    DayFirst, ///< is a day only with the day before the month; or parted by dots, as nobody writes months
              ///< first
    Either, ///< is one day or another
    Clear, ///< the month has its name, or the order does not matter: 02/02/2024
    DayNumber, ///< can be a day as spreadsheets count them: 45292
};

inline constexpr std::size_t dateForms = 8;

/// \param text  UTF-8 without outer blanks
DateForm dateForm(std::string_view text);

struct OrderGuess
{
    DateOrder order = DateOrder::YearMonthDay; ///< Undecided: see DateOrder
    bool open
        = false; ///< some values could be read either way and none decides, or they contradict each other
};

/// What so many values of each form say together. It is never a matter of majority.
OrderGuess decideDateOrder(qint64 dayFirst, qint64 monthFirst, qint64 either);

/// Whether so many values of each form are spreadsheets' days, all of them.
bool areDayNumbers(qint64 dayNumbers, qint64 otherDates, qint64 unreadable);

/// Whether all of a column's texts can be days as spreadsheets count them. \param texts  UTF-8 without outer
/// blanks
bool areDayNumbers(std::span<const std::string_view> texts);

/// How the dates of a column are written. \param texts  UTF-8 without outer blanks
OrderGuess guessDateOrder(std::span<const std::string_view> texts);

} // namespace xdm
