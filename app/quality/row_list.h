// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>
#include <vector>

namespace quality {

/// Some of a table's rows, in order, found by place and by row quickly: a bit for each row of the table. A
/// value, cheap to copy.
class RowList
{
public:
    RowList() = default;

    /// All rows from 0.
    static RowList all(qint64 rows);

    /// The rows for which \a wanted holds, out of \a rows. Pool thread for many.
    static RowList of(qint64 rows, const std::function<bool(qint64 row)> &wanted);

    qint64 size() const;

    /// The source row at a place from 0; -1 outside.
    qint64 at(qint64 place) const;

    /// The place of a source row, or -1.
    qint64 placeOf(qint64 row) const;

    /// The first listed row at or after \a row, or -1: the way to walk the list.
    qint64 next(qint64 row) const;

    bool contains(qint64 row) const { return placeOf(row) >= 0; }

    /// Rows of one table that are in both lists, in one of them, in the first and not in the second.
    static RowList both(const RowList &a, const RowList &b);
    static RowList either(const RowList &a, const RowList &b);
    static RowList without(const RowList &a, const RowList &b);

private:
    friend class RowListWriter;

    struct Data;

    template <class Join> static RowList joined(const RowList &a, const RowList &b, Join join);

    std::shared_ptr<const Data> m_data;
};

/// Makes a list of rows that are known one by one.
class RowListWriter
{
public:
    /// \param rows  of the table
    explicit RowListWriter(qint64 rows);

    /// Any row of the table, in any order, also twice.
    void add(qint64 row) { m_words[std::size_t(row / 64)] |= quint64(1) << (row % 64); }

    /// The writer is empty afterwards.
    RowList finish();

private:
    std::vector<quint64> m_words;
};

} // namespace quality
