// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/choice.h"
#include "base/error.h"
#include "base/progress.h"
#include "csv/damage.h"
#include "csv/dialect.h"
#include "csv/dialect_sniffer.h"
#include "csv/open_options.h"
#include "csv/reader.h"
#include "csv/row_index.h"
#include "csv/transcoder.h"

#include <QStringList>

#include <memory>

namespace csv {

/// Where a cell holds bytes that are no text.
struct DamagedCell
{
    qint64 row = -1;
    int column = -1; ///< -1: in none, for instance behind a closing quote
    qint64 character = -1; ///< of the cell, from 0
    QByteArray bytes = {}; ///< at most 8

    friend bool operator==(const DamagedCell &, const DamagedCell &) = default;
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

    /// Nothing where quotes are ordinary characters.
    const base::Choice<std::optional<char>> &quote() const;

    /// What takes the next character literally; nothing where only quotes are doubled.
    const base::Choice<std::optional<char>> &escape() const;

    /// What comment lines begin with; empty where there are none.
    const base::Choice<std::string> &comment() const;

    /// Lines above the header, or, without one, above the rows.
    const base::Choice<int> &titleLines() const;

    /// Records that name the columns together. Never detected to be several: see headerOffer().
    const base::Choice<int> &headerLines() const;

    /// Names that two records would give together, where both look like the header; empty otherwise.
    const QStringList &headerOffer() const;

    /// Where private files may lie that its work needs; empty: the system's folder for temporary files.
    const QString &workFolder() const;

    const Dialect &dialect() const;
    const DialectEvidence &evidence() const;

    /// How the file is cut, to open it, or another of its kind, in the same way.
    OpenOptions reading(base::Origin origin) const;

    /// One name per column, as in the file but for outer blanks; empty and repeated names stay as they are.
    /// Several header records are joined: "Billing City".
    /// Without a header record the names are "Column 1" and so on.
    const QStringList &columns() const;

    /// The same, each different from the others and none empty or very long: repeated ones are numbered.
    const QStringList &uniqueColumns() const;

    /// What is wrong with the file and can be lived with: with its header and dialect, and, once indexed,
    /// with its rows.
    const DamageList &damage() const;

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

    /// The cells of one record that hold such bytes, in order. \param record  with its fields as they are in
    /// the file, of an indexed document; errors of reading
    base::Result<std::vector<DamagedCell>> damagedCells(const RecordView &record) const;

    bool isIndexed() const;

    /// Data rows: every record below the header. Blank lines and comment lines are none. Needs an index.
    qint64 rows() const;

    /// Data row at which a quote was never closed, though no reading of the lines below makes sense, or -1;
    /// needs an index.
    qint64 unterminatedRow() const;

    /// Data rows at which it can be cut, for several threads to read it: those at which a stretch of about so
    /// many bytes begins (never less than 64 KiB), then rows(). Needs an index.
    std::vector<qint64> cuts(qint64 stretchBytes = limits::stretchBytes) const;

    /// Reads on from data row \a row up to the last; other rows than 0 need an index. Without an index a
    /// converted text ends with its sample.
    Reader reader(qint64 row = 0) const;

    /// Reads every record, the header and what stands above it among them, as row 0 and so on.
    Reader allRecords() const;

    /// One data row; needs an index.
    base::Result<Record> record(qint64 row) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace csv
