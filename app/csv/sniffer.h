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

/// Line ends outside double quotes: in a file of LF lines, a CR by itself is part of a value.
bool loneReturnEnds(std::string_view text);

/// So many lines further down, whatever stands in them. \param from  in \a sample, which begins with the file
Place belowLines(std::span<const char> sample, Place from, int lines);

bool looksLikeAddress(std::string_view cell);

/// Digits, and no letter.
bool looksLikeNumber(std::string_view cell);

/// Whether a first record names columns: none of its cells is an email address, or has digits and no letter.
bool looksLikeHeader(const RecordView &first);

/// Whether nothing but blanks stands in the record.
bool isBlank(const RecordView &record);

} // namespace csv
