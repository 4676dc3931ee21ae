// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/answer_reader.h"

#include "platform/limits.h"

#include <algorithm>
#include <utility>

namespace platform {

using State = AnswerReader::State;

namespace {

constexpr qsizetype chunkLineBytes = 4096; ///< a size and what a server may say beside it
constexpr qsizetype chunkDigits = 8;
constexpr qsizetype lengthDigits = 15;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

State AnswerReader::take(QByteArrayView bytes)
{
    m_begun = m_begun || !bytes.isEmpty();
    m_pending.append(bytes.data(), bytes.size());
    while (m_state == State::Reading && step()) { }
    return m_state;
}

State AnswerReader::end()
{
    if (m_state == State::Reading && m_at == At::Body && !m_left)
        m_state = State::Whole;
    return m_state;
}

/// Goes one line or one piece of the body further, if that much is there.
bool AnswerReader::step()
{
    if (m_at == At::Body || m_at == At::Chunk)
        return takeBody();
    const auto next = line();
    if (next)
        m_state = onLine(*next);
    return next.has_value();
}

bool AnswerReader::takeBody()
{
    const qsizetype count
        = m_left ? static_cast<qsizetype>(std::min<qint64>(*m_left, m_pending.size())) : m_pending.size();
    m_body.append(m_pending.constData(), count);
    m_pending.remove(0, count);
    if (m_body.size() > limits::answerBytes) {
        m_state = State::TooLarge;
    } else if (m_left) {
        *m_left -= count;
        if (*m_left == 0 && m_at == At::Body)
            m_state = State::Whole;
        else if (*m_left == 0)
            m_at = At::ChunkEnd;
    }
    return !m_pending.isEmpty();
}

std::optional<QByteArray> AnswerReader::line()
{
    const qsizetype end = m_pending.indexOf('\n');
    const qsizetype bytes = end < 0 ? m_pending.size() : end + 1;
    const bool inChunks = m_at == At::ChunkSize || m_at == At::ChunkEnd;
    if (inChunks ? bytes > chunkLineBytes : m_headBytes + bytes > limits::headerBytes) {
        m_state = State::TooLarge;
        return {};
    }
    if (end < 0)
        return {};
    if (!inChunks)
        m_headBytes += bytes;
    QByteArray line = m_pending.first(end);
    m_pending.remove(0, bytes);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

State AnswerReader::onLine(const QByteArray &line)
{
    switch (m_at) {
    case At::Status:
        return onStatus(line);
    case At::Header:
        return line.isEmpty() ? onHeadEnd() : onHeader(line);
    case At::ChunkSize:
        return onChunkSize(line);
    case At::ChunkEnd:
        m_at = At::ChunkSize;
        return line.isEmpty() ? State::Reading : State::Invalid;
    case At::Trailer:
        return line.isEmpty() ? State::Whole : State::Reading;
    case At::Body:
    case At::Chunk:
        break;
    }
    return State::Invalid;
}

/// "HTTP/1.1 201 Created"; the words may be missing.
State AnswerReader::onStatus(const QByteArray &line)
{
    constexpr qsizetype digits = 9;
    constexpr qsizetype shortest = digits + 3;
    const bool isOne = line.size() >= shortest && line.startsWith("HTTP/1.") && isDigit(line.at(7))
        && line.at(8) == ' ' && std::all_of(line.begin() + digits, line.begin() + shortest, isDigit)
        && (line.size() == shortest || line.at(shortest) == ' ');
    if (!isOne)
        return State::Invalid;
    m_status = line.mid(digits, 3).toInt();
    m_keeps = line.at(7) != '0';
    m_at = At::Header;
    return m_status >= 100 ? State::Reading : State::Invalid;
}

State AnswerReader::onHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    // A blank before the colon, or at the beginning, is how one header is made to look like another.
    const QByteArray name = line.first(std::max<qsizetype>(colon, 0));
    if (name.isEmpty() || name.contains(' ') || name.contains('\t'))
        return State::Invalid;
    m_headers.append({name, line.mid(colon + 1).trimmed()});
    return State::Reading;
}

State AnswerReader::onHeadEnd()
{
    constexpr int switching = 101;
    if (m_status < 200 && m_status != switching) {
        m_status = 0;
        m_headers.clear();
        m_at = At::Status;
        return State::Reading;
    }
    if (m_status == switching)
        return State::Invalid;
    bool inChunks = false;
    QByteArray length;
    for (const auto &[name, value] : std::as_const(m_headers)) {
        if (name.compare("Connection", Qt::CaseInsensitive) == 0) {
            readConnection(value);
        } else if (name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0) {
            if (inChunks || value.compare("chunked", Qt::CaseInsensitive) != 0)
                return State::Invalid;
            inChunks = true;
        } else if (name.compare("Content-Length", Qt::CaseInsensitive) == 0) {
            if (value.isEmpty() || (!length.isEmpty() && value != length))
                return State::Invalid;
            length = value;
        }
    }
    if (m_status == 204 || m_status == 304) {
        // A body there is wrong, and may come late: as the beginning of the next answer.
        m_keeps = m_keeps && !inChunks && (length.isEmpty() || length == "0");
        return State::Whole;
    }
    m_at = inChunks ? At::ChunkSize : At::Body;
    if (inChunks) {
        m_keeps = m_keeps && length.isEmpty();
        return State::Reading;
    }
    if (!length.isEmpty())
        return onLength(length);
    m_keeps = false;
    return State::Reading;
}

State AnswerReader::onLength(const QByteArray &digits)
{
    if (digits.size() > lengthDigits || !std::all_of(digits.begin(), digits.end(), isDigit))
        return State::Invalid;
    m_left = digits.toLongLong();
    if (*m_left > limits::answerBytes)
        return State::TooLarge;
    return *m_left == 0 ? State::Whole : State::Reading;
}

State AnswerReader::onChunkSize(const QByteArray &line)
{
    const QByteArray digits = line.split(';').first().trimmed();
    if (digits.isEmpty() || digits.size() > chunkDigits
        || !std::all_of(digits.begin(), digits.end(), isHexDigit))
        return State::Invalid;
    m_left = digits.toLongLong(nullptr, 16);
    m_at = *m_left == 0 ? At::Trailer : At::Chunk;
    return State::Reading;
}

void AnswerReader::readConnection(const QByteArray &value)
{
    for (const QByteArray &each : value.toLower().split(','))
        m_keeps = m_keeps && each.trimmed() != "close";
}

} // namespace platform
