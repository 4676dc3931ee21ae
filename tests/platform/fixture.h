// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fake_clock.h"

#include "platform/client.h"
#include "support/scripted_server.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

inline const QByteArray tokenTarget = QByteArrayLiteral("POST /ims/token/v3");
inline const QByteArray tokenAnswer
    = QByteArrayLiteral(R"({"access_token":"token-1","token_type":"bearer","expires_in":86399})");

inline platform::Connection connectionTo(const QUrl &server)
{
    return {.name = QStringLiteral("Harbor Mill"),
            .organisation = QStringLiteral("7F3A19C45B2E08D10A495E11@AdobeOrg"),
            .clientId = QStringLiteral("c0ffee12d3b44a5f9e1d7a6b5c4d3e2f"),
            .scopes = {},
            .signInUrl = server,
            .gatewayUrl = server,
            .practice = true};
}

inline base::Secret sampleSecret()
{
    return base::Secret(QByteArrayLiteral("p8e-EXAMPLE+ONLY"));
}

/// A client, a server that says what the test wants, and time that jumps over every wait between tries.
struct Fixture
{
    explicit Fixture(bool signsIn = true)
        : client(std::make_unique<platform::Client>(connectionTo(server.url()), sampleSecret(), clock))
    {
        client->setSandbox(QStringLiteral("spring-launch"));
        if (signsIn)
            server.always(tokenTarget, 200, tokenAnswer);
        QObject::connect(client.get(), &platform::Client::waiting, &clock,
                         [this](std::chrono::milliseconds delay, const base::Error &because) {
                             waits.push_back(delay);
                             causes.push_back(because);
                             clock.advance(delay);
                         });
    }

    FakeClock clock;
    support::ScriptedServer server;
    std::vector<std::chrono::milliseconds> waits;
    std::vector<base::Error> causes;
    std::unique_ptr<platform::Client> client;
};

/// Lets the event loop run until the job has ended. (QTest's own waits sleep between two looks, which slows
/// large bodies.)
template <class T> base::Result<T> ended(base::Job<T> job)
{
    QEventLoop loop;
    QFutureWatcher<base::Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    watcher.setFuture(job);
    loop.exec();
    if (!job.isFinished())
        return base::Failure({.code = base::ErrorCode::Internal, .detail = QStringLiteral("never ended")});
    return base::outcome<T>(job);
}
