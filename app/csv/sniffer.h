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

/// The one of , ; tab | that cuts the records before \a end into the most even and most numerous fields; a
/// comma when none does. The last record is not looked at unless the file ends with it.
char sniffDelimiter(const Source &source, Place from, qint64 end);

/// Whether a first record names columns: none of its cells is an email address, or has digits and no letter.
bool looksLikeHeader(const RecordView &first);

/// Whether nothing but blanks stands in the record.
bool isBlank(const RecordView &record);

} // namespace csv
