// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/record.h"
#include "xdm/mapping.h"

#include <vector>

namespace xdm {

/// The filled cells of one column of a sample, without outer blanks. They view the sample.
std::vector<std::string_view> filledCells(std::span<const csv::Record> sample, int column);

/// What the values of a column say of a field.
struct ValueEvidence
{
    Looks looks = Looks::Nothing; ///< what values of this field look like; Nothing where they can be any text
    double share = 1; ///< of the values that may stand in the field; 1 when there are none
};

/// \param texts  filled cells \param identity  whether the field is the primary identity, whose column is
/// still that column when most of its addresses are bad
ValueEvidence weighValues(std::span<const std::string_view> texts, const Conversion &conversion,
                          const Field &field, bool identity);

/// The share of good email addresses; 0 when there are none.
double emailShare(std::span<const std::string_view> texts);

/// The share of different values; 1 when there are none.
double differentShare(std::span<const std::string_view> texts);

/// Whether nearly all are forms of address: "Mr", "Frau".
bool areCourtesyTitles(std::span<const std::string_view> texts);

/// Whether nearly all are two-letter codes of countries.
bool areCountryCodes(std::span<const std::string_view> texts);

/// Whether nearly all are telephone numbers with their country code.
bool areWorldPhones(std::span<const std::string_view> texts);

} // namespace xdm
