// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/converter.h"

namespace xdm {

std::unique_ptr<Converter> makeTextConverter(const Field &field);

/// An address other than the record's identity: a malformed one is a misfit.
std::unique_ptr<Converter> makeEmailConverter(const Field &field);

/// The number as written, but in international form where the conversion names a country and the number
/// begins as a national one does; a misfit without at least three digits or where a spreadsheet has rounded
/// it.
std::unique_ptr<Converter> makePhoneConverter(const Conversion &conversion, const Field &field);

/// One line of a street of several lines. Blank lines do not count.
/// \param line  from 0
/// \param last  the last line that has a field of its own; it takes the lines beyond it too, joined by commas
std::unique_ptr<Converter> makeStreetConverter(const Field &field, int line, int last);

} // namespace xdm
