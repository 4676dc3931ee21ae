// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace platform {

/// Tells how a TCP connection has ended. Qt says of one that was reset, too, that the far side has closed it,
/// and has then let go of the socket.
class SocketEnd
{
public:
    SocketEnd() = default;
    Q_DISABLE_COPY_MOVE(SocketEnd)

    ~SocketEnd() { forget(); }

    /// Keeps the connection until forget(), also when Qt closes it.
    void watch(qintptr socket);

    void forget();

    /// Whether the far side has said that nothing more comes, and nothing has gone wrong since.
    bool isOrderly() const;

private:
    int m_socket = -1;
};

} // namespace platform
