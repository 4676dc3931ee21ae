// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/credentials.h"
#include "session/destination.h"
#include "session/import.h"
#include "session/practice.h"
#include "session/summary.h"
#include "upload/engine.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <memory>

namespace session {

/// What an import needs from around it.
struct Environment
{
    QString storeFolder;
    PracticeStarter startPractice;
};

/// Where rows go, and how we sign in there.
struct Target
{
    bool practice = false;
    QUrl practiceUrl = {}; ///< empty: the built-in one
    QString connection = {};
    DestinationWish wish = {};
    SecretSource secret = {};
};

/// A first run.
struct RunOrder
{
    Import import;
    Target target;
    bool dryRun = false; ///< everything but sending and changing
    QString receiptFolder = {}; ///< empty: the store's
    QString tracePath = {}; ///< empty: none
};

/// A run that was begun earlier. The destination is the one it began with.
struct ResumeOrder
{
    QString importId; ///< empty: the newest interrupted one
    SecretSource secret = {};
    QString receiptFolder = {}; ///< empty: the one it began with
    QString tracePath = {};
    QUrl practiceUrl = {}; ///< for a practice platform that now runs elsewhere; empty: as before
    bool abort = false; ///< end it instead of going on: ABORT, as far as the platform still allows it
};

enum class Stage : std::uint8_t { SignIn, Check, Hash, Upload, Receipt, Verify };

/// How far an import is.
struct ImportProgress
{
    Stage stage = Stage::SignIn;
    qint64 done = 0; ///< Check, Receipt: rows or what stands for them; Hash: bytes; Verify: people found
    qint64 total = -1;
    upload::UploadProgress upload = {}; ///< in Stage::Upload
};

class ImportWorker;

/// Runs one import from signing in to its receipt, on an engine thread of its own that holds network, journal
/// and SQLite; reading and checking go to a pool. Lives in the caller's thread, which never waits. Used once.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(Environment environment, QObject *parent = nullptr);

    /// Ends the thread; an upload that is under way stays resumable.
    ~ImportJob() override;

    void run(RunOrder order);
    void resume(ResumeOrder order);

    /// Stops soon; ended() follows, with Summary::State::Paused. Once the receipt is written there is nothing
    /// left to pause: the look at Profile ends as it stands.
    void pause();

    /// Ends a wait that waiting() told of.
    void tryNow();

    /// Ends the thread without making the caller wait, and then deletes this object.
    void retire();

    Q_SIGNAL void progressed(const session::ImportProgress &progress);

    /// The dataset is chosen and what will be changed is known; before the first change.
    Q_SIGNAL void decided(const session::Changes &changes, const QString &dataset, const QString &sandbox);

    /// The platform is busy or does not answer: the next try comes after \a delay.
    Q_SIGNAL void waiting(std::chrono::milliseconds delay, const base::Error &because);
    Q_SIGNAL void ended(const session::Summary &summary);

private:
    QThread m_thread;
    ImportWorker *m_worker;
};

} // namespace session
