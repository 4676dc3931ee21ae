// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/converter.h"

namespace xdm {

/// Whole numbers; a fraction of zeros is dropped. Otherwise as makeNumberConverter().
std::unique_ptr<Converter> makeIntegerConverter(const Conversion &conversion, const Field &field);

/// Numbers and amounts: a sign before or behind, or parentheses, which make them negative; the sign, name or
/// ISO 4217 code of a currency before or behind; thousands parted by blanks, apostrophes, dots or commas.
/// What stands before the decimals is as the conversion says, or as the value shows: the last of two
/// different marks, and a mark that comes once, but "1,234" and "1.234", which could be either, are misfits.
/// At most 15 digits, and no exponent: those have been rounded.
std::unique_ptr<Converter> makeNumberConverter(const Conversion &conversion, const Field &field);

/// The conversion's own words for "true" and "false", then the yes and no words of several languages.
std::unique_ptr<Converter> makeBooleanConverter(const Conversion &conversion, const Field &field);

} // namespace xdm
