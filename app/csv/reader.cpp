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
constexpr qint64 slack = 4; ///< two quotes, CR and LF: what stands round a cell

} // namespace

struct Reader::State
{
    State(Source from, Dialect dialect, Place begin, qint64 block, qint64 endOffset)
        : source(std::move(from))
        , scanner(dialect)
        , place(begin)
        , end(endOffset < 0 ? source.size() : std::min(endOffset, source.size()))
        , blockBytes(std::max<qint64>(block, 1))
    {
    }

    base::Result<> begin();
    base::Result<> cut();
    base::Result<> fill();
    void makeRoom(qint64 larger);
    base::Result<bool> next(RecordView &record);
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

    bool requiresUtf8 = false;
    std::optional<Utf8Check> utf8;
    qint64 badByte = -1;
    qint64 unterminatedRow = -1;
    std::optional<base::Error> failed;
};

Reader::Reader(Source source, Dialect dialect, Place from, qint64 blockBytes, qint64 endOffset)
    : m_state(std::make_unique<State>(std::move(source), dialect, from, blockBytes, endOffset))
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
    if (utf8 && badByte < 0 && filledOffset() == end)
        badByte = utf8->finish();
    scanner.reset(at, filled, filledOffset() == end);
    return {};
}

/// Scans the next record, and reads on until all of it is there.
base::Result<> Reader::State::cut()
{
    for (;;) {
        switch (scanner.scan(at)) {
        case Scanner::Outcome::Record:
            return {};
        case Scanner::Outcome::TooManyColumns:
            return base::Failure({.code = base::ErrorCode::TooManyColumns,
                                  .row = place.row,
                                  .number = limits::columns,
                                  .subject = source.path()});
        case Scanner::Outcome::NeedsMore:
            if (filled - scanner.fieldBegin() > limits::cellBytes + slack
                || filled - at > limits::recordBytes)
                return base::Failure(tooLarge());
            if (auto more = fill(); !more)
                return more;
            break;
        }
    }
}

base::Result<bool> Reader::State::next(RecordView &record)
{
    if (at == filled) {
        const auto begun = capacity == 0 ? begin() : base::Result<>();
        if (!begun)
            return base::Failure(begun.error());
        if (place.offset >= end)
            return false;
        if (const auto more = fill(); !more)
            return base::Failure(more.error());
    }
    if (const auto found = cut(); !found)
        return base::Failure(found.error());
    if (badByte >= 0 || scanner.next() - at > limits::cellBytes) {
        if (const auto found = fault())
            return base::Failure(*found);
    }
    scanner.unquote();
    record = {.row = place.row, .offset = place.offset, .line = place.line, .fields = scanner.fields()};
    at = scanner.next();
    place = {
        .offset = offset + (at - buffer.get()), .row = place.row + 1, .line = place.line + scanner.lines()};
    if (scanner.isUnterminated())
        unterminatedRow = record.row;
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
