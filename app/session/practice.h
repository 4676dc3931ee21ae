// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/job.h"
#include "base/secret.h"
#include "platform/connection.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace session {

struct PracticeOptions
{
    QString folder; ///< where its state lies
    quint16 port = 0; ///< 0: any
    bool reset = false;
    std::chrono::milliseconds step {1000}; ///< one step of a batch on its way to success
};

/// A practice platform that lives as long as this does.
struct PracticePlatform
{
    QUrl url;
    QJsonObject description;
    std::shared_ptr<void> keepAlive;
};

/// Starts a practice platform: given by the program, because this module does not know how.
using PracticeStarter = std::function<base::Result<PracticePlatform>(const PracticeOptions &)>;

/// What is needed to sign in.
struct SignIn
{
    platform::Connection connection;
    base::Secret secret;
};

/// Whether it is an address of this computer.
bool isLoopback(const QUrl &url);

/// From what a practice platform tells of itself. PracticeNotLoopback, PracticeNotThere.
base::Result<SignIn> practiceSignIn(const QUrl &url, const QJsonObject &description);

/// Asks the practice platform at \a url, on this computer, what it takes to sign in. PracticeNotLoopback,
/// PracticeNotThere.
base::Job<SignIn> askPractice(const QUrl &url, base::Clock &clock, QObject *parent);

} // namespace session
