// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/document.h"
#include "csv/plain_scan.h"
#include "csv/row_damage.h"
#include "csv/sniffer.h"
#include "csv/source_text.h"

#include <optional>

namespace csv {

/// One row is looked up by reading on from the nearest indexed one, a fraction of this in most files.
inline constexpr qint64 lookupBytes = qint64(64) << 10;

/// What a Document holds, and how it comes to that: its beginning first, then its rows. For the files of this
/// class alone.
struct Document::Data
{
    SourceText source;
    OpenOptions cut = {}; ///< what was given, and what was found for the rest
    Dialect dialect = {};
    DialectEvidence evidence = {};
    QStringList columns = {};
    QStringList uniqueColumns = {};
    QStringList headerOffer = {};
    std::vector<Record> sample = {};
    DamageList damage = {};
    Place text = {}; ///< the first record of all
    Place top = {}; ///< the same, below what was said to be title lines
    Place headerPlace = {};
    Place upperPlace = {}; ///< the record above the header, if any
    QStringList upperNames = {};
    Place first = {}; ///< data row 0
    qint64 end = -1; ///< of the last data row, once indexed
    std::optional<RowIndex> index = {};
    std::shared_ptr<const std::vector<PlainSpan>> plain = {}; ///< once indexed; readers may outlive this
    qint64 unterminatedRow = -1;

    base::Result<> readBeginning();
    SniffedDialect findDialect(std::span<const char> records, const Opening &opening);
    base::Result<> readHeader(const SniffedDialect &sniffed);
    base::Result<> readRow(Reader &reader, RecordView &record);
    base::Result<> readHeaderRow(Reader &reader, RecordView &record, int titles);
    base::Result<> readNames(Reader &reader, RecordView &record);
    void offerTwoRows(const SniffedDialect &sniffed);
    base::Result<> readSample(qint64 sampleEnd);
    void judgeOpening(int titles);
    void judgeHeaderAndTitles(int titles);
    base::Result<> judgeFooter();
    base::Result<> convert(base::Progress &progress);
    base::Result<bool> readIndex(base::Progress &whole);
    Reader readerFrom(const Place &place, qint64 blockBytes, int leastLines = 1) const;
    Reader readerAt(qint64 row, qint64 blockBytes) const;
    base::Result<Place> indexCarefully(const Place &at, qint64 until, RowIndex &rows, RowDamage &rowDamage,
                                       base::Progress &progress);
    std::optional<PlainRules> plainRules() const;
    void placeInvalid(const RowIndex &rows);
};

} // namespace csv
