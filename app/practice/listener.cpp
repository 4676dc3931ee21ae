// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/listener.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>

namespace practice {

namespace {

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
    if (request.method() == QHttpServerRequest::Method::Head) {
        writeHead(responder, reply,
                  reply.stream ? reply.stream->size() - reply.stream->pos() : reply.body.size());
        responder.writeBody(QByteArray());
    } else if (reply.stream) {
        responder.write(reply.stream.release(), reply.contentType,
                        static_cast<QHttpServerResponder::StatusCode>(reply.status));
    } else {
        writeHead(responder, reply, reply.body.size());
        responder.writeBody(reply.body);
    }
    return true;
}

void Listener::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

} // namespace practice
