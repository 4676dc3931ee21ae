// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/listener.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>

namespace practice {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

/// Feeds a stream to a connection as fast as it takes it, holding a few pieces at most. Goes with the
/// connection. (Qt's own way sends some hundred bytes at a time.)
class Feeder final : public QObject
{
public:
    Feeder(std::unique_ptr<QIODevice> stream, QTcpSocket *socket)
        : QObject(socket)
        , m_stream(std::move(stream))
        , m_socket(socket)
        , m_left(m_stream->size() - m_stream->pos())
    {
        connect(socket, &QTcpSocket::bytesWritten, this, &Feeder::feed);
        feed();
    }

private:
    void feed()
    {
        while (m_left > 0 && m_socket->bytesToWrite() < 2 * pieceBytes) {
            const QByteArray piece = m_stream->read(qMin(pieceBytes, m_left));
            if (piece.isEmpty())
                return m_socket->abort(); // fewer bytes than were announced
            m_left -= piece.size();
            m_socket->write(piece);
        }
        if (m_left == 0)
            deleteLater();
    }

    std::unique_ptr<QIODevice> m_stream;
    QTcpSocket *m_socket;
    qint64 m_left;
};

QByteArray nameOf(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return QByteArrayLiteral("GET");
    case Method::Put:
        return QByteArrayLiteral("PUT");
    case Method::Delete:
        return QByteArrayLiteral("DELETE");
    case Method::Post:
        return QByteArrayLiteral("POST");
    case Method::Head:
        return QByteArrayLiteral("HEAD");
    case Method::Options:
        return QByteArrayLiteral("OPTIONS");
    case Method::Patch:
        return QByteArrayLiteral("PATCH");
    case Method::Connect:
    case Method::Trace:
    case Method::Unknown:
    case Method::AnyKnown:
        break;
    }
    return {};
}

Request received(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    Request read {.method = nameOf(request.method())};
    read.segments = url.path(QUrl::FullyEncoded).toLatin1().mid(1).split('/');
    read.query = parsePairs(url.query(QUrl::FullyEncoded).toLatin1());
    read.urlLength = url.toEncoded().size();
    read.body = request.body();
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        read.headers.insert(name.toLower(), value);
    return read;
}

void writeHead(QHttpServerResponder &responder, const Reply &reply, qint64 length)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(reply.status));
    if (!reply.contentType.isEmpty())
        responder.writeHeader(QByteArrayLiteral("Content-Type"), reply.contentType);
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    responder.writeHeader(QByteArrayLiteral("Content-Length"), QByteArray::number(length));
}

} // namespace

Listener::Listener(Handler handler)
    : m_handler(std::move(handler))
{
}

bool Listener::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    Reply reply = m_handler(received(request));
    QHttpServerResponder responder = makeResponder(request, socket);
    const bool isHead = request.method() == QHttpServerRequest::Method::Head;
    const qint64 length = reply.stream ? reply.stream->size() - reply.stream->pos() : reply.body.size();
    writeHead(responder, reply, length);
    responder.writeBody(isHead || reply.stream ? QByteArray() : reply.body);
    if (reply.stream && !isHead)
        new Feeder(std::move(reply.stream), socket); // the socket owns it
    return true;
}

void Listener::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

} // namespace practice
