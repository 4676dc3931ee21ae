// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/reader_state.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace csv {

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

void Reader::doubtComments()
{
    m_state->doubtsComments = true;
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
            if (!isDoubtful() || !mend())
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
            if (tooMuch && takeAsText(scanner.fieldBegin(), filled, {.least = leastLines}))
                break;
            if (tooMuch)
                return base::Failure(tooLarge());
            if (auto more = fill(); !more)
                return base::Failure(more.error());
            break;
        }
    }
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
        if (damage != nullptr)
            note(*found ? nothing : commentKind(), -1, scanner.next() - at);
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

} // namespace csv
