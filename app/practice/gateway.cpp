// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/gateway.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace practice {

namespace {

Reply tokenError(const QString &error, const QString &description)
{
    return json(
        400,
        QJsonObject {{QStringLiteral("error"), error}, {QStringLiteral("error_description"), description}});
}

QByteArray signatureOf(const QByteArray &claims, const World &world)
{
    return QMessageAuthenticationCode::hash(claims, world.tokenKey.reveal(), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The token says itself when it ends and is signed, so that it outlives a restart without being kept.
QByteArray makeToken(const Desk &desk)
{
    const QJsonObject claims {
        {QStringLiteral("expires"), desk.now() + std::chrono::milliseconds(desk.tokenLife).count()},
        {QStringLiteral("nonce"), randomHex(32)}};
    const QByteArray text = QJsonDocument(claims)
                                .toJson(QJsonDocument::Compact)
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return text + '.' + signatureOf(text, desk.world);
}

bool isGoodToken(const Desk &desk, const QByteArray &token)
{
    const qsizetype dot = token.indexOf('.');
    if (dot < 0)
        return false;
    const QByteArray text = token.left(dot);
    if (!(base::Secret(token.mid(dot + 1)) == base::Secret(signatureOf(text, desk.world))))
        return false;
    const QJsonObject claims
        = QJsonDocument::fromJson(QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding)).object();
    return claims[QStringLiteral("expires")].toInteger() > desk.now();
}

bool areGrantedScopes(const QString &asked)
{
    static const QStringList granted {QStringLiteral("openid"), QStringLiteral("session"),
                                      QStringLiteral("AdobeID"), QStringLiteral("read_organizations"),
                                      QStringLiteral("additional_info.projectedProductContext")};
    const QStringList scopes = asked.split(QLatin1Char(','));
    return std::all_of(scopes.cbegin(), scopes.cend(),
                       [&](const QString &scope) { return granted.contains(scope); });
}

} // namespace

Reply issueToken(const Desk &desk, const Request &request)
{
    if (request.contentType() != "application/x-www-form-urlencoded")
        return tokenError(QStringLiteral("invalid_request"),
                          QStringLiteral("the body must be form-urlencoded"));
    Request form {.query = request.query + parsePairs(request.body)};
    for (const auto &name : {QStringLiteral("grant_type"), QStringLiteral("client_id"),
                             QStringLiteral("client_secret"), QStringLiteral("scope")}) {
        if (form.parameter(name).isEmpty())
            return tokenError(QStringLiteral("invalid_request"),
                              QStringLiteral("missing parameter: ") + name);
    }
    if (form.parameter(QStringLiteral("grant_type")) != QStringLiteral("client_credentials"))
        return tokenError(QStringLiteral("unsupported_grant_type"),
                          QStringLiteral("unsupported grant_type parameter"));
    if (form.parameter(QStringLiteral("client_id")) != desk.world.clientId)
        return tokenError(QStringLiteral("invalid_client"), QStringLiteral("invalid client_id parameter"));
    if (!(base::Secret(form.parameter(QStringLiteral("client_secret")).toUtf8()) == desk.world.clientSecret))
        return tokenError(QStringLiteral("invalid_client"),
                          QStringLiteral("invalid client_secret parameter"));
    if (!areGrantedScopes(form.parameter(QStringLiteral("scope"))))
        return tokenError(QStringLiteral("invalid_scope"),
                          QStringLiteral("a scope is not granted to this credential"));
    return json(200,
                QJsonObject {{QStringLiteral("access_token"), QString::fromLatin1(makeToken(desk))},
                             {QStringLiteral("token_type"), QStringLiteral("bearer")},
                             {QStringLiteral("expires_in"), static_cast<qint64>(desk.tokenLife.count())}});
}

std::optional<Reply> gatewayRefusal(const Desk &desk, const Request &request)
{
    const QByteArray authorization = request.header(QByteArrayLiteral("authorization"));
    if (authorization.isEmpty())
        return gatewayError(QStringLiteral("403010"), QStringLiteral("Oauth token is missing"));
    if (!authorization.startsWith("Bearer ") || !isGoodToken(desk, authorization.mid(7).trimmed()))
        return gatewayError(QStringLiteral("401013"), QStringLiteral("Oauth token is not valid"));
    const QByteArray key = request.header(QByteArrayLiteral("x-api-key"));
    if (key.isEmpty())
        return gatewayError(QStringLiteral("403000"), QStringLiteral("Api Key is required"));
    if (QString::fromLatin1(key) != desk.world.clientId)
        return gatewayError(QStringLiteral("403003"), QStringLiteral("Api Key is invalid"));
    const QByteArray organisation = request.header(QByteArrayLiteral("x-gw-ims-org-id"));
    if (organisation.isEmpty())
        return gatewayError(QStringLiteral("400003"), QStringLiteral("x-gw-ims-org-id header is missing"));
    if (QString::fromLatin1(organisation) != desk.world.organisation)
        return gatewayError(QStringLiteral("403025"),
                            QStringLiteral("The credential has no product profile in this organisation"));
    return std::nullopt;
}

} // namespace practice
