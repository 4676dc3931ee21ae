// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/socket_end.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace platform {

void SocketEnd::watch(qintptr socket)
{
    forget();
    m_socket = ::fcntl(static_cast<int>(socket), F_DUPFD_CLOEXEC, 0);
}

void SocketEnd::forget()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

bool SocketEnd::isOrderly() const
{
    tcp_info info {};
    socklen_t bytes = sizeof info;
    return m_socket >= 0 && ::getsockopt(m_socket, IPPROTO_TCP, TCP_INFO, &info, &bytes) == 0
        && info.tcpi_state == TCP_CLOSE_WAIT;
}

} // namespace platform
