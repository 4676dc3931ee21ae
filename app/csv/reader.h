// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "csv/dialect.h"
#include "csv/record.h"
#include "csv/source.h"

#include <memory>

namespace csv {

namespace limits {
inline constexpr qint64 cellBytes = qint64(64) << 20;
inline constexpr int columns = 100'000;
inline constexpr qint64 blockBytes = 1 << 20;
} // namespace limits

/// Where a Reader begins.
struct Place
{
    qint64 offset = 0; ///< first byte of a record
    qint64 row = 0;
    qint64 line = 1;
};

/// Pulls records out of a Source, block by block. Memory is one block, or one record where that is longer. Not
/// thread-safe; several Readers may share one Source.
class Reader
{
public:
    Reader(Source source, Dialect dialect, Place from, qint64 blockBytes = limits::blockBytes);
    Reader(Reader &&) noexcept;
    Reader &operator=(Reader &&) noexcept;
    ~Reader();

    /// The next record into \a record, whose views are valid until the next call. Blank lines (no byte between two line
    /// ends) are records too, with one empty field: nothing is dropped.
    /// \return false at the end; CellTooLarge, TooManyColumns, FileUnreadable, FileChanged (shorter than when opened)
    base::Result<bool> next(RecordView &record);

    /// Where the next record begins.
    Place place() const;

    /// Row at which a quoted field was still open at the end of the file, or -1. Known after the end.
    qint64 unterminatedRow() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace csv
