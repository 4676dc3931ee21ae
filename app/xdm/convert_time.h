// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/converter.h"

namespace xdm {

/// "1984-03-09". The day as it is written, whatever the zone.
std::unique_ptr<Converter> makeDateConverter(const Conversion &conversion, const Field &field);

/// "2026-07-14T08:20:11.000Z". A time without a zone is taken to be in the conversion's; digits alone are
/// seconds (10) or milliseconds (13) since 1970.
std::unique_ptr<Converter> makeDateTimeConverter(const Conversion &conversion, const Field &field);

/// Whether there is a time zone of that IANA name.
bool isTimeZone(const QByteArray &name);

} // namespace xdm
