// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "platform/answer.h"
#include "platform/answer_reader.h"
#include "platform/request.h"
#include "platform/socket_end.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>

namespace platform {

class IdleSockets;

/// One request with a large body on the wire, once, over a socket of our own and without a proxy. Qt's
/// network access hands such a body from thread to thread, 16 KB and four wake-ups at a time, and then waits
/// far longer than it works. Destroying it aborts the request.
class LargeExchange final : public QObject
{
    Q_OBJECT

public:
    /// \a ended is called once, later.
    LargeExchange(Request request, base::Clock &clock, IdleSockets &idle,
                  std::function<void(const Answer &)> ended);
    ~LargeExchange() override;

    /// \a wire: where to, the headers but those of the body, and how long there may be silence
    void send(const QNetworkRequest &wire);

private:
    void openAny(const QUrl &url);
    void leaveIPv6(const QUrl &url);
    void open(const QUrl &url, QAbstractSocket::NetworkLayerProtocol protocol);
    void listen();
    QByteArray head(const QNetworkRequest &wire) const;
    void feed();
    qint64 unsent() const;
    void tell();
    void onReadable();
    void onBroken(QAbstractSocket::SocketError error);
    bool isOrderlyEnd() const;
    void look();
    void fail(QNetworkReply::NetworkError error, const QString &text);
    void stop(Answer::Stop why);
    void end();

    Request m_request;
    base::Clock &m_clock;
    IdleSockets &m_idle;
    std::function<void(const Answer &)> m_ended;
    std::unique_ptr<QTcpSocket> m_socket; ///< none once it has ended
    QByteArray m_head; ///< until it is handed over
    qint64 m_fed = 0; ///< of the body, handed to the socket
    qint64 m_told = 0;
    QElapsedTimer m_sinceTold;
    QTimer m_silence;
    QTimer m_connecting; ///< by any address, once these are known
    AnswerReader m_reader;
    SocketEnd m_end;
    bool m_saidGoodbye = false; ///< the far side, in what is encrypted
    bool m_reused = false;
    bool m_isBroken = false;
    Answer m_answer;
};

} // namespace platform
