// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/secret.h"

#include <QJsonDocument>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace platform {

class Call;
class Transport;
struct Connection;
struct Request;

struct Token
{
    base::Secret bearer;
    std::chrono::milliseconds life {0};
};

/// OAuth server-to-server (Adobe Developer Console guide, "OAuth Server-to-Server credential API reference").
Request tokenRequest(const Connection &connection, const base::Secret &secret);

/// expires_in counts seconds; above ten million it can only be the milliseconds of the older service.
base::Result<Token> readToken(const QJsonDocument &document);

/// Gets tokens, keeps the latest one in memory until 80 % of its life are over, and lets all who wait share
/// one sign-in.
class TokenKeeper final
{
public:
    using Take = std::function<void(const base::Result<base::Secret> &)>;

    TokenKeeper(Transport &transport, base::Secret secret);
    Q_DISABLE_COPY_MOVE(TokenKeeper)
    ~TokenKeeper();

    /// \a take is called at once or when the sign-in has ended; not when the receiver is gone by then.
    void ask(QObject *receiver, Take take);

    /// The platform refuses this token: the next one who asks gets a new one.
    void drop(const base::Secret &refused);

private:
    struct Waiting
    {
        QPointer<QObject> receiver;
        Take take;
    };

    void signIn();
    void onSignedIn(const base::Result<QJsonDocument> &answer);

    Transport &m_transport;
    base::Secret m_secret;
    base::Secret m_bearer;
    std::chrono::milliseconds m_renewAt {0};
    std::vector<Waiting> m_waiting;
    std::unique_ptr<Call> m_call;
};

} // namespace platform
