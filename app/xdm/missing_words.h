// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace xdm {

/// Whether somebody wrote down that there is no address: a word for that in one of the catalogue's languages,
/// however it is spaced, accented and capitalised ("n/a", "N.A.", "kein", "saknas"), or punctuation alone.
/// \param clean  a cell without an at sign, cleared of outer blanks and invisible characters; UTF-8
bool saysNothingThere(std::string_view clean);

} // namespace xdm
