// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace quality {

/// How unlikely slips of the fingers are, a letter taken for an unrelated one being 100.
namespace slip {
inline constexpr int exchanged = 40; ///< two neighbours
inline constexpr int doubled = 40; ///< a letter typed twice, or of two the same only one
inline constexpr int besideKey = 60; ///< another key beside the right one, on QWERTY, QWERTZ or AZERTY
inline constexpr int lost = 70; ///< a letter
inline constexpr int grazedKey = 70; ///< beside the right one, too
inline constexpr int vowel = 80; ///< for another
inline constexpr int any = 100;
inline constexpr int never = 1000; ///< digits: what is numbered differs by them on purpose
} // namespace slip

/// The least sum of slips by which \a meant becomes \a written, at most slip::never. Both in small letters;
/// texts of more than 64 are never slips of each other.
int slipsBetween(std::string_view written, std::string_view meant);

} // namespace quality
