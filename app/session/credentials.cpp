// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/credentials.h"

#include "store/keychain.h"

#include <QFile>
#include <QLoggingCategory>

namespace session {

Q_LOGGING_CATEGORY(lcCredentials, "profileuploader.session")

namespace {

constexpr qint64 longestSecret = 4096;

/// A secret as files and pipes hold it: without the line end that editors add.
base::Secret trimmed(const QByteArray &bytes)
{
    return base::Secret(bytes.trimmed());
}

base::Secret fromCredentialsFolder()
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return {};
    QFile file(folder + QStringLiteral("/CLIENT_SECRET"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return trimmed(file.read(longestSecret));
}

base::Secret fromEnvironment()
{
    const QByteArray value = qgetenv("PROFILE_UPLOADER_CLIENT_SECRET");
    if (!value.isEmpty())
        qCWarning(lcCredentials,
                  "The client secret comes from an environment variable, which other programs can read.");
    return trimmed(value);
}

} // namespace

platform::Connection connectionOf(const store::ConnectionRecord &record)
{
    const QUrl signIn(record.signInUrl);
    const QUrl gateway(record.gatewayUrl);
    return {.name = record.name,
            .organisation = record.organisation,
            .clientId = record.clientId,
            .scopes = record.scopes,
            .signInUrl = signIn.isEmpty() ? platform::defaultSignInUrl() : signIn,
            .gatewayUrl = gateway.isEmpty() ? platform::defaultGatewayUrl() : gateway,
            .practice = isLoopback(gateway)};
}

base::Job<SignIn> signInFor(const store::Store &store, const QString &connection, const SecretSource &source,
                            QObject *parent)
{
    const auto record = store.connection(connection);
    if (!record)
        return base::finished<SignIn>(base::Failure(record.error()));
    SignIn signIn {.connection = connectionOf(*record), .secret = source.given};
    if (const auto fine = platform::checkConnection(signIn.connection); !fine)
        return base::finished<SignIn>(base::Failure(fine.error()));
    if (!signIn.secret.isEmpty())
        return base::finished<SignIn>(signIn);

    auto promise = std::make_shared<QPromise<base::Result<SignIn>>>();
    promise->start();
    base::whenDone<base::Secret>(
        store::Keychain::read(connection), parent, [promise, signIn](const auto &kept) mutable {
            if (kept)
                signIn.secret = *kept;
            if (signIn.secret.isEmpty())
                signIn.secret = fromCredentialsFolder();
            if (signIn.secret.isEmpty())
                signIn.secret = fromEnvironment();
            if (signIn.secret.isEmpty())
                promise->addResult(base::Failure(
                    {.code = base::ErrorCode::SecretMissing, .subject = signIn.connection.name}));
            else
                promise->addResult(signIn);
            promise->finish();
        });
    return promise->future();
}

} // namespace session
