// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace csv {

/// How the bytes of a file are text. What else there is stays unreadable until it is detected and transcoded.
enum class Encoding : std::uint8_t {
    Utf8,
    Utf8WithMark, ///< UTF-8 that begins with EF BB BF
};

/// How text is cut into records and fields (RFC 4180): records end with CRLF, LF or CR outside quotes, a
/// quote inside a quoted field is doubled.
struct Dialect
{
    char delimiter = ',';
    char quote = '"';
    bool header = true; ///< the first record names the columns

    friend bool operator==(const Dialect &, const Dialect &) = default;
};

} // namespace csv
