// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/column_statistics.h"

#include <limits>
#include <memory>
#include <string_view>

namespace quality {

class ColumnSketch;

/// Looks at the cells of one column, in their order, and tells what they are like. About 16 KiB once it has
/// seen a value.
///
/// The rows may be parted anywhere into stretches, each with a tally of its own: merged in their order these
/// tell the same as one that saw all of them; but for shapes and most frequent values where there are more
/// different ones than it can hold (32 and 64). Then these are right, too, but which of the less frequent
/// ones are told, and how near their counts come, depends on where the rows were parted.
class ColumnTally
{
public:
    /// What is told beside fill and lengths.
    struct Detail
    {
        bool sketched = true; ///< distinct values, shapes and frequent values: not where memory is short
        bool texts = true; ///< samples, shapes, values: not of a secret, of which no cell's text is ever kept
    };

    explicit ColumnTally(Detail detail);
    ColumnTally(ColumnTally &&) noexcept;
    ColumnTally &operator=(ColumnTally &&) noexcept;
    ~ColumnTally();

    /// \param cell  UTF-8; an empty one need not be shown
    void look(std::string_view cell);

    /// \param other  of the rows that follow; of the same detail
    void merge(const ColumnTally &other);

    /// \param rows  of the table, also those whose cell was not shown
    ColumnStatistics::Column column(qint64 rows) const;

private:
    void measureOnly(std::string_view value);
    void lookAtLong(std::string_view value);
    bool takeNew(std::string_view value, std::size_t characters, quint64 hash);
    void lookAgain(int slot, std::string_view value);
    void measure(std::size_t characters);
    void offerSample(std::string_view value);
    std::vector<QByteArray> variedSamples() const;
    void tellFrequent(ColumnStatistics::Column &column) const;

    qint64 m_filled = 0;
    qint64 m_blank = 0;
    qint64 m_characters = 0;
    std::size_t m_shortest = std::numeric_limits<std::size_t>::max();
    std::size_t m_longest = 0;
    qint64 m_longestRows = 0;
    int m_last = -1; ///< slot of the value before, if it has one and is short
    quint64 m_lastHash = 0;
    Detail m_detail;
    std::unique_ptr<ColumnSketch> m_sketch; ///< none before the first value
    std::vector<QByteArray> m_samples; ///< the first few different ones
};

/// A tally for each column of a table.
class TableTally
{
public:
    /// What may be kept of each column of a document. Beyond two thousand columns only a few figures are.
    static std::vector<ColumnTally::Detail> detailsOf(const csv::Document &document);

    explicit TableTally(const std::vector<ColumnTally::Detail> &columns);

    /// The next row. Fields that it lacks are empty; what it has beyond the columns is not looked at.
    void add(const csv::RecordView &record);

    /// \param other  of the rows that follow; of the same columns
    void merge(const TableTally &other);

    qint64 rows() const { return m_rows; }

    /// \param exact  these were all rows of the file
    ColumnStatistics statistics(bool exact) const;

private:
    qint64 m_rows = 0;
    std::vector<ColumnTally> m_columns;
};

} // namespace quality
