// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/number_reader.h"

#include <span>

namespace xdm {

/// What a text says of the decimal sign of its column.
enum class NumberForm : std::uint8_t {
    None, ///< no number
    Plain, ///< the same number either way: 1234
    Dot, ///< is a number only with a dot before the decimals: 12.5, 1,234,567
    Comma, ///< is a number only with a comma before the decimals: 12,5, 1.234.567
    Either, ///< is one number or another: 1,234
};

inline constexpr std::size_t numberForms = 5;

/// Tells the forms of texts. Keeps its memory.
class NumberForms
{
public:
    /// \param text  UTF-8 without outer blanks, not empty
    NumberForm of(std::string_view text);

private:
    NumberReader m_dot {DecimalSign::Dot};
    NumberReader m_comma {DecimalSign::Comma};
};

struct SignGuess
{
    DecimalSign sign = DecimalSign::Either;
    bool open = false; ///< some values could be two numbers and none decides, or they contradict each other
};

/// What so many values of each form say together. It is never a matter of majority.
SignGuess decideDecimalSign(qint64 dots, qint64 commas, qint64 either);

/// How the numbers of a column are written. \param texts  UTF-8 without outer blanks
SignGuess guessDecimalSign(std::span<const std::string_view> texts);

} // namespace xdm
