// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace xdm {

/// Languages in which months, countries and languages are known by name.
inline constexpr std::array catalogueLanguages {"en", "sv", "de", "fr", "es", "it", "nl", "da",
                                                "nb", "fi", "pl", "pt", "ja", "ko", "zh"};

} // namespace xdm
