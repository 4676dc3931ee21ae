// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/document.h"

#include "csv/document_data.h"

namespace csv {

base::Result<Document> Document::open(const QString &path, const OpenOptions &options)
{
    auto source = SourceText::open(
        path, {.encoding = options.encoding, .entry = options.entry, .workFolder = options.workFolder});
    if (!source)
        return base::Failure(source.error());
    auto data = std::make_shared<Data>(Data {.source = *std::move(source), .cut = options});
    if (const auto begun = data->readBeginning(); !begun)
        return base::Failure(begun.error());
    Document document;
    document.m_data = std::move(data);
    return document;
}

Reader Document::Data::readerFrom(const Place &place, qint64 blockBytes, int leastLines) const
{
    Reader reader(source.text(), dialect, place, blockBytes, end);
    reader.skipBlankLines();
    reader.mendQuotes(int(columns.size()), leastLines);
    if (cut.comment.origin <= base::Origin::Detected)
        reader.doubtComments();
    if (const auto rules = plain ? plainRules() : std::nullopt)
        reader.trust(plain, *rules);
    return reader;
}

base::Result<Document> Document::indexed(base::Progress &progress) const
{
    auto data = std::make_shared<Data>(*m_data);
    if (!data->source.isWhole()) {
        if (const auto converted = data->convert(progress); !converted)
            return base::Failure(converted.error());
    }
    auto fits = data->readIndex(progress);
    if (fits && !*fits) {
        if (const auto converted = data->convert(progress); !converted)
            return base::Failure(converted.error());
        fits = data->readIndex(progress);
    }
    if (!fits)
        return base::Failure(fits.error());
    if (const auto judged = data->judgeFooter(); !judged)
        return base::Failure(judged.error());
    if (const auto same = data->source.source().unchanged(); !same)
        return base::Failure(same.error());
    Document document;
    document.m_data = std::move(data);
    return document;
}

Reader Document::Data::readerAt(qint64 row, qint64 blockBytes) const
{
    Q_ASSERT(row == 0 || index);
    if (index && row >= index->rows())
        return {source.text(), dialect, {.offset = end, .row = row, .line = 1}, blockBytes, end};
    Reader reader = readerFrom(index ? index->seek(row) : first, blockBytes);
    RecordView skipped;
    while (reader.place().row < row) {
        // An error here comes again when the caller reads.
        const auto more = reader.next(skipped);
        if (!more || !*more)
            break;
    }
    return reader;
}

Reader Document::allRecords() const
{
    return m_data->readerFrom(m_data->text, limits::blockBytes);
}

OpenOptions Document::reading(base::Origin origin) const
{
    const Data &d = *m_data;
    return {.delimiter = {.value = d.dialect.delimiter, .origin = origin},
            .header = {.value = d.dialect.header, .origin = origin},
            .quote = {.value = d.dialect.quote, .origin = origin},
            .escape = {.value = d.dialect.escape, .origin = origin},
            .comment = {.value = d.dialect.comment, .origin = origin},
            .titleLines = {.value = d.cut.titleLines.value, .origin = origin},
            .headerLines = {.value = d.cut.headerLines.value, .origin = origin},
            .delimiterTail = d.dialect.delimiterTail};
}

std::vector<qint64> Document::cuts(qint64 stretchBytes) const
{
    Q_ASSERT(isIndexed());
    return m_data->index->cuts(stretchBytes);
}

Reader Document::reader(qint64 row) const
{
    return m_data->readerAt(row, limits::blockBytes);
}

base::Result<Record> Document::record(qint64 row) const
{
    Q_ASSERT(isIndexed() && row >= 0 && row < rows());
    Reader reader = m_data->readerAt(row, lookupBytes);
    RecordView view;
    const auto more = reader.next(view);
    if (!more)
        return base::Failure(more.error());
    if (!*more)
        return base::Failure({.code = base::ErrorCode::FileChanged, .row = row, .subject = source().path()});
    return Record(view);
}

const Source &Document::source() const
{
    return m_data->source.source();
}

const base::Choice<Encoding> &Document::encoding() const
{
    return m_data->source.encoding();
}

const EncodingEvidence &Document::encodingEvidence() const
{
    return m_data->source.evidence();
}

const base::Choice<QString> &Document::entry() const
{
    return m_data->source.entry();
}

bool Document::isConverted() const
{
    return m_data->source.isConverted();
}

const std::vector<InvalidBytes> &Document::invalidBytes() const
{
    return m_data->source.invalid();
}

qint64 Document::invalidCount() const
{
    return m_data->source.invalidCount();
}

const base::Choice<char> &Document::delimiter() const
{
    return m_data->cut.delimiter;
}

const base::Choice<bool> &Document::header() const
{
    return m_data->cut.header;
}

const base::Choice<std::optional<char>> &Document::quote() const
{
    return m_data->cut.quote;
}

const base::Choice<std::optional<char>> &Document::escape() const
{
    return m_data->cut.escape;
}

const base::Choice<std::string> &Document::comment() const
{
    return m_data->cut.comment;
}

const base::Choice<int> &Document::titleLines() const
{
    return m_data->cut.titleLines;
}

const base::Choice<int> &Document::headerLines() const
{
    return m_data->cut.headerLines;
}

const QStringList &Document::headerOffer() const
{
    return m_data->headerOffer;
}

const QString &Document::workFolder() const
{
    return m_data->source.workFolder();
}

const Dialect &Document::dialect() const
{
    return m_data->dialect;
}

const DialectEvidence &Document::evidence() const
{
    return m_data->evidence;
}

const QStringList &Document::uniqueColumns() const
{
    return m_data->uniqueColumns;
}

const DamageList &Document::damage() const
{
    return m_data->damage;
}

const QStringList &Document::columns() const
{
    return m_data->columns;
}

const std::vector<Record> &Document::sample() const
{
    return m_data->sample;
}

bool Document::isIndexed() const
{
    return m_data->index.has_value();
}

qint64 Document::rows() const
{
    Q_ASSERT(isIndexed());
    return m_data->index->rows();
}

qint64 Document::unterminatedRow() const
{
    Q_ASSERT(isIndexed());
    return m_data->unterminatedRow;
}

} // namespace csv
