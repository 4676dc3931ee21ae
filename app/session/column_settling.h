// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "quality/column_evidence.h"
#include "table/table.h"
#include "xdm/mapping.h"

#include <optional>

namespace session {

/// Who has said in which order day and month stand.
enum class OrderWord : std::uint8_t {
    None, ///< nobody: the first rows told, and the others may say otherwise
    Given, ///< a person or a recipe, unless it is undecided
};

/// Of a column whose conversion nobody may have touched.
OrderWord wordOn(const xdm::ColumnMapping &column);

/// What to look for in a column of \a document that is sent by \a conversion: where only its sample tells
/// the order of day and month, or not even that, but for years that come first; where it may hold
/// spreadsheets' days alone; and in all numbers whose decimal sign nobody has named. Nothing: it is clear how
/// its values are read.
std::optional<quality::AskedColumn::For> openReading(const csv::Document &document, int column,
                                                     OrderWord word, const xdm::Conversion &conversion);

/// Fills in what \a conversion leaves open, as far as the values tell, and an order of which there was no
/// word: undecided where they do not. \return whether anything became different
bool learn(const quality::ColumnEvidence &evidence, OrderWord word, xdm::Conversion &conversion);

/// Columns that are sent, and whose sample alone says how their dates and numbers are read, or not even that,
/// are read as a whole: where their values tell, the conversions learn it. Where they do not, or contradict
/// each other, it is open, and what could be two values is a misfit. Reads nothing where nothing is open.
/// Pool thread; progress in rows; Cancelled, FileChanged, errors of reading. \param table  of an indexed
/// document \param word  on all dates: without one, what comes of a recipe is its word, and all other orders
/// are the sample's
base::Result<> settleColumns(const table::Table &table, xdm::Mapping &mapping, OrderWord word,
                             base::Progress &progress);

} // namespace session
