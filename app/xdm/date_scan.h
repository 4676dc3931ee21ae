// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

namespace xdm {

/// The numbers and words of a date, before their meaning is decided.
struct DateScan
{
    std::array<int, 8> value {};
    std::array<int, 8> digits {};
    std::array<char, 8> before {}; ///< what stands in front: a separator, or a blank
    int count = 0;
    int month = 0; ///< its name was read
    bool morning = false;
    bool afternoon = false;
    bool hasZone = false;
    int offsetSeconds = 0;

    /// How many of the numbers belong to the day.
    int dateNumbers() const { return month > 0 ? 2 : 3; }
};

/// \return false where something stands in the text that no date has
bool scanDate(std::string_view text, DateScan &scan);

/// The digits at \a at, which moves behind them; of more than nine the first nine count.
int numberAt(std::string_view text, std::size_t &at, int &digits);

} // namespace xdm
