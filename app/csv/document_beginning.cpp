// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/document_data.h"
#include "csv/header_names.h"

#include <algorithm>

namespace csv {

namespace {

/// In a sample that ends before the file does, an open quote may be closed behind it: it takes more lines to
/// be sure that it is text.
constexpr int sampleLines = 10;

template <class T> void take(base::Choice<T> &choice, const T &found)
{
    if (choice.origin < base::Origin::Recipe)
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
    columns.clear();
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

} // namespace csv
