// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/document.h"

#include "csv/header_names.h"
#include "csv/plain_scan.h"
#include "csv/row_damage.h"
#include "csv/sniffer.h"
#include "csv/source_text.h"

#include <algorithm>
#include <optional>

namespace csv {

namespace {

/// One row is looked up by reading on from the nearest indexed one, a fraction of this in most files.
constexpr qint64 lookupBytes = qint64(64) << 10;

/// In a sample that ends before the file does, an open quote may be closed behind it: it takes more lines to
/// be sure that it is text.
constexpr int sampleLines = 10;

/// Of the progress of a file that is converted: the rest is the index of its text.
constexpr double conversionShare = 0.7;

/// How much is read record by record where a row is not plain.
constexpr qint64 leastCareful = qint64(128) << 10;
constexpr qint64 mostCareful = qint64(64) << 20;

template <class T> void take(base::Choice<T> &choice, const T &found)
{
    if (choice.origin < base::Origin::Recipe)
        choice.offer(found, base::Origin::Detected);
}

} // namespace

struct Document::Data
{
    SourceText source;
    OpenOptions cut = {}; ///< what was given, and what was found for the rest
    Dialect dialect = {};
    DialectEvidence evidence = {};
    QStringList columns = {};
    QStringList uniqueColumns = {};
    std::vector<Record> sample = {};
    DamageList damage = {};
    Place text = {}; ///< the first record of all
    Place headerPlace = {};
    Place first = {}; ///< data row 0
    qint64 end = -1; ///< of the last data row, once indexed
    std::optional<RowIndex> index = {};
    qint64 unterminatedRow = -1;

