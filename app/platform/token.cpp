// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/token.h"

#include "platform/call.h"
#include "platform/connection.h"
#include "platform/request.h"
#include "platform/transport.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace platform {

namespace {

const QLatin1String usualScopes(
    "openid,session,AdobeID,read_organizations,additional_info.projectedProductContext");

constexpr double milliseconds = 10'000'000; ///< a lifetime above is not told in seconds

QByteArray formField(const char *name, const QByteArray &value)
{
    return QByteArray(name) + '=' + value.toPercentEncoding();
}

bool canBeHeader(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

Request tokenRequest(const Connection &connection, const base::Secret &secret)
{
    QString scopes = connection.scopes.isEmpty() ? QString(usualScopes) : connection.scopes;
    scopes.remove(QLatin1Char(' '));
    return {.host = Request::Host::SignIn,
            .method = "POST",
            .path = "/ims/token/v3",
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
            .body = formField("grant_type", "client_credentials") + '&'
                + formField("client_id", connection.clientId.toUtf8()) + '&'
                + formField("client_secret", secret.reveal()) + '&' + formField("scope", scopes.toUtf8()),
            .inSandbox = false,
            .secretBody = true};
}

base::Result<Token> readToken(const QJsonDocument &document)
{
    const QByteArray bearer = document.object().value(QLatin1String("access_token")).toString().toUtf8();
    const QJsonValue expires = document.object().value(QLatin1String("expires_in"));
    const double life = expires.isString() ? expires.toString().toDouble() : expires.toDouble();
    if (bearer.isEmpty() || !canBeHeader(bearer) || !(life > 0))
        return base::Failure({.code = base::ErrorCode::AnswerInvalid});
    const double inMilliseconds = life > milliseconds ? life : life * 1000;
    return Token {.bearer = base::Secret(bearer),
                  .life = std::chrono::milliseconds(static_cast<qint64>(std::min(inMilliseconds, 1e12)))};
}

TokenKeeper::TokenKeeper(Transport &transport, base::Secret secret)
    : m_transport(transport)
    , m_secret(std::move(secret))
{
}

TokenKeeper::~TokenKeeper() = default;

void TokenKeeper::ask(QObject *receiver, Take take)
{
    if (!m_bearer.isEmpty() && m_transport.clock().monotonic() < m_renewAt)
        return take(m_bearer);
    m_waiting.push_back({.receiver = receiver, .take = std::move(take)});
    if (!m_call)
        signIn();
}

void TokenKeeper::drop(const base::Secret &refused)
{
    if (m_bearer == refused)
        m_bearer = {};
}

void TokenKeeper::signIn()
{
    Request request = tokenRequest(m_transport.connection(), m_secret);
    request.understand = [](const QJsonDocument &document) -> base::Result<> {
        if (const auto token = readToken(document); !token)
            return base::Failure(token.error());
        return {};
    };
    m_call
        = std::make_unique<Call>(m_transport, std::move(request),
                                 [this](const base::Result<QJsonDocument> &answer) { onSignedIn(answer); });
    m_call->start();
}

void TokenKeeper::onSignedIn(const base::Result<QJsonDocument> &answer)
{
    base::Result<base::Secret> outcome = base::Failure(answer ? base::Error {} : answer.error());
    if (answer) {
        const Token token = *readToken(*answer);
        m_bearer = token.bearer;
        m_renewAt = m_transport.clock().monotonic() + token.life * 4 / 5;
        outcome = token.bearer;
    }
    m_call.reset();
    // All are told, even should one of them bring this object to its end.
    const auto waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.receiver)
            one.take(outcome);
    }
}

} // namespace platform
