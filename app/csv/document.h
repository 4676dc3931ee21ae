// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/choice.h"
#include "base/error.h"
#include "base/progress.h"
#include "csv/dialect.h"
#include "csv/reader.h"
#include "csv/row_index.h"
#include "csv/transcoder.h"

#include <QStringList>

#include <memory>

namespace csv {

/// What the user or a recipe has fixed; the rest is detected from a bounded sample.
struct OpenOptions
{
    base::Choice<char> delimiter = {};
    base::Choice<bool> header = {};
    base::Choice<Encoding> encoding = {};
    base::Choice<QString> entry = {}; ///< which text in a .zip that has several

    /// Where text that is not plain UTF-8 is put as such while it is open; empty: the system's folder for
    /// temporary files. Belongs to this computer, not to how a file is read.
    QString workFolder = {};

    friend bool operator==(const OpenOptions &, const OpenOptions &) = default;
};

/// An opened CSV: source, encoding, dialect, header and, once indexed, its rows. Immutable and cheap to copy.
class Document
{
public:
    /// Reads only a sample (at most 1 MiB). Errors of Source::open and ByteStream::open, EncodingUnsupported
    /// (no text; number: a byte that speaks against it), HeaderMissing (the file has no header record).
    static base::Result<Document> open(const QString &path, const OpenOptions &options = {});

    /// The file as it lies there, packed or not.
    const Source &source() const;

    /// How its bytes are text. What was detected from the sample may become another encoding when all of it
    /// is read.
    const base::Choice<Encoding> &encoding() const;
    const EncodingEvidence &encodingEvidence() const;

    /// Name of the text in a .zip; empty otherwise.
    const base::Choice<QString> &entry() const;

    /// The file is packed, or not UTF-8, or damaged: its records are read from a copy of its text, and what
    /// is told of their offsets is meant in that text.
    bool isConverted() const;

    const base::Choice<char> &delimiter() const;
    const base::Choice<bool> &header() const;
    Dialect dialect() const;

    /// One name per column, as in the file but for outer blanks; empty and repeated names stay as they are.
    /// Without a header record the names are "Column 1" and so on.
    const QStringList &columns() const;

    /// The first rows, at most limits::sampleRows.
    const std::vector<Record> &sample() const;

    /// The same document with every row indexed: a whole pass (two where it is converted), progress in bytes
    /// of the file, Cancelled within a block. Bytes beyond the sample that do not fit its encoding make it
    /// look again: at all of the text, which decides. Errors of utf8Copy(), HeaderOnly without a data row.
    base::Result<Document> indexed(base::Progress &progress) const;

    /// Bytes that are no text in the encoding of all the others, as far as the file has been read: the first
    /// limits::invalidPlaces of them, in order.
    const std::vector<InvalidBytes> &invalidBytes() const;

    /// How many places there are.
    qint64 invalidCount() const;

    bool isIndexed() const;

    /// Data rows: every record below the header, blank lines among them unless they are at the very end;
    /// needs an index.
    qint64 rows() const;

    /// Data row at which a quote was never closed, or -1; needs an index.
    qint64 unterminatedRow() const;

    /// Reads on from data row \a row up to the last; other rows than 0 need an index. Without an index blank
    /// lines at the very end of the file are given, too, and a converted one ends with its sample.
    Reader reader(qint64 row = 0) const;

    /// One data row; needs an index.
    base::Result<Record> record(qint64 row) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace csv
