// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interrupts.h"

#include "cli/exit_code.h"

#include <QSocketNotifier>

#include <sys/socket.h>

#include <array>
#include <csignal>
#include <unistd.h>

namespace cli {

namespace {

// A handler may do next to nothing: it writes one byte, which the event loop reads.
std::array<int, 2> pipeEnds {-1, -1};
volatile std::sig_atomic_t timesAsked = 0;

extern "C" void onSignal(int)
{
    timesAsked = timesAsked + 1;
    if (timesAsked > 1)
        _exit(Interrupted);
    const char byte = 1;
    [[maybe_unused]] const ssize_t put = ::write(pipeEnds[0], &byte, 1);
}

void handleWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pipeEnds.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[1], &byte, 1) == 1)
            Q_EMIT interrupted();
    });
    handleWith(onSignal);
}

Interrupts::~Interrupts()
{
    handleWith(SIG_DFL);
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

} // namespace cli
