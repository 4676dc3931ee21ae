// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace testing {

/// Hands everything on to a server and back, but for the answer to one request: that is swallowed and the
/// connection broken, so that the server has done what the client does not know of.
class SwallowingProxy final : public QTcpServer
{
public:
    explicit SwallowingProxy(const QUrl &server)
        : m_server(server)
    {
        connect(this, &QTcpServer::newConnection, this, &SwallowingProxy::onConnection);
        if (!listen(QHostAddress::LocalHost))
            qFatal("The proxy cannot listen");
    }

    QUrl url() const
    {
        QUrl url = m_server;
        url.setPort(serverPort());
        return url;
    }

    /// The answer to the next request that begins like this.
    void swallowNext(const QByteArray &begin) { m_begin = begin; }

    int swallowed() const { return m_swallowed; }

private:
    void onConnection()
    {
        QTcpSocket *client = nextPendingConnection();
        auto *server = new QTcpSocket(client);
        server->connectToHost(m_server.host(), quint16(m_server.port()));
        connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const QByteArray bytes = client->readAll();
            if (!m_begin.isEmpty() && bytes.startsWith(m_begin)) {
                m_begin.clear();
                m_victim = server;
            }
            server->write(bytes);
        });
        connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
            const QByteArray bytes = server->readAll();
            if (server != m_victim) {
                client->write(bytes);
                return;
            }
            m_victim = nullptr;
            ++m_swallowed;
            client->abort();
        });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    }

    QUrl m_server;
    QByteArray m_begin;
    QTcpSocket *m_victim = nullptr;
    int m_swallowed = 0;
};

} // namespace testing
