// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "table/table.h"
#include "xdm/conversion.h"

#include <optional>
#include <span>
#include <vector>

namespace quality {

/// How the dates of a column are written.
struct DateEvidence
{
    qint64 dates = 0; ///< cells that hold a date; those of the next five, and those with the name of a month
    qint64 yearFirst = 0;
    qint64 monthFirst = 0; ///< can only be read with the month before the day: 12/31/2024
    qint64 dayFirst = 0; ///< can only be read with the day before the month: 31/12/2024, 1.2.2024
    qint64 either = 0; ///< can be read either way, as two days: 01/02/2024
    qint64 dayNumbers = 0; ///< can be days as spreadsheets count them: 45292
    qint64 unreadable = 0; ///< filled, neither a date nor all zeros
    std::optional<xdm::DateOrder> order = {}; ///< nothing: nobody can tell, or the rows contradict each other
    qint64 decidingRow = -1; ///< the first row that can be read one way alone, or -1
    qint64 contradictingRow = -1; ///< the first row that can be read only the other way, or -1

    /// Whether all that the column holds are spreadsheets' days.
    bool areDayNumbers() const;

    friend bool operator==(const DateEvidence &, const DateEvidence &) = default;
};

/// How the numbers of a column are written.
struct NumberEvidence
{
    qint64 numbers = 0; ///< cells that hold a number; those of the next three, and those without such marks
    qint64 dots = 0; ///< are numbers only with a dot before the decimals: 12.5
    qint64 commas = 0; ///< are numbers only with a comma before the decimals: 12,5
    qint64 either = 0; ///< could be two numbers: 1,234
    qint64 unreadable = 0; ///< filled, and no number
    std::optional<xdm::DecimalSign> sign = {}; ///< nothing: as with dates. Either: it does not matter
    qint64 decidingRow = -1; ///< the first row that is a number one way alone, or -1
    qint64 contradictingRow = -1; ///< the first row that is a number only the other way, or -1

    friend bool operator==(const NumberEvidence &, const NumberEvidence &) = default;
};

/// A column to look at, and what for.
struct AskedColumn
{
    enum class For : std::uint8_t { Dates, Numbers };

    int column = 0;
    For what = For::Dates;

    friend auto operator<=>(const AskedColumn &, const AskedColumn &) = default;
};

/// What was asked of a column; the rest is empty.
struct ColumnEvidence
{
    DateEvidence dates = {};
    NumberEvidence numbers = {};

    /// The first row that tells how the others are read, or -1.
    qint64 decidingRow() const { return std::max(dates.decidingRow, numbers.decidingRow); }

    /// The first row that tells otherwise, or -1.
    qint64 contradictingRow() const { return std::max(dates.contradictingRow, numbers.contradictingRow); }

    friend bool operator==(const ColumnEvidence &, const ColumnEvidence &) = default;
};

/// What several columns show together, such as those that are joined into one field.
ColumnEvidence together(std::span<const ColumnEvidence> all);

/// Looks at whole columns in one pass, with the user's edits, rows left out set aside. In the order in which
/// they were asked for. Pool thread; progress in rows; cancelled within a block. The answer is the same for
/// any number of threads. Errors of reading, FileChanged, Cancelled. \param table  of an indexed document
base::Result<std::vector<ColumnEvidence>> columnEvidence(const table::Table &table,
                                                         std::span<const AskedColumn> columns,
                                                         base::Progress &progress);

/// The same of one column.
base::Result<ColumnEvidence> columnEvidence(const table::Table &table, AskedColumn column,
                                            base::Progress &progress);

} // namespace quality
