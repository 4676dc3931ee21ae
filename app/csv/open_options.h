// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/choice.h"
#include "csv/encoding.h"

#include <QString>

#include <optional>
#include <string>

namespace csv {

/// What the user or a recipe has fixed; the rest is detected from a bounded sample.
struct OpenOptions
{
    base::Choice<char> delimiter = {};
    base::Choice<bool> header = {};
    base::Choice<std::optional<char>> quote = {}; ///< nothing: quotes are ordinary characters
    base::Choice<std::optional<char>> escape = {}; ///< nothing: quotes are doubled
    base::Choice<std::string> comment = {}; ///< empty: no line is a comment
    base::Choice<int> titleLines = {}; ///< lines above the header, or, without one, above the rows
    base::Choice<int> headerLines = {}; ///< records that name the columns together; less than 1 means 1
    base::Choice<Encoding> encoding = {};
    base::Choice<QString> entry = {}; ///< which text in a .zip that has several
    std::string delimiterTail = {}; ///< the other bytes of a delimiter that has several; goes with delimiter

    /// Where text that is not plain UTF-8 is put as such while it is open; empty: the system's folder for
    /// temporary files. Belongs to this computer, not to how a file is read.
    QString workFolder = {};

    /// What \a stronger says, wherever it says something.
    void prefer(const OpenOptions &stronger);

    friend bool operator==(const OpenOptions &, const OpenOptions &) = default;
};

} // namespace csv
