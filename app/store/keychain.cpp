// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keychain.h"

#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

namespace store {

namespace {

const QString service = QStringLiteral("Profile Uploader");

base::Error errorOf(const QKeychain::Job &job)
{
    const bool missing = job.error() == QKeychain::EntryNotFound;
    return {.code = missing ? base::ErrorCode::SecretMissing : base::ErrorCode::KeychainUnavailable,
            .subject = job.key(),
            .detail = job.errorString()};
}

/// Runs a job of the library, which deletes itself, and ends in what \a take makes of it.
template <class T, class KeychainJob>
base::Job<T> start(KeychainJob *job, const QString &key, std::function<base::Result<T>(KeychainJob &)> take)
{
    auto promise = std::make_shared<QPromise<base::Result<T>>>();
    promise->start();
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, take = std::move(take)] {
        if (job->error() == QKeychain::NoError)
            promise->addResult(take(*job));
        else
            promise->addResult(base::Failure(errorOf(*job)));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

base::Job<base::Secret> Keychain::read(const QString &connection, QObject *parent)
{
    auto *job = new QKeychain::ReadPasswordJob(service, parent);
    return start<base::Secret, QKeychain::ReadPasswordJob>(
        job, connection, [](QKeychain::ReadPasswordJob &done) -> base::Result<base::Secret> {
            return base::Secret(done.binaryData());
        });
}

base::Job<> Keychain::write(const QString &connection, const base::Secret &secret, QObject *parent)
{
    auto *job = new QKeychain::WritePasswordJob(service, parent);
    job->setBinaryData(secret.reveal());
    return start<void, QKeychain::WritePasswordJob>(
        job, connection, [](QKeychain::WritePasswordJob &) -> base::Result<> { return {}; });
}

base::Job<> Keychain::remove(const QString &connection, QObject *parent)
{
    auto *job = new QKeychain::DeletePasswordJob(service, parent);
    return start<void, QKeychain::DeletePasswordJob>(
        job, connection, [](QKeychain::DeletePasswordJob &) -> base::Result<> { return {}; });
}

} // namespace store
