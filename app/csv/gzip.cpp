// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/gzip.h"

#include <algorithm>
#include <vector>
#include <zlib.h>

namespace csv {

namespace {

constexpr std::size_t readBytes = 128 << 10;
constexpr int gzipWindow = 15 + 16; // the largest, with gzip's head and tail
constexpr std::string_view magic = "\x1F\x8B";

} // namespace

struct Gzip::State
{
    explicit State(Source from)
        : source(std::move(from))
        , good(inflateInit2(&stream, gzipWindow) == Z_OK)
    {
    }

    ~State() { inflateEnd(&stream); }

    Q_DISABLE_COPY_MOVE(State)

    base::Result<> fill();
    base::Result<bool> nextMember();
    base::Failure damaged() const;

    Source source;
    z_stream stream = {};
    bool good;
    qint64 at = 0; ///< behind what was read of the file
    bool between = true; ///< no member is open
    std::vector<char> buffer = std::vector<char>(readBytes);
};

Gzip::Gzip(const Source &source)
    : m_state(std::make_unique<State>(source))
{
}

Gzip::Gzip(Gzip &&) noexcept = default;
Gzip &Gzip::operator=(Gzip &&) noexcept = default;
Gzip::~Gzip() = default;

base::Failure Gzip::State::damaged() const
{
    return base::Failure({.code = base::ErrorCode::ArchiveDamaged,
                          .subject = source.path(),
                          .detail = stream.msg != nullptr ? QString::fromLatin1(stream.msg) : QString()});
}

/// Reads on, behind what has not been used yet.
base::Result<> Gzip::State::fill()
{
    std::copy_n(reinterpret_cast<const char *>(stream.next_in), stream.avail_in, buffer.data());
    const std::size_t kept = stream.avail_in;
    const qint64 wanted = std::min(qint64(buffer.size() - kept), source.size() - at);
    const auto got = source.read(at, {buffer.data() + kept, std::size_t(wanted)});
    if (!got)
        return base::Failure(got.error());
    if (*got < wanted)
        return base::Failure({.code = base::ErrorCode::FileChanged, .subject = source.path()});
    at += *got;
    stream.next_in = reinterpret_cast<Bytef *>(buffer.data());
    stream.avail_in = uInt(kept + std::size_t(*got));
    return {};
}

/// \return false at the end of the file; zeros before it, with which tapes are filled up, are passed over
base::Result<bool> Gzip::State::nextMember()
{
    for (;;) {
        if (stream.avail_in < magic.size() && at < source.size()) {
            if (const auto more = fill(); !more)
                return base::Failure(more.error());
        }
        const std::string_view left(reinterpret_cast<const char *>(stream.next_in), stream.avail_in);
        if (left.empty())
            return false;
        const bool first = at - qint64(left.size()) == 0;
        if (left.starts_with(magic)) {
            if (!first && inflateReset(&stream) != Z_OK)
                return damaged();
            between = false;
            return true;
        }
        const std::size_t zeros = std::min(left.find_first_not_of('\0'), left.size());
        if (zeros == 0)
            return damaged();
        stream.next_in += zeros;
        stream.avail_in -= uInt(zeros);
    }
}

base::Result<qint64> Gzip::read(std::span<char> into)
{
    State &state = *m_state;
    if (!state.good)
        return state.damaged();
    z_stream &stream = state.stream;
    const std::size_t most = std::min(into.size(), std::size_t(1) << 30); // zlib counts in 32 bits
    stream.next_out = reinterpret_cast<Bytef *>(into.data());
    stream.avail_out = uInt(most);
    while (stream.avail_out > 0) {
        if (state.between) {
            const auto more = state.nextMember();
            if (!more)
                return base::Failure(more.error());
            if (!*more)
                break;
        }
        if (stream.avail_in == 0) {
            if (state.at == state.source.size())
                return state.damaged(); // the member goes on, the file does not
            if (const auto more = state.fill(); !more)
                return base::Failure(more.error());
        }
        const int got = inflate(&stream, Z_NO_FLUSH);
        state.between = got == Z_STREAM_END;
        if (got != Z_OK && got != Z_STREAM_END && got != Z_BUF_ERROR)
            return state.damaged();
    }
    return qint64(most - stream.avail_out);
}

qint64 Gzip::position() const
{
    return m_state->at - m_state->stream.avail_in;
}

} // namespace csv
