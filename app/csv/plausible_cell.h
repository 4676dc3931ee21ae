// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace csv {

/// Whether a cell looks like one value, rather than like several that were not cut apart or like half of one:
/// it holds no quote at its ends, no semicolon, bar, tab or control character, and behind each comma stands a
/// blank or, between digits, a digit.
bool isPlausibleCell(std::string_view cell);

} // namespace csv
