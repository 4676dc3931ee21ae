// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "csv/document.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace quality {

/// What the columns of a file hold. Values are told without the blanks around them. A column of secrets has
/// figures only: nothing of what stands in it.
struct ColumnStatistics
{
    enum class Repeats : std::uint8_t {
        None, ///< every value is different
        Unlikely, ///< of a sample of the values no one comes twice: nearly every value is different
        Some,
    };

    struct Distinct
    {
        qint64 values = 0;
        bool exact = false; ///< certain while there are under 384; otherwise within 2 % most of the time
        Repeats repeats = Repeats::None;

        friend bool operator==(const Distinct &, const Distinct &) = default;
    };

    /// In characters (code points), of the filled cells.
    struct Length
    {
        qint64 shortest = 0;
        qint64 longest = 0;
        qint64 longestRows = 0; ///< have a value of the longest length
        qint64 all = 0; ///< together

        friend bool operator==(const Length &, const Length &) = default;
    };

    struct Shape
    {
        QByteArray text = {}; ///< "a@a.a", see CellShape
        qint64 rows = 0;
        bool exact = false; ///< otherwise at least so many
        QByteArray example = {}; ///< the first value that is written so; cut to 32 bytes

        friend bool operator==(const Shape &, const Shape &) = default;
    };

    struct Value
    {
        QByteArray text = {};
        bool cut = false; ///< to 32 bytes
        qint64 rows = 0;
        bool exact = false; ///< otherwise at least so many

        friend bool operator==(const Value &, const Value &) = default;
    };

    struct Column
    {
        qint64 filled = 0; ///< rows in which the cell holds more than blanks
        qint64 blank = 0; ///< holds blanks or invisible characters alone
        qint64 empty = 0; ///< holds nothing, or is not there
        bool secret = false;
        std::optional<Distinct> distinct = {}; ///< unknown in a table of very many columns
        std::optional<Length> length = {}; ///< none where nothing is filled

        /// The most frequent ones, at most eight, in the order of their rows. Each is certainly more frequent
        /// than any of which no count was kept.
        std::vector<Shape> shapes = {};
        bool allShapes = true; ///< a count was kept of each, so all counts are exact: there are 32 or less

        /// Likewise, of the values that come more than once.
        std::vector<Value> values = {};
        bool allValues = true; ///< there are 64 different ones or less

        /// At most five, all different: the first few and some that are written otherwise. Long ones are cut
        /// to 200 bytes.
        std::vector<QByteArray> samples = {};

        friend bool operator==(const Column &, const Column &) = default;
    };

    qint64 rows = 0;
    bool exact = false; ///< of the whole file, not of its sample
    std::vector<Column> columns = {}; ///< one per column of the document

    friend bool operator==(const ColumnStatistics &, const ColumnStatistics &) = default;
};

/// Of the document's sample: quick.
ColumnStatistics statisticsOfSample(const csv::Document &document);

/// Of the whole file: a pass over it. Pool thread; progress in rows, of a total that is known when the
/// document is indexed; cancelled within a block. Errors of reading, Cancelled.
base::Result<ColumnStatistics> statisticsOf(const csv::Document &document, base::Progress &progress);

} // namespace quality
