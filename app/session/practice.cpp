// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/practice.h"

#include "platform/practice_link.h"

#include <QHostAddress>

namespace session {

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

base::Result<SignIn> practiceSignIn(const QUrl &url, const QJsonObject &description)
{
    if (url.scheme() != QLatin1String("http") || !isLoopback(url))
        return base::Failure({.code = base::ErrorCode::PracticeNotLoopback, .subject = url.toString()});
    const QString organisation = description.value(QStringLiteral("organisation")).toString();
    const QString clientId = description.value(QStringLiteral("clientId")).toString();
    const QString secret = description.value(QStringLiteral("clientSecret")).toString();
    if (organisation.isEmpty() || clientId.isEmpty() || secret.isEmpty())
        return base::Failure({.code = base::ErrorCode::PracticeNotThere, .subject = url.toString()});
    return SignIn {.connection = {.name = QStringLiteral("practice"),
                                  .organisation = organisation,
                                  .clientId = clientId,
                                  .scopes = {},
                                  .signInUrl = url,
                                  .gatewayUrl = url,
                                  .practice = true},
                   .secret = base::Secret(secret.toUtf8())};
}

base::Job<SignIn> askPractice(const QUrl &url, base::Clock &clock, QObject *parent)
{
    if (url.scheme() != QLatin1String("http") || !isLoopback(url))
        return base::finished<SignIn>(
            base::Failure({.code = base::ErrorCode::PracticeNotLoopback, .subject = url.toString()}));
    auto promise = std::make_shared<QPromise<base::Result<SignIn>>>();
    promise->start();
    base::whenDone<QJsonObject>(
        platform::practiceDescription(url, clock, parent), parent, [promise, url](const auto &description) {
            if (description)
                promise->addResult(practiceSignIn(url, *description));
            else
                promise->addResult(base::Failure({.code = base::ErrorCode::PracticeNotThere,
                                                  .subject = url.toString(),
                                                  .detail = description.error().detail}));
            promise->finish();
        });
    return promise->future();
}

} // namespace session
