// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/reader.h"

#include "csv/scanner.h"
#include "csv/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace csv {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr qint64 tellingLines = 100; ///< a quoted field of so many lines is worth a look
constexpr int mendingRecords = 8; ///< are looked at to see whether a quote is text
constexpr qint64 slack = 4; ///< two quotes, CR and LF: what stands round a cell

} // namespace

struct Reader::State
{
    State(Source from, Dialect dialect, Place begin, qint64 block, qint64 endOffset)
        : source(std::move(from))
        , scanner(std::move(dialect))
        , place(begin)
        , end(endOffset < 0 ? source.size() : std::min(endOffset, source.size()))
        , blockBytes(std::max<qint64>(block, 1))
    {
    }

    base::Result<> begin();
    base::Result<bool> cut();
    base::Result<> fill();
    void makeRoom(qint64 larger);
    base::Result<bool> next(RecordView &record);
    void seekPlain();
    base::Result<bool> nextPlain(RecordView &record);
    bool mend();
    bool takeAsText(const char *opening, char *to, int least);
    bool makesSense(char *from, char *to, int least) const;
    DamageKind nothingKind() const;
    void pass(qint64 rows);
    void tellOddities() const;
    void note(DamageKind kind, int column = -1, qint64 number = -1) const;
    base::Error tooLarge() const;
    std::optional<base::Error> fault() const;

    qint64 filledOffset() const { return offset + (filled - buffer.get()); }

    Source source;
    Scanner scanner;
    Place place;
    qint64 end; ///< of the text, in the file
    qint64 blockBytes;

    std::unique_ptr<char[]> buffer;
    qint64 capacity = 0;
    qint64 offset = 0; ///< of the buffer's first byte in the file
    char *at = nullptr; ///< where the next record begins
    char *filled = nullptr; ///< end of what was read

    int columns = 0; ///< quotes are mended where there are several
    int leastLines = 1;
    const char *mendedFrom = nullptr; ///< the quotes of this record that are text
    const char *mendedTo = nullptr;
    bool skipsBlankLines = false;
    bool controls = false; ///< somewhere in the buffer
    DamageList *damage = nullptr;

    std::shared_ptr<const std::vector<PlainSpan>> plain;
    std::optional<PlainCutter> cutter;
    bool cutsPlainly = false; ///< the next record is plain

    bool requiresUtf8 = false;
    std::optional<Utf8Check> utf8;
    qint64 badByte = -1;
    qint64 unterminatedRow = -1;
    std::optional<base::Error> failed;
};

Reader::Reader(Source source, Dialect dialect, Place from, qint64 blockBytes, qint64 endOffset)
    : m_state(std::make_unique<State>(std::move(source), std::move(dialect), from, blockBytes, endOffset))
{
}

Reader::Reader(Reader &&) noexcept = default;
Reader &Reader::operator=(Reader &&) noexcept = default;
Reader::~Reader() = default;

Place Reader::place() const
{
    return m_state->place;
}

qint64 Reader::unterminatedRow() const
{
    return m_state->unterminatedRow;
}

void Reader::requireUtf8()
{
    m_state->requiresUtf8 = true;
}

void Reader::mendQuotes(int columns, int leastLines)
{
    m_state->columns = columns;
    m_state->leastLines = leastLines;
}

void Reader::skipBlankLines()
{
    m_state->skipsBlankLines = true;
}

void Reader::trust(std::shared_ptr<const std::vector<PlainSpan>> spans, const PlainRules &rules)
{
    static const PlainKernel kernel = fastestPlainKernel();
    m_state->plain = std::move(spans);
    m_state->cutter.emplace(rules, kernel);
}

void Reader::tell(DamageList *list)
{
    m_state->damage = list;
}

base::Result<bool> Reader::next(RecordView &record)
{
    if (m_state->failed)
        return base::Failure(*m_state->failed);
    auto found = m_state->next(record);
    if (!found)
        m_state->failed = found.error();
    return found;
}