    base::Result<> readBeginning();
    void findDialect(std::span<const char> records, const Opening &opening, int &titles);
    base::Result<> readHeader(int titles);
    base::Result<> readSample(qint64 sampleEnd);
    void judgeOpening(int titles);
    base::Result<> convert(base::Progress &progress);
    base::Result<bool> readIndex(base::Progress &whole);
    Reader readerFrom(const Place &place, qint64 blockBytes, int leastLines = 1) const;
    Reader readerAt(qint64 row, qint64 blockBytes) const;
    base::Result<Place> indexCarefully(const Place &at, qint64 until, RowIndex &rows, RowDamage &rowDamage,
                                       base::Progress &progress);
    std::optional<PlainRules> plainRules() const;
    void placeInvalid(const RowIndex &rows);
};

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

/// Also when the text has become another: what was found before counts no more, what was given does.
base::Result<> Document::Data::readBeginning()
{
    const Source &bytes = source.text();
    std::vector<char> begin(std::size_t(std::min(bytes.size(), limits::sampleBytes)));
    const auto read = bytes.read(0, begin);
    if (!read)
        return base::Failure(read.error());
    if (*read < qint64(begin.size()))
        return base::Failure({.code = base::ErrorCode::FileChanged, .subject = bytes.path()});
    const Opening opening = sniffOpening(begin);
    text = opening.text;
    columns.clear();
    sample.clear();
    damage = {};
    int titles = 0;
    findDialect(std::span(begin).subspan(std::size_t(text.offset)), opening, titles);
    if (const auto named = readHeader(titles); !named)
        return named;
    if (const auto seen = readSample(*read); !seen)
        return seen;
    judgeOpening(titles);
    return {};
}

/// \param titles  is set to the number of records above the header
void Document::Data::findDialect(std::span<const char> records, const Opening &opening, int &titles)
{
    OpenOptions given = cut;
    const bool said = opening.delimiter && cut.delimiter.origin < base::Origin::Recipe;
    if (said)
        given.delimiter = {.value = *opening.delimiter, .origin = base::Origin::Recipe};
    const bool whole = source.isWhole() && text.offset + qint64(records.size()) == source.text().size();
    SniffedDialect sniffed = sniffDialect(records, whole, given);
    dialect = std::move(sniffed.dialect);
    evidence = sniffed.evidence;
    if (said)
        evidence.reason = DialectEvidence::Reason::SepLine;
    take(cut.delimiter, dialect.delimiter);
    take(cut.quote, dialect.quote);
    take(cut.escape, dialect.escape);
    take(cut.comment, dialect.comment);
    titles = sniffed.titles;
}

/// Finds the first record that is not blank, and decides by it. Where it is settled that there is no header,
/// what stands above it are rows like any other.
base::Result<> Document::Data::readHeader(int titles)
{
    const bool headless = cut.header.origin > base::Origin::Detected && !cut.header.value;
    Reader reader = readerFrom(text, lookupBytes);
    RecordView record;
    first = text;
    do {
        titles -= reader.place().offset != text.offset && !isBlank(record) ? 1 : 0;
        first = reader.place();
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            return base::Failure({.code = base::ErrorCode::HeaderMissing, .subject = source.source().path()});
    } while ((isBlank(record) || titles > 0) && !headless);
    cut.header.offer(looksLikeHeader(record), base::Origin::Detected);
    dialect.header = cut.header.value;
    if (cut.header.value) {
        for (const std::string_view name : record.fields)
            columns << QString::fromUtf8(name.data(), qsizetype(name.size())).trimmed();
        headerPlace = {.offset = record.offset, .line = record.line};
        first = reader.place();
    } else if (headless) {
        first = text;
    }
    first.row = 0;
    return {};
}

base::Result<> Document::Data::readSample(qint64 sampleEnd)
{
    const bool whole = source.isWhole() && sampleEnd == source.text().size();
    end = sampleEnd;
    Reader reader = readerFrom(first, limits::blockBytes, whole ? 1 : sampleLines);
    end = -1;
    RecordView record;
    auto width = std::size_t(columns.size());
    while (sample.size() < std::size_t(limits::sampleRows)) {
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        if (reader.place().offset >= sampleEnd && !whole)
            break;
        sample.emplace_back(record);
        width = std::max(width, cut.header.value ? 0 : record.fields.size());
    }
    while (!cut.header.value && std::size_t(columns.size()) < std::max<std::size_t>(width, 1))
        columns << QStringLiteral("Column %1").arg(columns.size() + 1);
    uniqueColumns = uniqueNames(columns);
    return {};
}

/// What is wrong with all that stands above the rows, and with how they are cut.
void Document::Data::judgeOpening(int titles)
{
    if (cut.header.value)
        judgeHeader(columns, damage);
    else if (cut.header.origin <= base::Origin::Detected)
        damage.add({.kind = DamageKind::HeaderMissing, .offset = first.offset, .line = first.line});
    if (titles > 0 && cut.header.value)
        damage.add({.kind = DamageKind::TitleLines,
                    .offset = headerPlace.offset,
                    .line = headerPlace.line,
                    .number = headerPlace.line - text.line});
    if (evidence.runnerUp != '\0')
        damage.add({.kind = DamageKind::DelimiterUnsure, .number = evidence.runnerUp});
    if (source.isPacked())
        damage.add({.kind = DamageKind::Unpacked});
    if (source.encoding().value != Encoding::Utf8 && source.encoding().origin <= base::Origin::Detected)
        damage.add({.kind = DamageKind::OtherEncoding});
    const bool unusual = dialect.quote != '"';
    if (unusual && cut.quote.origin <= base::Origin::Detected)
        damage.add({.kind = DamageKind::QuoteUnusual, .number = dialect.quote.value_or('\0')});
    if (dialect.escape && cut.escape.origin <= base::Origin::Detected)
        damage.add({.kind = DamageKind::EscapeUsed, .number = *dialect.escape});
    if (dialect.padded)
        damage.add({.kind = DamageKind::BlanksSkipped});
    Reader above(source.text(), dialect, text, lookupBytes, first.offset);
    RecordView record;
    above.tell(&damage);
    above.skipBlankLines();
    for (auto more = above.next(record); more && *more;)
        more = above.next(record);
}

Reader Document::Data::readerFrom(const Place &place, qint64 blockBytes, int leastLines) const
{
    Reader reader(source.text(), dialect, place, blockBytes, end);
    reader.skipBlankLines();
    reader.mendQuotes(int(columns.size()), leastLines);
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
    const Source &bytes = source.text();
    const qint64 total = bytes.size();
    ProgressPart progress(whole, source.source().size(), source.isConverted() ? conversionShare : 0, 1);
    const DamageList aboveRows = damage;
    RowDamage rowDamage(int(columns.size()), damage);
    RowIndex rows;
    Place at = first;
    for (qint64 carefully = leastCareful; at.offset < total;) {
        qint64 until = total;
        if (const auto rules = plainRules()) {
            const auto stretch = scanPlain(bytes, *rules, at, total, progress);
            if (!stretch)
                return base::Failure(stretch.error());
            rows.add(stretch->places, stretch->rows);
            // The denser the odd rows, the less is gained by looking for plain ones between them.
            const bool worthIt = stretch->end - at.offset > mostCareful;
            carefully = worthIt ? leastCareful : std::min(carefully * 2, mostCareful);
            at = {.offset = stretch->end, .row = at.row + stretch->rows, .line = stretch->line};
            until = std::max(stretch->doubtEnd, at.offset + carefully);
            if (stretch->rows > 0)
                rowDamage.pass(at);
        }
        const auto read = indexCarefully(at, until, rows, rowDamage, progress);
        if (!read && read.error().code == base::ErrorCode::EncodingUnsupported) {
            damage = aboveRows;
            return false;
        }
        if (!read)
            return base::Failure(read.error());
        at = *read;
    }
    if (rows.rows() == 0)
        return base::Failure({.code = base::ErrorCode::HeaderOnly, .subject = source.source().path()});
    rowDamage.finish();
    progress.count(rows.rows());
    progress.report(total, total);
    end = rowDamage.end();
    placeInvalid(rows);
    index = std::move(rows);
    return true;
}

/// Tells what could not be read as text in which rows it stands.
void Document::Data::placeInvalid(const RowIndex &rows)
{
    const auto note = [this](std::size_t which, qint64 line) {
        const InvalidBytes &place = source.invalid()[which];
        damage.add({.kind = DamageKind::InvalidBytes,
                    .row = place.row,
                    .offset = place.offset,
                    .line = place.row < 0 ? -1 : line});
    };
    const auto known = source.invalid().size();
    for (std::size_t placed = 0; placed < known;) {
        Reader reader = readerFrom(rows.before(source.invalid()[placed].textOffset), lookupBytes);
        RecordView record;
        for (const std::size_t before = placed; placed == before;) {
            const auto more = reader.next(record);
            const bool ended = !more || !*more;
            source.placeInvalid(record.row, record.offset,
                                ended ? source.text().size() : reader.place().offset, placed);
            placed = ended ? known : placed;
            for (std::size_t which = before; which < placed; ++which)
                note(which, record.line);
        }
    }
    for (qint64 more = qint64(known); more < source.invalidCount(); ++more)
        damage.add({.kind = DamageKind::InvalidBytes});
}

/// Record by record, from \a at to the first that begins at or behind \a until. \return where that is
base::Result<Place> Document::Data::indexCarefully(const Place &at, qint64 until, RowIndex &rows,
                                                   RowDamage &rowDamage, base::Progress &progress)
{
    Reader reader = readerFrom(at, limits::blockBytes);
    reader.requireUtf8();
    reader.tell(&damage);
    RecordView record;
    for (qint64 look = 0; reader.place().offset < until;) {
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more) {
            unterminatedRow = reader.unterminatedRow();
            return Place {.offset = source.text().size(), .row = rows.rows(), .line = reader.place().line};
        }
        rows.add({.offset = record.offset, .row = record.row, .line = record.line});
        rowDamage.look(record, reader.place());
        if (record.offset >= look) {
            if (progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled, .subject = source.source().path()});
            progress.count(rows.rows());
            progress.report(record.offset, source.text().size());
            look = record.offset + limits::blockBytes;
        }
    }
    unterminatedRow = reader.unterminatedRow();
    return reader.place();
}

/// Nothing where what is plain must be found out record by record.
std::optional<PlainRules> Document::Data::plainRules() const
{
    const bool simple = dialect.quote && dialect.delimiterTail.empty() && !dialect.padded;
    if (!simple)
        return {};
    return PlainRules {.delimiter = dialect.delimiter,
                       .quote = *dialect.quote,
                       .escape = dialect.escape.value_or('\0'),
                       .comment = dialect.comment.empty() ? '\0' : dialect.comment.front(),
                       .loneReturn = dialect.loneReturn,
                       .columns = int(columns.size())};
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
            .delimiterTail = d.dialect.delimiterTail};
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
