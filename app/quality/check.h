// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "quality/row_states.h"
#include "table/table.h"
#include "xdm/encoder.h"
#include "xdm/mapping.h"

#include <QMap>

namespace quality {

/// What a whole-file check found. The first block counts findings, row by row, as people count them; the
/// second says what becomes of the rows when this table is sent.
struct Counts
{
    qint64 rows = 0;
    qint64 missingEmail = 0; ///< rows without an address of their own that should have one
    qint64 invalidEmail = 0;
    qint64 duplicateEmail = 0; ///< good addresses that an earlier row has, without regard to blanks and case
    qint64 duplicateByCase = 0; ///< of these, the ones spelled differently
    qint64 ready = 0; ///< rows that will be sent, with or without a warning

    qint64 records = 0; ///< JSON lines
    qint64 joined = 0; ///< rows that are part of another row's record
    qint64 leftMissing = 0;
    qint64 leftInvalid = 0;
    qint64 leftDuplicate = 0; ///< a later row with the same address is sent instead
    qint64 leftByUser = 0;
    qint64 leftOther
        = 0; ///< required field missing, record too large, or part of a customer that is left out
    qint64 edited = 0; ///< rows sent with the user's changes
    qint64 addressesNotUsed = 0;
    qint64 emailsFolded = 0;
    QMap<int, qint64> valuesLeftOut = {}; ///< by column
    qint64 rowsWithWarnings = 0; ///< rows sent, of which at least one value is left out

    qint64 leftOut() const { return leftMissing + leftInvalid + leftDuplicate + leftByUser + leftOther; }

    friend bool operator==(const Counts &, const Counts &) = default;
};

struct Report
{
    Counts counts;
    std::shared_ptr<const RowStates> states;
};

/// Reads the whole table twice and decides every row's lot. Pool thread; progress in rows, of twice as many
/// as the table has; stops within a block when cancelled. Works in a thread for each core; the answer is the
/// same for any number of them, and of bytes that one takes at a time. Memory is one byte a row, 16 bytes for
/// each joined row, 8 for each row with a warning and a constant: keys that do not fit lie in a nameless file
/// in the system's folder for such. Cancelled, errors of reading and those of Encoder::make; StoreUnwritable,
/// DiskFull and StoreFailed when that file cannot be written.
base::Result<Report> check(const table::Table &table, const xdm::Mapping &mapping, const xdm::Schema &schema,
                           base::Progress &progress, qint64 stretchBytes = csv::limits::stretchBytes);

} // namespace quality
