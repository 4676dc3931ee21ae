// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/converter.h"

namespace xdm {

/// The text, its letters and blanks as the conversion says.
std::unique_ptr<Converter> makeTextConverter(const Conversion &conversion, const Field &field);

/// An address other than the record's identity: a malformed one is a misfit.
std::unique_ptr<Converter> makeEmailConverter(const Field &field);

/// \a cell without the apostrophe that spreadsheets and shops put before digits to keep them as text.
std::string_view withoutTextMark(std::string_view cell);

/// One line of a street of several lines. Blank lines do not count.
/// \param line  from 0
/// \param last  the last line that has a field of its own; it takes the lines beyond it too, joined by commas
std::unique_ptr<Converter> makeStreetConverter(const Conversion &conversion, const Field &field, int line,
                                               int last);

} // namespace xdm
