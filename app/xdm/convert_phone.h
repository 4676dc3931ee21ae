// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/converter.h"

namespace xdm {

/// Telephone numbers in international form (ITU-T E.164: "+46701234567") where it is certain which number is
/// meant: it begins with + or 00, or the conversion names a country and the number is of a form that only
/// national numbers have there. As written otherwise, and where anything but digits and the marks between
/// them stands in it, such as an extension. A misfit without at least three digits, or where a spreadsheet
/// has rounded it.
std::unique_ptr<Converter> makePhoneConverter(const Conversion &conversion, const Field &field);

} // namespace xdm
