// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

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

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace quality
