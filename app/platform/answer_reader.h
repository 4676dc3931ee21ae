// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QNetworkReply>

#include <optional>

namespace platform {

/// Reads one HTTP/1.1 answer piece by piece, and takes nothing for one that is not. Bounded by
/// limits::headerBytes and limits::answerBytes.
class AnswerReader
{
public:
    enum class State : std::uint8_t { Reading, Whole, Invalid, TooLarge };

    /// What came next.
    State take(QByteArrayView bytes);

    /// The far side has ended the connection in good order, which ends an answer without a length; any other
    /// stays unfinished.
    State end();

    State state() const { return m_state; }

    /// Whether any byte has come.
    bool begun() const { return m_begun; }

    /// 0 until the line with it is whole. Those of interim answers (100) are passed over.
    int status() const { return m_status; }

    const QList<QNetworkReply::RawHeaderPair> &headers() const { return m_headers; }

    const QByteArray &body() const { return m_body; }

    /// Whether the connection can take another request after this answer.
    bool keepsOpen() const { return m_state == State::Whole && m_keeps && m_pending.isEmpty(); }

private:
    enum class At : std::uint8_t { Status, Header, Body, ChunkSize, Chunk, ChunkEnd, Trailer };

    bool step();
    bool takeBody();
    std::optional<QByteArray> line();
    State onLine(const QByteArray &line);
    State onStatus(const QByteArray &line);
    State onHeader(const QByteArray &line);
    State onHeadEnd();
    State onLength(const QByteArray &digits);
    State onChunkSize(const QByteArray &line);
    void readConnection(const QByteArray &value);

    State m_state = State::Reading;
    At m_at = At::Status;
    QByteArray m_pending; ///< not understood yet
    qint64 m_headBytes = 0;
    bool m_begun = false;
    bool m_keeps = true;
    int m_status = 0;
    QList<QNetworkReply::RawHeaderPair> m_headers;
    std::optional<qint64> m_left; ///< of the body or the chunk; none: up to the connection's end
    QByteArray m_body;
};

} // namespace platform