/// Before anything is read: looks for a byte order mark.
base::Result<> Reader::State::begin()
{
    std::array<char, utf8Mark.size()> first {};
    const auto got = place.offset == 0 ? source.read(0, first) : base::Result<qint64>(0);
    if (!got)
        return base::Failure(got.error());
    if (*got == qint64(first.size()) && std::ranges::equal(first, utf8Mark))
        place.offset = *got;
    blockBytes = std::clamp<qint64>(end - place.offset, 1, blockBytes);
    if (requiresUtf8)
        utf8.emplace(place.offset);
    return {};
}

void Reader::State::makeRoom(qint64 larger)
{
    auto roomier = std::make_unique_for_overwrite<char[]>(std::size_t(larger + Scanner::overread));
    std::copy(at, filled, roomier.get());
    buffer = std::move(roomier);
    capacity = larger;
}

/// Reads on, and keeps the bytes of the record that has begun.
base::Result<> Reader::State::fill()
{
    const qint64 kept = filled - at;
    const qint64 keptOffset = place.offset;
    if (kept == capacity)
        makeRoom(std::min(capacity == 0 ? blockBytes : capacity * 2, limits::recordBytes + blockBytes));
    else
        std::memmove(buffer.get(), at, std::size_t(kept));
    offset = keptOffset;
    at = buffer.get();
    filled = at + kept;

    const qint64 wanted = std::min(capacity - kept, end - filledOffset());
    const auto got = source.read(filledOffset(), {filled, std::size_t(wanted)});
    if (!got)
        return base::Failure(got.error());
    if (*got < wanted)
        return base::Failure(
            {.code = base::ErrorCode::FileChanged, .row = place.row, .subject = source.path()});
    if (utf8 && badByte < 0)
        badByte = utf8->add({filled, std::size_t(*got)});
    filled += *got;
    controls = damage != nullptr && hasControl(at, filled);
    if (utf8 && badByte < 0 && filledOffset() == end)
        badByte = utf8->finish();
    scanner.reset(at, filled, filledOffset() == end);
    seekPlain();
    return {};
}

/// Whether what is in the buffer begins with plain records.
void Reader::State::seekPlain()
{
    cutsPlainly = false;
    if (!plain || damage != nullptr || requiresUtf8)
        return;
    const auto span = std::ranges::upper_bound(*plain, place.offset, {}, &PlainSpan::end);
    cutsPlainly = span != plain->end() && span->begin <= place.offset;
    if (!cutsPlainly)
        return;
    const qint64 left = span->end - place.offset;
    cutter->reset(at, at + std::min<qint64>(left, filled - at), left <= filled - at);
}

/// \return false: the scanner must go on
base::Result<bool> Reader::State::nextPlain(RecordView &record)
{
    while (cutsPlainly) {
        if (cutter->cut()) {
            record
                = {.row = place.row, .offset = place.offset, .line = place.line, .fields = cutter->fields()};
            at = cutter->next();
            place = {.offset = offset + (at - buffer.get()),
                     .row = place.row + 1,
                     .line = place.line + cutter->lines()};
            return true;
        }
        // The rest of a plain span is cut by the buffer's end, or there is none. No plain record is so long
        // as to fill a grown buffer, but for a text that is no longer the same.
        cutsPlainly = false;
        const bool mayGoOn = filledOffset() < end && filled - at < blockBytes;
        if (!mayGoOn)
            return false;
        const auto span = std::ranges::upper_bound(*plain, place.offset, {}, &PlainSpan::end);
        if (span == plain->end() || span->begin > place.offset)
            return false;
        if (const auto more = fill(); !more)
            return base::Failure(more.error());
    }
    return false;
}

