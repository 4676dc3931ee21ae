// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "platform/connection.h"
#include "platform/idle_sockets.h"
#include "platform/request.h"
#include "platform/retry.h"
#include "platform/trace.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>

#include <memory>

namespace platform {

class TokenKeeper;

/// What all calls share: the network, where and as whom they go, the token, the budget of retries, the trace.
/// Every request is made here and goes to the connection's two hosts only.
class Transport final : public QObject
{
    Q_OBJECT

public:
    Transport(Connection connection, base::Secret secret, base::Clock &clock,
              std::chrono::milliseconds silence = limits::silence);
    ~Transport() override;

    const Connection &connection() const { return m_connection; }

    base::Clock &clock() { return m_clock; }

    QNetworkAccessManager &network() { return m_network; }

    IdleSockets &idleSockets() { return m_idleSockets; }

    /// Whether requests to \a url go there without a proxy between.
    bool goesDirect(const QUrl &url) const;

    TokenKeeper &tokens() { return *m_tokens; }

    RetryBudget &budget() { return m_budget; }

    Trace *trace() const { return m_trace.get(); }

    void setTrace(std::shared_ptr<Trace> trace) { m_trace = std::move(trace); }

    void setSandbox(const QString &name) { m_sandbox = name; }

    /// Whether the request may go out at all: what checkConnection() says, SandboxMissing, SandboxUnknown (a
    /// name that cannot be one).
    base::Result<> mayGo(const Request &request) const;

    /// The request with everything but its body.
    QNetworkRequest wire(const Request &request, const base::Secret &token) const;

    QString hostOf(const Request &request) const;

    Q_SIGNAL void waiting(std::chrono::milliseconds delay, const base::Error &because);

    /// Every call that waits for its next try makes it now.
    Q_SIGNAL void waitsEnd();

private:
    const QUrl &origin(const Request &request) const;

    Connection m_connection;
    base::Clock &m_clock;
    std::chrono::milliseconds m_silence;
    QString m_sandbox;
    std::shared_ptr<Trace> m_trace;
    RetryBudget m_budget;
    QNetworkAccessManager m_network;
    IdleSockets m_idleSockets; ///< to the gateway
    std::unique_ptr<TokenKeeper> m_tokens;
};

} // namespace platform
