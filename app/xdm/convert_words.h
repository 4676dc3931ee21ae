// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/converter.h"

namespace xdm {

/// Words of the file to the enforced values of the field: the conversion's own words first, then the values
/// themselves without regard to case and punctuation, then the bundled words of that field.
std::unique_ptr<Converter> makeValuesConverter(const Conversion &conversion, const Field &field);

/// Yes and no words to y and n (turned round for ConsentInverted), and words that say it by themselves
/// (subscribed, opted out) in either. An empty cell gives nothing: a consent is never invented.
std::unique_ptr<Converter> makeConsentConverter(const Conversion &conversion, const Field &field);

} // namespace xdm
