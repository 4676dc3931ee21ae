// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/document_data.h"
#include "csv/header_names.h"
#include "csv/header_rows.h"

#include <algorithm>

namespace csv {

namespace {

/// In a sample that ends before the file does, an open quote may be closed behind it: it takes more lines to
/// be sure that it is text.
constexpr int sampleLines = 10;

template <class T> void take(base::Choice<T> &choice, const T &found)
{
    if (!choice.isSaid())
        choice.offer(found, base::Origin::Detected);
}

} // namespace

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
    top = cut.titleLines.isSaid() ? belowLines(begin, text, cut.titleLines.value) : text;
    columns.clear();
    upperNames.clear();
    headerOffer.clear();
    damage = {};
    const SniffedDialect sniffed = findDialect(std::span(begin).subspan(std::size_t(top.offset)), opening);
    if (const auto named = readHeader(sniffed); !named)
        return named;
    if (const auto seen = readSample(*read); !seen)
        return seen;
    offerTwoRows(sniffed);
    judgeOpening(sniffed.titles);
    return {};
}

SniffedDialect Document::Data::findDialect(std::span<const char> records, const Opening &opening)
{
    OpenOptions given = cut;
    const bool said = opening.delimiter && !cut.delimiter.isSaid();
    if (said)
        given.delimiter = {.value = *opening.delimiter, .origin = base::Origin::Recipe};
    const bool whole = source.isWhole() && top.offset + qint64(records.size()) == source.text().size();
    // Lines above the header that were given are skipped by the same line ends as those that were found.
    const std::string_view all(records.data() - (top.offset - text.offset),
                               records.size() + std::size_t(top.offset - text.offset));
    SniffedDialect sniffed = sniffDialect(records, whole, given, loneReturnEnds(all));
    dialect = sniffed.dialect;
    evidence = sniffed.evidence;
    if (said)
        evidence.reason = DialectEvidence::Reason::SepLine;
    if (!cut.delimiter.isSaid())
        cut.delimiterTail = dialect.delimiterTail;
    take(cut.delimiter, dialect.delimiter);
    take(cut.quote, dialect.quote);
    take(cut.escape, dialect.escape);
    take(cut.comment, dialect.comment);
    if (cut.titleLines.isSaid())
        sniffed.titles = 0;
    else if (sniffed.upperHeader && cut.headerLines.value > 1)
        --sniffed.titles; // it is the first of the header's records
    return sniffed;
}

/// Finds the first record that is not blank, and decides by it. Where it is settled that there is no header,
/// what stands above it are rows like any other.
base::Result<> Document::Data::readHeader(const SniffedDialect &sniffed)
{
    const bool headless = cut.header.isSaid() && !cut.header.value;
    Reader reader = readerFrom(top, lookupBytes);
    RecordView record;
    const auto found = headless ? readRow(reader, record) : readHeaderRow(reader, record, sniffed.titles);
    if (!found)
        return found;
    cut.header.offer(looksLikeHeader(record), base::Origin::Detected);
    dialect.header = cut.header.value;
    take(cut.headerLines, 1);
    if (cut.header.value) {
        headerPlace = {.offset = record.offset, .line = record.line};
        if (const auto named = readNames(reader, record); !named)
            return named;
        first = reader.place();
    } else if (headless) {
        first = top;
    }
    take(cut.titleLines, int((cut.header.value ? headerPlace.line : first.line) - text.line));
    first.row = 0;
    return {};
}

/// Leaves \a first in front of the record.
base::Result<> Document::Data::readRow(Reader &reader, RecordView &record)
{
    first = reader.place();
    const auto more = reader.next(record);
    if (!more)
        return base::Failure(more.error());
    if (!*more)
        return base::Failure({.code = base::ErrorCode::HeaderMissing, .subject = source.source().path()});
    return {};
}

/// The first record that is not blank, below so many.
base::Result<> Document::Data::readHeaderRow(Reader &reader, RecordView &record, int titles)
{
    for (;;) {
        if (auto read = readRow(reader, record); !read)
            return read;
        if (isBlank(record))
            continue;
        if (titles-- <= 0)
            return {};
        upperPlace = {.offset = record.offset, .line = record.line};
        upperNames = namesIn(record);
    }
}

/// \param record  the first of the header
base::Result<> Document::Data::readNames(Reader &reader, RecordView &record)
{
    columns = namesIn(record);
    for (int more = cut.headerLines.value - 1; more > 0;) {
        if (auto read = readRow(reader, record); !read)
            return read;
        if (isBlank(record))
            continue;
        columns = joinedNames(columns, namesIn(record));
        --more;
    }
    return {};
}

/// Only offered: what looks like names may be a customer of whom little is known.
void Document::Data::offerTwoRows(const SniffedDialect &sniffed)
{
    if (!cut.header.value || cut.headerLines.isSaid())
        return;
    Place place;
    if (sniffed.upperHeader && !cut.titleLines.isSaid()) {
        headerOffer = joinedNames(upperNames, columns);
        place = upperPlace;
    } else if (continuesHeader(columns, sample)) {
        const RecordView second = sample.front().view();
        headerOffer = joinedNames(columns, namesIn(second));
        place = {.offset = second.offset, .line = second.line};
    } else {
        return;
    }
    damage.add({.kind = DamageKind::HeaderContinues, .offset = place.offset, .line = place.line});
}

/// Without a header the widest row says how many columns there are; but how open quotes are mended, and so
/// what the rows are, depends on that number, so that it is read again with it.
base::Result<> Document::Data::readSample(qint64 sampleEnd)
{
    const auto known = columns.size();
    sample.clear();
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
    if (columns.size() > known)
        return readSample(sampleEnd);
    uniqueColumns = uniqueNames(columns);
    return {};
}

void Document::Data::judgeHeaderAndTitles(int titles)
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
}

/// What is wrong with all that stands above the rows, and with how they are cut.
void Document::Data::judgeOpening(int titles)
{
    judgeHeaderAndTitles(titles);
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
    Reader above(source.text(), dialect, top, lookupBytes, first.offset);
    RecordView record;
    above.tell(&damage);
    above.skipBlankLines();
    for (auto more = above.next(record); more && *more;)
        more = above.next(record);
}

} // namespace csv
