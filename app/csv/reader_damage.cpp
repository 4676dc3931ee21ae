// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/reader_state.h"

#include <algorithm>

namespace csv {

namespace {

constexpr qint64 tellingLines = 100; ///< a quoted field of so many lines is worth a look
constexpr int mendingRecords = 8; ///< are looked at to see whether a quote is text

bool isDigits(std::string_view field)
{
    return !field.empty() && std::ranges::all_of(field, [](char c) { return c >= '0' && c <= '9'; });
}

bool isAddress(std::string_view field)
{
    return field.find('@') != std::string_view::npos;
}

/// Whether a row may be one of the same table as another: it holds something, and where that has an address
/// (or, having none, a number) it has one, too, or nothing.
bool looksLike(std::span<const std::string_view> row, std::span<const std::string_view> other)
{
    const auto same = std::ranges::any_of(other, isAddress) ? isAddress : isDigits;
    bool holds = false;
    for (std::size_t column = 0; column < row.size(); ++column) {
        holds = holds || !row[column].empty();
        if (same(other[column]) && !row[column].empty() && !same(row[column]))
            return false;
    }
    return holds;
}

} // namespace

/// Whether there is reason to look if the quotes of the record found last are text.
bool Reader::State::isDoubtful() const
{
    return scanner.oddities().openQuote != nullptr || scanner.lines() > limits::plainLines;
}

/// Whether the record found last is to be scanned once more, its open quote as text.
bool Reader::State::mend()
{
    const Scanner::Oddities &odd = scanner.oddities();
    if (odd.neverClosed)
        return takeAsText(odd.openQuote, filled, {.least = leastLines});
    // There is a closing quote, after all: more must speak against it.
    if (odd.openQuote != nullptr && scanner.lines() > 2)
        return takeAsText(odd.openQuote, scanner.next(), {.least = std::max(leastLines, 2)});
    if (odd.openQuote != nullptr) {
        // The quote that closes it may open the next one that is never closed.
        const Sense all {.least = 1, .all = true, .first = true};
        Sense plainly = all;
        plainly.plainly = true;
        return takeAsText(odd.openQuote, scanner.next(), all)
            || takeAsText(odd.openQuote, scanner.next(), plainly);
    }
    const char *const opening = openingOfLines();
    return columns > 2 && opening != nullptr
        && takeAsText(opening, scanner.next(),
                      {.least = std::max(leastLines, limits::plainLines), .first = true, .alike = true});
}

/// The quote of the first field of the record found last that holds a line end, or nothing.
const char *Reader::State::openingOfLines() const
{
    for (const std::string_view field : scanner.fields()) {
        if (field.find_first_of("\r\n") != std::string_view::npos)
            return field.data() - 1;
    }
    return nullptr;
}

/// The last byte of the line end that comes first, or \a to.
char *Reader::State::lineEnd(char *from, char *to) const
{
    const bool lone = scanner.dialect().loneReturn;
    for (char *one = from; one < to; ++one) {
        if (*one == '\n')
            return one;
        if (*one == '\r' && lone && (one + 1 == to || one[1] != '\n'))
            return one;
    }
    return to;
}

/// Takes the quotes from \a opening up to the end of its line as text, if the lines below make sense so.
bool Reader::State::takeAsText(const char *opening, char *to, Sense sense)
{
    if (columns < 2 || mendedTo != nullptr)
        return false;
    char *const line = lineEnd(at + (opening - at), to);
    if (line == to)
        return false;
    const auto own = sense.first ? asText(opening, line) : std::vector<std::string_view>();
    if ((sense.first && int(own.size()) != columns) || !makesSense(line + 1, to, sense, own))
        return false;
    mendedFrom = opening;
    mendedTo = line;
    scanner.reset(at, filled, filledOffset() == end);
    scanner.takePlainly(mendedFrom, mendedTo);
    return true;
}

/// The fields of the line when its quotes from \a opening on are text; none where it is no record.
std::vector<std::string_view> Reader::State::asText(const char *opening, char *line) const
{
    Scanner probe(scanner.dialect());
    probe.reset(at, line + 1, true);
    probe.takePlainly(opening, line);
    if (probe.scan(at) != Scanner::Outcome::Record)
        return {};
    return {probe.fields().begin(), probe.fields().end()};
}

/// Whether the first records in the text have as many fields as there are columns: all, or three in four.
bool Reader::State::makesSense(char *from, char *to, Sense sense, std::span<const std::string_view> own) const
{
    Scanner probe(scanner.dialect());
    probe.reset(from, to, true);
    if (sense.plainly)
        probe.takePlainly(from, to);
    int records = 0;
    int fitting = 0;
    while (from < to && records < mendingRecords) {
        const Scanner::Outcome outcome = probe.scan(from);
        if (outcome == Scanner::Outcome::TooManyColumns)
            return false;
        from = probe.next();
        const bool nothing = outcome == Scanner::Outcome::Comment
            || (probe.fields().size() == 1 && probe.fields().front().empty());
        if (nothing)
            continue;
        ++records;
        const bool fits
            = int(probe.fields().size()) == columns && (!sense.alike || looksLike(probe.fields(), own));
        fitting += fits ? 1 : 0;
    }
    return fitting >= sense.least && (records - fitting) * (sense.all ? records + 1 : 4) <= records;
}

/// Whether no byte stands in the line that was found last, or the file ends with zeros there.
DamageKind Reader::State::nothingKind() const
{
    constexpr auto something = DamageKind::ShortRow;
    if (scanner.fields().size() != 1)
        return something;
    const std::string_view field = scanner.fields().front();
    const std::size_t mark = scanner.oddities().mark ? utf8Mark.size() : 0;
    const bool quoted = field.data() != at + mark;
    if (field.empty())
        return quoted ? something : DamageKind::BlankLines;
    const bool tail = place.row > 0 && !quoted && scanner.lines() == 0;
    return tail && field.find_first_not_of('\0') == std::string_view::npos ? DamageKind::ZeroTail : something;
}

/// Whether what was found last may have been a row.
DamageKind Reader::State::commentKind() const
{
    if (!doubtsComments || columns < 2)
        return DamageKind::CommentLines;
    Dialect dialect = scanner.dialect();
    dialect.comment.clear();
    Scanner probe(dialect);
    probe.reset(at, scanner.next(), true);
    const bool wide = probe.scan(at) == Scanner::Outcome::Record && int(probe.fields().size()) == columns;
    return wide ? DamageKind::CommentRows : DamageKind::CommentLines;
}

void Reader::State::note(DamageKind kind, int column, qint64 number) const
{
    if (damage != nullptr)
        damage->add({.kind = kind,
                     .row = place.row,
                     .offset = place.offset,
                     .line = place.line,
                     .column = column,
                     .number = number});
}

void Reader::State::tellOddities() const
{
    const Scanner::Oddities &odd = scanner.oddities();
    const auto fields = scanner.fields();
    if (odd.neverClosed || mendedTo != nullptr) {
        const char *const quote = mendedTo != nullptr ? mendedFrom : odd.openQuote;
        const auto before = std::ranges::count_if(
            fields, [quote](std::string_view field) { return field.data() + field.size() <= quote; });
        damage->add({.kind = DamageKind::QuoteNeverClosed,
                     .row = place.row,
                     .offset = offset + (quote - buffer.get()),
                     .line = place.line + countLineEnds(at, quote),
                     .column = int(before)});
    }
    if (odd.textAfterQuote >= 0)
        note(DamageKind::TextAfterQuote, odd.textAfterQuote);
    if (odd.mark)
        note(DamageKind::ByteOrderMark);
    if (scanner.lines() > tellingLines)
        note(DamageKind::LongQuote, -1, scanner.lines() - 1);
    if (scanner.next() - at > limits::longCellBytes) {
        const auto largest = std::ranges::max_element(fields, {}, &std::string_view::size);
        if (qint64(largest->size()) > limits::longCellBytes)
            note(DamageKind::LongCell, int(largest - fields.begin()), qint64(largest->size()));
    }
    if (!controls)
        return;
    const auto odder = std::ranges::find_if(
        fields, [](std::string_view field) { return hasControl(field.data(), field.data() + field.size()); });
    if (odder != fields.end())
        note(DamageKind::ControlCharacter, int(odder - fields.begin()));
}

/// The record at which reading stopped holds too much, in its last field or in all.
base::Error Reader::State::tooLarge() const
{
    const auto fields = scanner.fields();
    const bool lastKnown = !fields.empty() && fields.back().data() >= scanner.fieldBegin();
    const bool byCell = filled - scanner.fieldBegin() > limits::cellBytes + slack;
    return {.code = base::ErrorCode::CellTooLarge,
            .row = place.row,
            .column = byCell ? int(fields.size()) - (lastKnown ? 1 : 0) : -1,
            .number = byCell ? limits::cellBytes : limits::recordBytes,
            .subject = source.path()};
}

/// What is wrong with the record found last, in the same way whatever the blocks are.
std::optional<base::Error> Reader::State::fault() const
{
    const qint64 bytes = scanner.next() - at;
    if (badByte >= 0 && badByte < place.offset + bytes)
        return base::Error {.code = base::ErrorCode::EncodingUnsupported,
                            .row = place.row,
                            .number = badByte,
                            .subject = source.path()};
    const auto fields = scanner.fields();
    const auto large = std::ranges::find_if(
        fields, [](std::string_view field) { return qint64(field.size()) > limits::cellBytes; });
    if (large == fields.end() && bytes <= limits::recordBytes)
        return {};
    return base::Error {.code = base::ErrorCode::CellTooLarge,
                        .row = place.row,
                        .column = large == fields.end() ? -1 : int(large - fields.begin()),
                        .number = large == fields.end() ? limits::recordBytes : limits::cellBytes,
                        .subject = source.path()};
}

} // namespace csv
