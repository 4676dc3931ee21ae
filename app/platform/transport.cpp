// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/transport.h"

#include "platform/token.h"

#include <QNetworkProxy>
#include <QRegularExpression>

#include <utility>

namespace platform {

Transport::Transport(Connection connection, base::Secret secret, base::Clock &clock,
                     std::chrono::milliseconds silence)
    : m_connection(std::move(connection))
    , m_clock(clock)
    , m_silence(silence)
    , m_tokens(std::make_unique<TokenKeeper>(*this, std::move(secret)))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (m_connection.practice)
        m_network.setProxy(QNetworkProxy::NoProxy);
}

Transport::~Transport() = default;

bool Transport::goesDirect(const QUrl &url) const
{
    const QNetworkProxy own = m_network.proxy();
    if (own.type() != QNetworkProxy::DefaultProxy)
        return own.type() == QNetworkProxy::NoProxy;
    const QList<QNetworkProxy> found = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return found.isEmpty() || found.first().type() == QNetworkProxy::NoProxy;
}

base::Result<> Transport::mayGo(const Request &request) const
{
    if (const auto checked = checkConnection(m_connection); !checked)
        return checked;
    if (!request.inSandbox)
        return {};
    if (m_sandbox.isEmpty()) // without a name the platform would take the default production sandbox
        return base::Failure({.code = base::ErrorCode::SandboxMissing});
    static const QRegularExpression name(QStringLiteral("\\A[a-z0-9-]+\\z"));
    if (!name.match(m_sandbox).hasMatch())
        return base::Failure({.code = base::ErrorCode::SandboxUnknown, .subject = m_sandbox});
    return {};
}

QNetworkRequest Transport::wire(const Request &request, const base::Secret &token) const
{
    const QByteArray whole
        = origin(request).toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        + target(request);
    QNetworkRequest wire(QUrl::fromEncoded(whole, QUrl::StrictMode));
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setTransferTimeout(static_cast<int>(m_silence.count()));
    wire.setRawHeader("User-Agent", "ProfileUploader/" PROFILE_UPLOADER_VERSION);
    wire.setRawHeader("Accept", "application/json");
    wire.setRawHeader("Accept-Language", "en");
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    if (request.host == Request::Host::SignIn)
        return wire;
    wire.setRawHeader("Authorization", "Bearer " + token.reveal());
    wire.setRawHeader("x-api-key", m_connection.clientId.toUtf8());
    wire.setRawHeader("x-gw-ims-org-id", m_connection.organisation.toUtf8());
    if (request.inSandbox)
        wire.setRawHeader("x-sandbox-name", m_sandbox.toUtf8());
    return wire;
}

QString Transport::hostOf(const Request &request) const
{
    return origin(request).host();
}

const QUrl &Transport::origin(const Request &request) const
{
    return request.host == Request::Host::SignIn ? m_connection.signInUrl : m_connection.gatewayUrl;
}

} // namespace platform
