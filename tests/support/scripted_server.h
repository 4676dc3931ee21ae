// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <utility>

class QTcpSocket;

namespace support {

/// An HTTP server on loopback that records every request byte for byte and answers what it was told to,
/// however wrong. Lives in the test's own thread.
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    struct Recorded
    {
        QByteArray method;
        QByteArray target; ///< path and query as they came
        QList<std::pair<QByteArray, QByteArray>> headers;
        QByteArray body;

        QByteArray header(const QByteArray &name) const;
    };

    struct Reply
    {
        QByteArray bytes = {}; ///< of the whole answer, status line included
        bool close = false; ///< the connection, after these bytes
        bool reset = false; ///< the same, without a proper end
        std::chrono::milliseconds drip {0}; ///< between single bytes; 0: all at once
        bool repeat = false; ///< stays in the script
    };

    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    QUrl url() const;

    /// What the next request with this method and the beginning of this target gets; several are given one
    /// after the other. A request that nothing was said about gets 404.
    void say(const QByteArray &methodAndTarget, const Reply &reply);

    /// The same, for a whole answer with this body and Content-Length.
    void say(const QByteArray &methodAndTarget, int status, const QByteArray &body,
             const QByteArray &moreHeaders = {});

    /// The last answer said stays for all further ones.
    void always(const QByteArray &methodAndTarget, int status, const QByteArray &body);

    static Reply answer(int status, const QByteArray &body, const QByteArray &moreHeaders = {});

    const QList<Recorded> &requests() const { return m_requests; }

    QList<Recorded> requests(const QByteArray &methodAndTarget) const;

    /// Closes the connection when so many bytes of a request's body have come; -1: does not.
    void closeWithinBody(qint64 after) { m_closeWithinBody = after; }

    int openConnections() const;

private:
    void onConnection();
    void onReadable(QTcpSocket *socket);
    bool takeRequest(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const Recorded &request);
    void dripNext(const QPointer<QTcpSocket> &socket, const Reply &reply);

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<std::pair<QByteArray, Reply>> m_script;
    QList<Recorded> m_requests;
    qint64 m_closeWithinBody = -1;
};

} // namespace support
