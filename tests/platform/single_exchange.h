// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fake_clock.h"

#include "platform/idle_sockets.h"
#include "platform/large_exchange.h"

#include <QTcpSocket>

#include <sys/socket.h>

#include <chrono>
#include <optional>

inline const QByteArray noContent = "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n";

inline QByteArray pattern(qsizetype bytes)
{
    QByteArray body(bytes, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes; ++i)
        body[i] = char('a' + (i * 31 + i / 7919) % 26);
    return body;
}

/// Ends a connection without a proper end.
inline void reset(QTcpSocket *socket)
{
    const linger none {.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket->abort();
}

/// One exchange by itself, with any URL.
struct Single
{
    explicit Single(const QUrl &url, const QByteArray &body,
                    std::chrono::milliseconds silence = std::chrono::seconds(30))
        : exchange(std::in_place,
                   platform::Request {.method = "PUT", .path = "/x", .body = body, .large = true}, clock,
                   idle, [this](const platform::Answer &told) { answer = told; })
    {
        QNetworkRequest wire(url);
        wire.setTransferTimeout(int(silence.count()));
        wire.setRawHeader("Authorization", "Bearer token-1");
        exchange->send(wire);
    }

    FakeClock clock;
    platform::IdleSockets idle;
    std::optional<platform::Answer> answer;
    std::optional<platform::LargeExchange> exchange;
};
