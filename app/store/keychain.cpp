// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keychain.h"

#include <QCoreApplication>
#include <QThread>
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

/// The library does all jobs one after the other by an object that lives in the thread which asked first;
/// were that thread to end, no job would ever end again. So there is one thread for them, which lasts as long
/// as the program.
QObject *desk()
{
    static QThread *const thread = [] {
        auto *made = new QThread;
        made->setObjectName(QStringLiteral("keychain"));
        made->start();
        return made;
    }();
    static QObject *const instance = [] {
        auto *made = new QObject;
        made->moveToThread(thread);
        QObject::connect(thread, &QThread::finished, made, &QObject::deleteLater);
        qAddPostRoutine([] {
            thread->quit();
            thread->wait();
        });
        return made;
    }();
    return instance;
}

/// Runs a job of the library, which deletes itself, and ends in what \a take makes of it.
template <class T, class KeychainJob>
base::Job<T> start(const QString &key, std::function<void(KeychainJob &)> prepare,
                   std::function<base::Result<T>(KeychainJob &)> take)
{
    auto promise = std::make_shared<QPromise<base::Result<T>>>();
    promise->start();
    const base::Job<T> result = promise->future();
    QMetaObject::invokeMethod(desk(), [promise, key, prepare, take] {
        auto *job = new KeychainJob(service);
        prepare(*job);
        job->setKey(key);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, take] {
            if (job->error() == QKeychain::NoError)
                promise->addResult(take(*job));
            else
                promise->addResult(base::Failure(errorOf(*job)));
            promise->finish();
        });
        job->start();
    });
    return result;
}

} // namespace

base::Job<base::Secret> Keychain::read(const QString &connection)
{
    using Job = QKeychain::ReadPasswordJob;
    return start<base::Secret, Job>(
        connection, [](Job &) {},
        [](Job &done) -> base::Result<base::Secret> { return base::Secret(done.binaryData()); });
}

base::Job<> Keychain::write(const QString &connection, const base::Secret &secret)
{
    using Job = QKeychain::WritePasswordJob;
    return start<void, Job>(
        connection, [secret](Job &job) { job.setBinaryData(secret.reveal()); },
        [](Job &) -> base::Result<> { return {}; });
}

base::Job<> Keychain::remove(const QString &connection)
{
    using Job = QKeychain::DeletePasswordJob;
    return start<void, Job>(
        connection, [](Job &) {}, [](Job &) -> base::Result<> { return {}; });
}

} // namespace store
