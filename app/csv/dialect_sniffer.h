// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/dialect.h"
#include "csv/open_options.h"

#include <optional>
#include <span>

namespace csv {

/// Why a dialect was taken for that of the file.
struct DialectEvidence
{
    enum class Reason : std::uint8_t {
        Given, ///< somebody said so
        SepLine, ///< the file's first line says so
        Even, ///< it cuts the records most evenly, into what looks like values
        Nothing, ///< no character cuts the records: there is one column
    };

    Reason reason = Reason::Nothing;
    int records = 0; ///< looked at
    int fitting = 0; ///< of these, with the usual number of fields
    int columns = 1; ///< the usual number of fields
    int quoted = 0; ///< fields between quotes in the records looked at
    int comments = 0; ///< comment lines between them
    char runnerUp = '\0'; ///< another delimiter that cuts every record evenly and nearly as well, or NUL

    friend bool operator==(const DialectEvidence &, const DialectEvidence &) = default;
};

struct SniffedDialect
{
    Dialect dialect; ///< what was given, and what was found for the rest
    DialectEvidence evidence;
    int titles = 0; ///< records above the one that looks like a header: a title, a date
    bool upperHeader = false; ///< the last of them may be the upper half of the header
};

/// Tries every likely dialect on the first records of \a text and takes the one that makes the most even
/// records of the most plausible values. Bounded: looks at no more than 64 KiB.
/// \param whole  the text ends with the file \param loneReturn  a CR without LF ends a line; none: as the
/// text says
SniffedDialect sniffDialect(std::span<const char> text, bool whole, const OpenOptions &given,
                            std::optional<bool> loneReturn = {});

} // namespace csv