/// Scans the next record or comment line, and reads on until all of it is there.
/// \return whether it is a record
base::Result<bool> Reader::State::cut()
{
    for (;;) {
        switch (scanner.scan(at)) {
        case Scanner::Outcome::Comment:
            return false;
        case Scanner::Outcome::Record:
            if (scanner.oddities().openQuote == nullptr || !mend())
                return true;
            break;
        case Scanner::Outcome::TooManyColumns:
            return base::Failure({.code = base::ErrorCode::TooManyColumns,
                                  .row = place.row,
                                  .number = limits::columns,
                                  .subject = source.path()});
        case Scanner::Outcome::NeedsMore:
            const bool tooMuch = filled - scanner.fieldBegin() > limits::cellBytes + slack
                || filled - at > limits::recordBytes;
            if (tooMuch && takeAsText(scanner.fieldBegin(), filled, leastLines))
                break;
            if (tooMuch)
                return base::Failure(tooLarge());
            if (auto more = fill(); !more)
                return base::Failure(more.error());
            break;
        }
    }
}

/// Whether the record found last is to be scanned once more, its open quote as text.
bool Reader::State::mend()
{
    const Scanner::Oddities &odd = scanner.oddities();
    if (odd.neverClosed)
        return takeAsText(odd.openQuote, filled, leastLines);
    constexpr int surely = 2; // there is a closing quote, after all
    return scanner.lines() > surely
        && takeAsText(odd.openQuote, scanner.next(), std::max(leastLines, surely));
}

/// Takes the quotes from \a opening up to the end of its line as text, if the lines below make sense so.
bool Reader::State::takeAsText(const char *opening, char *to, int least)
{
    if (columns < 2 || mendedTo != nullptr)
        return false;
    char *const line = std::find(at + (opening - at), to, '\n');
    if (line == to || !makesSense(line + 1, to, least))
        return false;
    mendedFrom = opening;
    mendedTo = line;
    scanner.reset(at, filled, filledOffset() == end);
    scanner.takePlainly(mendedFrom, mendedTo);
    return true;
}

/// Whether the first records in the text have as many fields as there are columns, but for one in four.
bool Reader::State::makesSense(char *from, char *to, int least) const
{
    Scanner probe(scanner.dialect());
    probe.reset(from, to, true);
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
        fitting += int(probe.fields().size()) == columns ? 1 : 0;
    }
    return fitting >= least && (records - fitting) * 4 <= records;
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

/// Goes on behind what was found last.
void Reader::State::pass(qint64 rows)
{
    at = scanner.next();
    place = {.offset = offset + (at - buffer.get()),
             .row = place.row + rows,
             .line = place.line + scanner.lines()};
    mendedTo = nullptr;
    scanner.takePlainly(nullptr, nullptr);
    cutsPlainly = false; // the cutter stands where the scanner began
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

base::Result<bool> Reader::State::next(RecordView &record)
{
    for (;;) {
        if (at == filled) {
            const auto begun = capacity == 0 ? begin() : base::Result<>();
            if (!begun)
                return base::Failure(begun.error());
            if (place.offset >= end)
                return false;
            if (const auto more = fill(); !more)
                return base::Failure(more.error());
        }
        if (cutsPlainly) {
            const auto plainly = nextPlain(record);
            if (!plainly || *plainly)
                return plainly;
            continue; // it may have come to the end of the buffer
        }
        const auto found = cut();
        if (!found)
            return found;
        const DamageKind nothing = *found && skipsBlankLines ? nothingKind() : DamageKind::ShortRow;
        if (*found && nothing == DamageKind::ShortRow)
            break;
        note(*found ? nothing : DamageKind::CommentLines, -1, scanner.next() - at);
        pass(0);
    }
    if (badByte >= 0 || scanner.next() - at > limits::cellBytes) {
        if (const auto found = fault())
            return base::Failure(*found);
    }
    if (damage != nullptr)
        tellOddities();
    if (scanner.oddities().neverClosed)
        unterminatedRow = place.row;
    scanner.unquote();
    record = {.row = place.row, .offset = place.offset, .line = place.line, .fields = scanner.fields()};
    pass(1);
    return true;
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
