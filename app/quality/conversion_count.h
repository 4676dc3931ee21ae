// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "table/table.h"
#include "xdm/conversion.h"
#include "xdm/field.h"

#include <QString>

#include <vector>

namespace quality {

struct ConversionExample
{
    qint64 row = -1;
    QString before = {}; ///< the cell as it stands, its first 200 characters
    QString after = {}; ///< what is sent; empty where the value does not fit

    friend bool operator==(const ConversionExample &, const ConversionExample &) = default;
};

struct WordCount
{
    QString word = {}; ///< without outer blanks, as it is written most often
    qint64 rows = 0;
    QString becomes = {}; ///< empty: nothing is sent
    bool misfit = false; ///< it says something that the field cannot take

    friend bool operator==(const WordCount &, const WordCount &) = default;
};

/// What a conversion makes of a column. Each row that is counted is one of the four.
struct ConversionCount
{
    qint64 rows = 0; ///< all but those that the user leaves out
    qint64 blank = 0; ///< nothing is sent: the cell says nothing
    qint64 same = 0; ///< sent as it stands in the cell
    qint64 changed = 0; ///< sent otherwise, be it only without the blanks around it
    qint64 misfits = 0; ///< says something that the field cannot take

    /// At most 20 each, in the order of their rows; no two of the same cell.
    std::vector<ConversionExample> changes = {};
    std::vector<ConversionExample> misfitExamples = {};

    /// Of conversions that translate words (value lists, consents, booleans, countries): the most frequent
    /// 200 without regard to case, first the ones that do not fit, then by the number of their rows.
    std::vector<WordCount> words = {};
    bool allWords = true; ///< there are no others

    qint64 filled() const { return same + changed + misfits; }

    friend bool operator==(const ConversionCount &, const ConversionCount &) = default;
};

/// Converts the whole column, with the user's edits. Pool thread; progress in rows; cancelled within a block.
/// The answer is the same for any number of threads. A street counts as one text, its lines joined. Errors of
/// reading, FileChanged, Cancelled.
/// \param table  of an indexed document
/// \param conversion  a kind that does not suit the field is replaced by the field's usual one
/// \param folds       what is sent is put into small letters, as email addresses may be
base::Result<ConversionCount> countConversion(const table::Table &table, int column,
                                              const xdm::Conversion &conversion, const xdm::Field &field,
                                              base::Progress &progress, bool folds = false);

} // namespace quality
