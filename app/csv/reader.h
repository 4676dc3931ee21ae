// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "csv/damage.h"
#include "csv/dialect.h"
#include "csv/limits.h"
#include "csv/plain_cutter.h"
#include "csv/record.h"
#include "csv/source.h"

#include <memory>

namespace csv {

/// Where a Reader begins.
struct Place
{
    qint64 offset = 0; ///< first byte of a record
    qint64 row = 0;
    qint64 line = 1;
};

/// Pulls records out of a Source, block by block. Memory is one block, or up to twice the longest record
/// where that is more. A byte order mark at the very beginning of the file is not part of the first record.
/// Not thread-safe; several Readers may share one Source.
class Reader
{
public:
    /// \param endOffset  the text ends there; -1: with the file
    Reader(Source source, Dialect dialect, Place from, qint64 blockBytes = limits::blockBytes,
           qint64 endOffset = -1);
    Reader(Reader &&) noexcept;
    Reader &operator=(Reader &&) noexcept;
    ~Reader();

    /// The next record into \a record, whose views are valid until the next call. Comment lines are none;
    /// blank lines are records too, with one empty field, unless they are skipped. \return false at the
    /// end; CellTooLarge (also for a record beyond limits::recordBytes; row, column), TooManyColumns (row),
    /// FileUnreadable, FileChanged (shorter than when opened). After an error the same comes again.
    base::Result<bool> next(RecordView &record);

    /// Makes sense of quotes that are never closed: where a quoted field swallows the rest of the text, or
    /// many lines up to a quote with text behind it, its quote is taken as text if the lines that it
    /// swallowed have \a columns fields each. Call it before the first record is read. \param leastLines  so
    /// many of them at least
    void mendQuotes(int columns, int leastLines = 1);

    /// Blank lines (no byte between two line ends) are no records from here on. Call it before the first
    /// record is read.
    void skipBlankLines();

    /// That lines are comments was not said by anybody: those that hold as many values as there are columns
    /// are told apart.
    void doubtComments();

    /// What is odd about quotes, bytes and lines goes to \a list, which must outlive the reading.
    void tell(DamageList *list);

    /// From here on, a record that is not UTF-8 is an error: EncodingUnsupported (row; number: offset of the
    /// bad byte). Call it before the first record is read.
    void requireUtf8();

    /// Knows where records are plain, and reads those without looking at them twice. Call it before the first
    /// record is read. \param spans  in order; of this very text
    void trust(std::shared_ptr<const std::vector<PlainSpan>> spans, const PlainRules &rules);

    /// Where the next record begins.
    Place place() const;

    /// Row at which a quoted field was still open at the end of the file and could not be mended, or -1.
    /// Known after the end.
    qint64 unterminatedRow() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace csv
