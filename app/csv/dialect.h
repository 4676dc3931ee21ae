// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/encoding.h"

namespace csv {

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
