// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/choice.h"
#include "base/error.h"
#include "base/progress.h"
#include "csv/dialect.h"
#include "csv/reader.h"
#include "csv/row_index.h"

#include <QStringList>

#include <memory>

namespace csv {

/// What the user or a recipe has fixed; the rest is detected from a bounded sample.
struct OpenOptions
{
    base::Choice<char> delimiter = {};
    base::Choice<bool> header = {};

    friend bool operator==(const OpenOptions &, const OpenOptions &) = default;
};

/// An opened CSV: source, encoding, dialect, header and, once indexed, its rows. Immutable and cheap to copy.
class Document
{
public:
    /// Reads only a sample (at most 1 MiB). Errors of Source::open, and EncodingUnsupported (number: first
    /// bad byte), HeaderMissing (the file has no header record).
    static base::Result<Document> open(const QString &path, const OpenOptions &options = {});

    const Source &source() const;
    Encoding encoding() const;
    const base::Choice<char> &delimiter() const;
    const base::Choice<bool> &header() const;
    Dialect dialect() const;

    /// One name per column, as in the file but for outer blanks; empty and repeated names stay as they are.
    /// Without a header record the names are "Column 1" and so on.
    const QStringList &columns() const;

    /// The first rows, at most limits::sampleRows.
    const std::vector<Record> &sample() const;

    /// The same document with every row indexed: a whole pass, progress in bytes, Cancelled within a block.
    /// EncodingUnsupported where bytes beyond the sample are not UTF-8 (number: byte offset, row: data row),
    /// HeaderOnly without a data row.
    base::Result<Document> indexed(base::Progress &progress) const;

    bool isIndexed() const;

    /// Data rows: every record below the header, blank lines among them unless they are at the very end;
    /// needs an index.
    qint64 rows() const;

    /// Data row at which a quote was never closed, or -1; needs an index.
    qint64 unterminatedRow() const;

    /// Reads on from data row \a row up to the last; other rows than 0 need an index. Without an index blank
    /// lines at the very end of the file are given, too.
    Reader reader(qint64 row = 0) const;

    /// One data row; needs an index.
    base::Result<Record> record(qint64 row) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace csv
