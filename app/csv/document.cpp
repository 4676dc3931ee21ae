// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/document.h"

#include "csv/sniffer.h"

#include <algorithm>
#include <optional>

namespace csv {

namespace {

/// One row is looked up by reading on from the nearest indexed one, a fraction of this in most files.
constexpr qint64 lookupBytes = qint64(64) << 10;

/// A line without any byte, as opposed to one that holds an empty pair of quotes.
bool isBlankLine(const RecordView &record, const Place &next)
{
    return record.fields.size() == 1 && record.fields.front().empty() && next.line > record.line
        && next.offset - record.offset <= 2;
}

} // namespace

struct Document::Data
{
    Source source;
    Encoding encoding = Encoding::Utf8;
    base::Choice<char> delimiter = {};
    base::Choice<bool> header = {};
    QStringList columns = {};
    std::vector<Record> sample = {};
    Place first = {}; ///< data row 0
    qint64 end = -1; ///< of the last data row, once indexed
    std::optional<RowIndex> index = {};
    qint64 unterminatedRow = -1;

    Dialect dialect() const { return {.delimiter = delimiter.value, .header = header.value}; }

    base::Result<> readHeader(Place text);
    base::Result<> readSample(qint64 sampleEnd);
    Reader readerAt(qint64 row, qint64 blockBytes) const;
};

base::Result<Document> Document::open(const QString &path, const OpenOptions &options)
{
    auto source = Source::open(path);
    if (!source)
        return base::Failure(source.error());
    std::vector<char> sample(std::size_t(std::min(source->size(), limits::sampleBytes)));
    const auto read = source->read(0, sample);
    if (!read)
        return base::Failure(read.error());
    if (*read < qint64(sample.size()))
        return base::Failure({.code = base::ErrorCode::FileChanged, .subject = path});
    const auto encoding = sniffEncoding(sample, *read == source->size());
    if (!encoding) {
        base::Error error = encoding.error();
        error.subject = path;
        return base::Failure(error);
    }
    const Opening opening = sniffOpening(sample);
    auto data = std::make_shared<Data>(Data {
        .source = *source, .encoding = *encoding, .delimiter = options.delimiter, .header = options.header});
    if (data->delimiter.origin < base::Origin::Recipe)
        data->delimiter.offer(opening.delimiter ? *opening.delimiter
                                                : sniffDelimiter(*source, opening.text, *read),
                              base::Origin::Detected);
    if (const auto named = data->readHeader(opening.text); !named)
        return base::Failure(named.error());
    if (const auto seen = data->readSample(*read); !seen)
        return base::Failure(seen.error());
    Document document;
    document.m_data = std::move(data);
    return document;
}

/// Finds the first record that is not blank, and decides by it. Where it is settled that there is no header,
/// blank lines are rows like any other.
base::Result<> Document::Data::readHeader(Place text)
{
    const bool settled = header.origin > base::Origin::Detected;
    Reader reader(source, dialect(), {.offset = text.offset, .row = -1, .line = text.line}, lookupBytes);
    RecordView record;
    do {
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            return base::Failure({.code = base::ErrorCode::HeaderMissing, .subject = source.path()});
    } while (isBlank(record) && !(settled && !header.value));
    header.offer(looksLikeHeader(record), base::Origin::Detected);
    first = text;
    if (header.value) {
        for (const std::string_view name : record.fields)
            columns << QString::fromUtf8(name.data(), qsizetype(name.size())).trimmed();
        first = reader.place();
    }
    first.row = 0;
    return {};
}

base::Result<> Document::Data::readSample(qint64 sampleEnd)
{
    Reader reader(source, dialect(), first, limits::blockBytes, sampleEnd);
    RecordView record;
    auto width = std::size_t(columns.size());
    std::size_t solid = 0; // rows up to the last that is not a blank line
    const bool whole = sampleEnd == source.size();
    while (sample.size() < std::size_t(limits::sampleRows)) {
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        const Place next = reader.place();
        if (next.offset >= sampleEnd && !whole)
            break;
        sample.emplace_back(record);
        width = std::max(width, header.value ? 0 : record.fields.size());
        solid = isBlankLine(record, next) ? solid : sample.size();
    }
    if (whole && reader.place().offset >= sampleEnd)
        sample.resize(solid);
    while (!header.value && std::size_t(columns.size()) < std::max<std::size_t>(width, 1))
        columns << QStringLiteral("Column %1").arg(columns.size() + 1);
    return {};
}

base::Result<Document> Document::indexed(base::Progress &progress) const
{
    auto data = std::make_shared<Data>(*m_data);
    const qint64 total = data->source.size();
    Reader reader(data->source, data->dialect(), data->first);
    reader.requireUtf8();
    RecordView record;
    RowIndex index;
    qint64 solid = 0; // rows up to the last that is not a blank line: those at the very end are no rows
    qint64 look = 0;
    for (;;) {
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        index.add({.offset = record.offset, .row = record.row, .line = record.line});
        if (!isBlankLine(record, reader.place())) {
            solid = index.rows();
            data->end = reader.place().offset;
        }
        if (record.offset >= look) {
            if (progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled, .subject = data->source.path()});
            progress.count(index.rows());
            progress.report(record.offset, total);
            look = record.offset + limits::blockBytes;
        }
    }
    if (solid == 0)
        return base::Failure({.code = base::ErrorCode::HeaderOnly, .subject = data->source.path()});
    progress.count(solid);
    progress.report(total, total);
    index.truncate(solid);
    data->index = std::move(index);
    data->unterminatedRow = reader.unterminatedRow();
    Document document;
    document.m_data = std::move(data);
    return document;
}

Reader Document::Data::readerAt(qint64 row, qint64 blockBytes) const
{
    Q_ASSERT(row == 0 || index);
    if (index && row >= index->rows())
        return {source, dialect(), {.offset = end, .row = row, .line = 1}, blockBytes, end};
    Reader reader(source, dialect(), index ? index->seek(row) : first, blockBytes, end);
    RecordView skipped;
    while (reader.place().row < row) {
        // An error here comes again when the caller reads.
        const auto more = reader.next(skipped);
        if (!more || !*more)
            break;
    }
    return reader;
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
    return m_data->source;
}

Encoding Document::encoding() const
{
    return m_data->encoding;
}

const base::Choice<char> &Document::delimiter() const
{
    return m_data->delimiter;
}

const base::Choice<bool> &Document::header() const
{
    return m_data->header;
}

Dialect Document::dialect() const
{
    return m_data->dialect();
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
