// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string_view>

namespace xdm {

/// Whether nearly all of \a texts, of which there are a few, are numbers that one of these states gives to
/// its people, by form, date and check digits: Sweden, Finland, Denmark, Norway, Germany (tax), Poland,
/// Spain, Italy, the Netherlands, Brazil. \param texts  filled cells
bool areNationalIds(std::span<const std::string_view> texts);

} // namespace xdm
