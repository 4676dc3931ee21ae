// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/bulk_edits.h"
#include "quality/find_problems.h"

#include <QByteArray>

namespace quality {

// Mending what the checks found, in many rows in one go. Each row is judged as it stands now: one that has
// been mended since stays as it is, and so does everything beside the value that was found. Of an address
// with a misspelt domain only the domain is replaced; otherwise the whole cell. Pool thread; progress in
// listed rows; stopped within a block, and then nothing of it is there. Errors of reading, Cancelled.

/// Puts what is suggested in the place of what was found, in those of \a rows where \a rule finds it.
/// \param value  of problems.findings().of(rule).values(), from 0; -1: all, those among them that are not
/// listed there
base::Result<BulkEdit> applySuggestions(const table::Table &table, const Problems &problems, Rule rule,
                                        int value, const RowList &rows, base::Progress &progress);

/// Puts \a text in the place of one distinct value, in those of \a rows that have it. \param text  UTF-8; of
/// a misspelt domain: the domain \param value  of problems.findings().of(rule).values(), from 0
base::Result<BulkEdit> replaceValue(const table::Table &table, const Problems &problems, Rule rule, int value,
                                    const QByteArray &text, const RowList &rows, base::Progress &progress);

} // namespace quality
