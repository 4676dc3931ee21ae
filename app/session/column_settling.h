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

/// What to look for in a column of \a document that is sent by \a conversion: where its sample leaves the
/// order of day and month open, or may hold spreadsheets' days alone, and in all numbers whose decimal sign
/// nobody has named. Nothing: it is clear how its values are read.
std::optional<quality::AskedColumn::For> openReading(const csv::Document &document, int column,
                                                     const xdm::Conversion &conversion);

/// Fills in what \a conversion leaves open, as far as the values tell. \return whether anything was
bool learn(const quality::ColumnEvidence &evidence, xdm::Conversion &conversion);

/// Columns that are sent, and whose sample does not say how their dates and numbers are read, are read as a
/// whole: where their values tell, the conversions learn it. Where they do not, or contradict each other, it
/// stays open, and what could be two values is a misfit. Reads nothing where nothing is open. Pool thread;
/// progress in rows; Cancelled, FileChanged, errors of reading. \param table  of an indexed document
base::Result<> settleColumns(const table::Table &table, xdm::Mapping &mapping, base::Progress &progress);

} // namespace session
