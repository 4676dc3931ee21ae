// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/reader.h"

#include <optional>

namespace csv {

/// What stands before the first record.
struct Opening
{
    Place text; ///< where the records begin
    std::optional<char> delimiter; ///< as a first line like "sep=;" says, which Excel writes and reads
};

Opening sniffOpening(std::span<const char> sample);

/// Whether a first record names columns: none of its cells is an email address, or has digits and no letter.
bool looksLikeHeader(const RecordView &first);

/// Whether nothing but blanks stands in the record.
bool isBlank(const RecordView &record);

} // namespace csv
