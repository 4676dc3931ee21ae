// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/reading_parts.h"
#include "session/recipe.h"
#include "xdm/schema.h"

#include <vector>

namespace session {

/// How a recipe wants a file to be read, beside how it is read now.
struct RecipeReading
{
    std::vector<ReadingPart> parts = {}; ///< that the recipe wants otherwise
    bool isOtherEntry = false; ///< it also wants another text of the archive
    csv::OpenOptions options = {}; ///< all that is said, the recipe's word on top
    bool suits = false; ///< read so, the file has as many of the recipe's columns, and no row is broken by it
    bool isAgainstUser = false; ///< a person has chosen one of the parts otherwise

    bool isOther() const { return !parts.empty() || isOtherEntry; }
};

/// \param said  what was said of how \a document is read
/// Reads a sample once more where the recipe wants something else; pool thread.
RecipeReading compareReading(const Recipe &recipe, const csv::Document &document,
                             const csv::OpenOptions &said, const xdm::Schema &schema);

/// What the recipe wants otherwise, as a person would say it: "separator: semicolon ;".
QString describe(const RecipeReading &reading);

} // namespace session
