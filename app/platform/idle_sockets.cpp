// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/idle_sockets.h"

#include "platform/limits.h"

#include <QTimer>

#include <utility>

namespace platform {

IdleSockets::IdleSockets(QObject *parent)
    : QObject(parent)
{
}

IdleSockets::~IdleSockets() = default;

std::unique_ptr<QTcpSocket> IdleSockets::take()
{
    dropOld();
    if (m_idle.empty())
        return {};
    auto socket = std::move(m_idle.back().socket);
    m_idle.pop_back();
    socket->disconnect(this);
    return socket;
}

void IdleSockets::keep(std::unique_ptr<QTcpSocket> socket)
{
    dropOld();
    if (std::ssize(m_idle) >= limits::idleSockets)
        m_idle.erase(m_idle.begin());
    connect(socket.get(), &QTcpSocket::readyRead, this, &IdleSockets::dropOld, Qt::QueuedConnection);
    connect(socket.get(), &QTcpSocket::disconnected, this, &IdleSockets::dropOld, Qt::QueuedConnection);
    m_idle.push_back({.socket = std::move(socket), .until = QDeadlineTimer(limits::idleFor)});
    QTimer::singleShot(limits::idleFor, Qt::PreciseTimer, this, &IdleSockets::dropOld);
}

void IdleSockets::dropOld()
{
    std::erase_if(m_idle, [](const Idle &idle) {
        // What comes unasked is the far side's word that it is about to close, or would fill the memory.
        return idle.until.hasExpired() || idle.socket->state() != QAbstractSocket::ConnectedState
            || idle.socket->bytesAvailable() > 0;
    });
}

} // namespace platform
