// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

namespace xdm {

enum class DateWord : std::uint8_t {
    Unknown,
    Month,
    Morning,
    Afternoon,
    Utc,
    Link, ///< stands between the parts and says nothing: T, at, de, kl
};

/// \param word  letters only, UTF-8
DateWord dateWord(std::string_view word);

/// 1 to 12 for the long or short name of a month, or 0.
int monthOf(std::string_view word);

} // namespace xdm
