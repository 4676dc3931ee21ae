// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/document.h"

#include "csv/sniffer.h"
#include "csv/source_text.h"

#include <algorithm>
#include <optional>

namespace csv {

namespace {

/// One row is looked up by reading on from the nearest indexed one, a fraction of this in most files.
constexpr qint64 lookupBytes = qint64(64) << 10;

/// Of the progress of a file that is converted: the rest is the index of its text.
constexpr double conversionShare = 0.7;

/// A line without any byte, as opposed to one that holds an empty pair of quotes.
bool isBlankLine(const RecordView &record, const Place &next)
{
    return record.fields.size() == 1 && record.fields.front().empty() && next.line > record.line
        && next.offset - record.offset <= 2;
}

} // namespace

struct Document::Data
{
    SourceText source;
    base::Choice<char> delimiter = {};
    base::Choice<bool> header = {};
    QStringList columns = {};
    std::vector<Record> sample = {};
    Place first = {}; ///< data row 0
    qint64 end = -1; ///< of the last data row, once indexed
    std::optional<RowIndex> index = {};
    qint64 unterminatedRow = -1;

    Dialect dialect() const { return {.delimiter = delimiter.value, .header = header.value}; }

    base::Result<> readBeginning();
    base::Result<> readHeader(Place begin);
    base::Result<> readSample(qint64 sampleEnd);
    base::Result<> convert(base::Progress &progress);
    base::Result<bool> readIndex(base::Progress &whole);
    Reader readerAt(qint64 row, qint64 blockBytes) const;
};

base::Result<Document> Document::open(const QString &path, const OpenOptions &options)
{
    auto source = SourceText::open(
        path, {.encoding = options.encoding, .entry = options.entry, .workFolder = options.workFolder});
    if (!source)
        return base::Failure(source.error());
    auto data = std::make_shared<Data>(
        Data {.source = *std::move(source), .delimiter = options.delimiter, .header = options.header});
    if (const auto begun = data->readBeginning(); !begun)
        return base::Failure(begun.error());
    Document document;
    document.m_data = std::move(data);
    return document;
}

base::Result<> Document::Data::readBeginning()
{
    const Source &text = source.text();
    std::vector<char> bytes(std::size_t(std::min(text.size(), limits::sampleBytes)));
    const auto read = text.read(0, bytes);
    if (!read)
        return base::Failure(read.error());
    if (*read < qint64(bytes.size()))
        return base::Failure({.code = base::ErrorCode::FileChanged, .subject = text.path()});
    const Opening opening = sniffOpening(bytes);
    if (delimiter.origin < base::Origin::Recipe)
        delimiter.offer(opening.delimiter ? *opening.delimiter : sniffDelimiter(text, opening.text, *read),
                        base::Origin::Detected);
    columns.clear();
    sample.clear();
    if (const auto named = readHeader(opening.text); !named)
        return named;
    return readSample(*read);
}

/// Finds the first record that is not blank, and decides by it. Where it is settled that there is no header,
/// blank lines are rows like any other.
base::Result<> Document::Data::readHeader(Place begin)
{
    const bool settled = header.origin > base::Origin::Detected;
    Reader reader(source.text(), dialect(), {.offset = begin.offset, .row = -1, .line = begin.line},
                  lookupBytes);
    RecordView record;
    do {
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            return base::Failure({.code = base::ErrorCode::HeaderMissing, .subject = source.source().path()});
    } while (isBlank(record) && !(settled && !header.value));
    header.offer(looksLikeHeader(record), base::Origin::Detected);
    first = begin;
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
    const Source &text = source.text();
    Reader reader(text, dialect(), first, limits::blockBytes, sampleEnd);
    RecordView record;
    auto width = std::size_t(columns.size());
    std::size_t solid = 0; // rows up to the last that is not a blank line
    const bool toEnd = source.isWhole() && sampleEnd == text.size();
    while (sample.size() < std::size_t(limits::sampleRows)) {
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        const Place next = reader.place();
        if (next.offset >= sampleEnd && !toEnd)
            break;
        sample.emplace_back(record);
        width = std::max(width, header.value ? 0 : record.fields.size());
        solid = isBlankLine(record, next) ? solid : sample.size();
    }
    if (toEnd && reader.place().offset >= sampleEnd)
        sample.resize(solid);
    while (!header.value && std::size_t(columns.size()) < std::max<std::size_t>(width, 1))
        columns << QStringLiteral("Column %1").arg(columns.size() + 1);
    return {};
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
    Document document;
    document.m_data = std::move(data);
    return document;
}

base::Result<> Document::Data::convert(base::Progress &progress)
{
    ProgressPart part(progress, source.source().size(), 0, conversionShare);
    const auto another = source.convert(part);
    if (!another)
        return base::Failure(another.error());
    return *another ? readBeginning() : base::Result<>();
}

/// \return false: not all of it is UTF-8, as it was taken for
base::Result<bool> Document::Data::readIndex(base::Progress &whole)
{
    const Source &text = source.text();
    ProgressPart progress(whole, source.source().size(), source.isConverted() ? conversionShare : 0, 1);
    Reader reader(text, dialect(), first);
    if (!source.isConverted())
        reader.requireUtf8();
    RecordView record;
    RowIndex rows;
    qint64 solid = 0; // rows up to the last that is not a blank line: those at the very end are no rows
    qint64 look = 0;
    std::size_t placed = 0;
    for (;;) {
        const auto more = reader.next(record);
        if (!more && more.error().code == base::ErrorCode::EncodingUnsupported)
            return false;
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        rows.add({.offset = record.offset, .row = record.row, .line = record.line});
        const qint64 next = reader.place().offset;
        source.placeInvalid(record.row, record.offset, next, placed);
        if (!isBlankLine(record, reader.place())) {
            solid = rows.rows();
            end = next;
        }
        if (record.offset >= look) {
            if (progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled, .subject = source.source().path()});
            progress.count(rows.rows());
            progress.report(record.offset, text.size());
            look = record.offset + limits::blockBytes;
        }
    }
    if (solid == 0)
        return base::Failure({.code = base::ErrorCode::HeaderOnly, .subject = source.source().path()});
    progress.count(solid);
    progress.report(text.size(), text.size());
    rows.truncate(solid);
    index = std::move(rows);
    unterminatedRow = reader.unterminatedRow();
    return true;
}

Reader Document::Data::readerAt(qint64 row, qint64 blockBytes) const
{
    Q_ASSERT(row == 0 || index);
    if (index && row >= index->rows())
        return {source.text(), dialect(), {.offset = end, .row = row, .line = 1}, blockBytes, end};
    Reader reader(source.text(), dialect(), index ? index->seek(row) : first, blockBytes, end);
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
