// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
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

/// The length of the word that \a text begins with, where East Asian scripts put no blank behind it; all of
/// it where it begins with none, which is then Unknown.
std::size_t joinedWord(std::string_view text, DateWord &meaning);

/// 1 to 12 for the long or short name of a month, or 0.
int monthOf(std::string_view word);

} // namespace xdm
