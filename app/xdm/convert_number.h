// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/converter.h"

namespace xdm {

/// Digits with an optional sign; a fraction of zeros is dropped.
std::unique_ptr<Converter> makeIntegerConverter(const Field &field);

/// Digits with an optional sign and fraction. A decimal comma is taken unless it could part thousands
/// ("1,234"); thousands that are parted are a misfit, for nothing tells them from decimals.
std::unique_ptr<Converter> makeNumberConverter(const Field &field);

/// The yes and no words of several languages to true and false.
std::unique_ptr<Converter> makeBooleanConverter(const Field &field);

} // namespace xdm
