// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/import_job.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace session {

/// A phase of an upload as people see it.
enum class UploadPhase : std::uint8_t { Prepare, Send, Ingest, Verify };

/// An upload as it is watched: an ImportJob with figures that a person can read, that is, smoothed and never
/// running backwards. Where the platform is out of reach for longer than calls are tried again, it waits and
/// goes on with the same journal once a minute. Lives in the UI thread.
class UploadRun : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Nothing,
        Running,
        Waiting, ///< the platform is busy or does not answer; goes on by itself
        Pausing, ///< asked to pause; calls that are out are let end
        Paused, ///< at the user's word, or at a stop (error() says why); can go on
        Discarding,
        Discarded, ///< aborted: nothing was ingested
        Finished,
        Failed, ///< for good, or before anything was begun (error() says why)
    };

    struct PhaseState
    {
        enum class Kind : std::uint8_t { Ahead, Now, Done, Failed };

        Kind kind = Kind::Ahead;
        std::chrono::milliseconds took {};
    };

    explicit UploadRun(Environment environment, QObject *parent = nullptr);

    /// Times its waits by \a clock, which must outlive it.
    UploadRun(Environment environment, base::Clock &clock, QObject *parent = nullptr);

    /// An upload that is under way stays resumable.
    ~UploadRun() override;

    void start(const RunOrder &order);
    void resume(const ResumeOrder &order);

    void pause();
    void goOn(); ///< after a pause or a stop
    void tryNow(); ///< ends a wait; nothing at other times
    void discard(); ///< ends the import for good, as far as the platform still allows it

    State state() const;
    const std::optional<base::Error> &error() const;
    const std::optional<Summary> &summary() const; ///< once it has ended

    PhaseState phase(UploadPhase phase) const;
    UploadPhase phaseNow() const;

    /// After a pause or an outage: the file is checked again before anything moves.
    bool isCatchingUp() const;

    /// It can be gone on with after the window is closed. Nothing has been sent before.
    bool isKept() const;

    /// Empty until the first run of the import has stopped.
    QString importId() const;

    /// 0 to 100, over all phases; never less than before.
    int percent() const;
    qint64 rowsDone() const;
    qint64 rowsTotal() const;
    qint64 bytesDone() const;
    qint64 bytesTotal() const; ///< -1: not known yet
    int partsSent() const;
    int partsTotal() const; ///< -1: not known yet
    int inFlight() const;
    int retries() const;
    QString batchId() const;
    QString batchStatus() const;
    Changes changes() const; ///< what was, or is being, changed on the platform
    QString sandboxName() const;
    QString datasetName() const;
    bool isPractice() const;

    /// How many people were looked up in Profile, and found so far; none before the last phase.
    int peopleAsked() const;
    int peopleFound() const;

    /// Mean of the last seconds; 0 while nothing moves.
    double bytesPerSecond() const;

    /// Does not jump: follows the true estimate slowly. Nothing while it cannot be told.
    std::optional<std::chrono::milliseconds> timeLeft() const;

    /// Bytes a second, one value a second, for the plot; the oldest first.
    const std::deque<double> &throughput() const;

    /// While Waiting: why, for how long already, and until the next try.
    const std::optional<base::Error> &waitingFor() const;
    std::chrono::milliseconds waitedSoFar() const;
    std::chrono::milliseconds nextTryIn() const;

    /// While it stands still because a client secret is missing or was refused: of which connection. Empty at
    /// other times.
    QString secretNeededFor() const;

    /// Goes on with \a secret where it is needed: with the sending, or with the discarding.
    void giveSecret(const base::Secret &secret);

    /// What happened, for the curious, newest last: without cells and secrets.
    struct Event
    {
        QDateTime at;
        enum class Kind : std::uint8_t { Phase, Wait, Retry, Part, Batch, Error } kind;
        QString text; ///< names and numbers as the platform says them
        std::optional<base::Error> error = {};
        qint64 number = -1;
    };

    const std::deque<Event> &events() const; ///< at most a thousand

    Q_SIGNAL void changed(); ///< at most ten times a second
    Q_SIGNAL void stateChanged();
    Q_SIGNAL void eventHappened();
    Q_SIGNAL void signedIn(); ///< the platform accepts whom it goes on as

private:
    class Course;
    std::unique_ptr<Course> m_course;
};

} // namespace session
