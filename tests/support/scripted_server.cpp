// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scripted_server.h"

#include <QTcpSocket>
#include <QTimer>

namespace support {

namespace {

void finish(QTcpSocket *socket, const ScriptedServer::Reply &reply)
{
    if (reply.reset)
        socket->abort();
    else if (reply.close)
        socket->disconnectFromHost();
}

} // namespace

QByteArray ScriptedServer::Recorded::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

ScriptedServer::~ScriptedServer()
{
    for (auto socket = m_buffers.keyBegin(); socket != m_buffers.keyEnd(); ++socket)
        (*socket)->disconnect(this);
}

QUrl ScriptedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

void ScriptedServer::say(const QByteArray &methodAndTarget, const Reply &reply)
{
    m_script.append({methodAndTarget, reply});
}

void ScriptedServer::say(const QByteArray &methodAndTarget, int status, const QByteArray &body,
                         const QByteArray &moreHeaders)
{
    say(methodAndTarget, answer(status, body, moreHeaders));
}

void ScriptedServer::always(const QByteArray &methodAndTarget, int status, const QByteArray &body)
{
    Reply reply = answer(status, body);
    reply.repeat = true;
    say(methodAndTarget, reply);
}

ScriptedServer::Reply ScriptedServer::answer(int status, const QByteArray &body,
                                             const QByteArray &moreHeaders)
{
    return {.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body};
}

QList<ScriptedServer::Recorded> ScriptedServer::requests(const QByteArray &methodAndTarget) const
{
    QList<Recorded> found;
    for (const Recorded &request : m_requests) {
        if ((request.method + ' ' + request.target).startsWith(methodAndTarget))
            found.append(request);
    }
    return found;
}

int ScriptedServer::openConnections() const
{
    return static_cast<int>(m_buffers.size());
}

void ScriptedServer::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadable(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::onReadable(QTcpSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    const qsizetype head = m_buffers[socket].indexOf("\r\n\r\n");
    if (m_closeWithinBody >= 0 && head >= 0 && m_buffers[socket].size() - head - 4 >= m_closeWithinBody) {
        m_requests.append({.method = "CUT", .target = {}, .headers = {}, .body = {}});
        socket->abort();
        return;
    }
    while (m_buffers.contains(socket) && takeRequest(socket)) { }
}

bool ScriptedServer::takeRequest(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    const qsizetype head = buffer.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    QList<QByteArray> lines = buffer.first(head).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    Recorded request {.method = first.value(0), .target = first.value(1), .headers = {}, .body = {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.first(colon), line.mid(colon + 1).trimmed()});
    }
    const qint64 length = request.header("Content-Length").toLongLong();
    if (buffer.size() < head + 4 + length)
        return false;
    request.body = buffer.mid(head + 4, length);
    buffer.remove(0, head + 4 + length);
    m_requests.append(request);
    reply(socket, request);
    return true;
}

void ScriptedServer::reply(QTcpSocket *socket, const Recorded &request)
{
    const QByteArray what = request.method + ' ' + request.target;
    for (qsizetype i = 0; i < m_script.size(); ++i) {
        if (!what.startsWith(m_script.at(i).first))
            continue;
        const Reply reply = m_script.at(i).second;
        if (!reply.repeat)
            m_script.removeAt(i);
        if (reply.drip.count() > 0)
            return dripNext(socket, reply);
        socket->write(reply.bytes);
        socket->flush();
        return finish(socket, reply);
    }
    socket->write(answer(404, "{}").bytes);
}

void ScriptedServer::dripNext(const QPointer<QTcpSocket> &socket, const Reply &reply)
{
    if (!socket || reply.bytes.isEmpty())
        return;
    socket->write(reply.bytes.first(1));
    Reply rest = reply;
    rest.bytes.remove(0, 1);
    QTimer::singleShot(reply.drip, this, [this, socket, rest] { dripNext(socket, rest); });
}

} // namespace support
