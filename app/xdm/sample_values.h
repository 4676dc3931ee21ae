// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/record.h"
#include "xdm/conversion.h"
#include "xdm/field.h"

#include <vector>

namespace xdm {

/// The filled cells of one column of a sample, without outer blanks. They view the sample.
std::vector<std::string_view> filledCells(std::span<const csv::Record> sample, int column);

/// The share of \a texts that \a conversion can turn into a value of \a field; 1 when there are none.
double fittingShare(std::span<const std::string_view> texts, const Conversion &conversion,
                    const Field &field);

/// Whether the values go against a name that the header alone would be taken for: addresses or bare numbers
/// in the column of a person's name.
bool contradictName(std::span<const std::string_view> texts);

/// Whether nearly all are good email addresses.
bool areEmails(std::span<const std::string_view> texts);

} // namespace xdm
