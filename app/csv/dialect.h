// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/encoding.h"

#include <optional>
#include <string>

namespace csv {

/// How text is cut into records and fields. The default is RFC 4180: records end with CRLF, LF or CR outside
/// quotes, a quote inside a quoted field is doubled.
struct Dialect
{
    char delimiter = ',';
    std::optional<char> quote = '"'; ///< nothing: quotes are ordinary characters
    bool header = true; ///< the first record names the columns

    /// Takes the character behind it literally, in quotes and outside; quotes may be doubled all the same.
    std::optional<char> escape = {};

    std::string delimiterTail = {}; ///< the other bytes of a delimiter that has several
    std::string comment = {}; ///< lines that begin with this are no records; empty: there are none
    bool padded = false; ///< blanks at the beginning of a field are not part of it
    bool loneReturn = true; ///< a CR without LF ends a record, too; otherwise it is text

    friend bool operator==(const Dialect &, const Dialect &) = default;
};

} // namespace csv
