// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/connection.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace platform {

using base::ErrorCode;

namespace {

base::Failure invalid(const char *what)
{
    return base::Failure({.code = ErrorCode::ConnectionInvalid, .subject = QLatin1String(what)});
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool isAdobe(const QString &host)
{
    return host.endsWith(QLatin1String(".adobe.io")) || host.endsWith(QLatin1String(".adobelogin.com"));
}

base::Result<> checkUrl(const QUrl &url, bool practice, const char *what)
{
    const bool bare = url.userInfo().isEmpty() && (url.path().isEmpty() || url.path() == QLatin1String("/"))
        && !url.hasQuery() && !url.hasFragment();
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || !bare || !web)
        return invalid(what);
    if (practice) {
        if (!isLoopback(url.host()))
            return base::Failure({.code = ErrorCode::PracticeNotLoopback, .subject = url.host()});
        return {};
    }
    if (url.scheme() != QLatin1String("https") || !isAdobe(url.host()))
        return base::Failure({.code = ErrorCode::HostNotAllowed, .subject = url.host()});
    return {};
}

} // namespace

QUrl defaultSignInUrl()
{
    return QUrl(QStringLiteral("https://ims-na1.adobelogin.com"));
}

QUrl defaultGatewayUrl()
{
    return QUrl(QStringLiteral("https://platform.adobe.io"));
}

base::Result<> checkConnection(const Connection &connection)
{
    // What goes into a header must not be able to end it.
    static const QRegularExpression organisation(QStringLiteral("\\A[A-Za-z0-9]+@AdobeOrg\\z"));
    static const QRegularExpression clientId(QStringLiteral("\\A[!-~]+\\z"));
    static const QRegularExpression scopes(QStringLiteral("\\A[!-~ ]*\\z"));
    if (!organisation.match(connection.organisation).hasMatch())
        return invalid("organisation");
    if (!clientId.match(connection.clientId).hasMatch())
        return invalid("clientId");
    if (!scopes.match(connection.scopes).hasMatch())
        return invalid("scopes");
    if (const auto checked = checkUrl(connection.signInUrl, connection.practice, "signInUrl"); !checked)
        return checked;
    return checkUrl(connection.gatewayUrl, connection.practice, "gatewayUrl");
}

} // namespace platform
