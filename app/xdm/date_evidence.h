// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/conversion.h"

#include <span>
#include <string_view>

namespace xdm {

/// In which order a text gives day, month and year.
enum class DateForm : std::uint8_t {
    None, ///< no date
    YearFirst,
    MonthFirst, ///< is a day only with the month before the day
    DayFirst, ///< is a day only with the day before the month; or parted by dots, as nobody writes months
              ///< first
    Either, ///< is one day or another
    Clear, ///< the month has its name, or the order does not matter: 02/02/2024
};

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

/// How the dates of a column are written. \param texts  UTF-8 without outer blanks
OrderGuess guessDateOrder(std::span<const std::string_view> texts);

} // namespace xdm
