// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/choice.h"

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
    std::string delimiterTail = {}; ///< the other bytes of a delimiter that has several; goes with delimiter

    /// What \a stronger says, wherever it says something.
    void prefer(const OpenOptions &stronger);

    friend bool operator==(const OpenOptions &, const OpenOptions &) = default;
};

} // namespace csv
