// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/upload_watch.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace session {

/// The inside of an UploadRun: one ImportJob after the other, and what came of each.
class UploadRun::Course : public QObject
{
public:
    Course(UploadRun &run, Environment environment, base::Clock *clock);

    void start(const RunOrder &order);
    void resume(const ResumeOrder &order);
    void pause();
    void goOn();
    void tryNow();
    void discard();
    QString secretNeededFor() const;
    void giveSecret(const base::Secret &secret);

    std::chrono::milliseconds now() const { return m_clock.monotonic(); }

    // read by UploadRun
    State state = State::Nothing;
    std::optional<base::Error> error;
    std::optional<Summary> summary;
    UploadWatch watch;
    int retries = 0;
    int peopleAsked = 0;
    int peopleFound = 0;
    Changes changes;
    bool isKept = false; ///< there is a journal of it
    QString importId;
    QString sandbox;
    QString dataset;
    bool practice = false;
    std::optional<base::Error> waitingFor;
    std::chrono::milliseconds waitingSince {0};
    std::chrono::milliseconds waitingUntil {0};
    std::deque<Event> events;

private:
    enum class Wish : std::uint8_t { None, Pause, Discard };

    void forgetEarlier();
    void begin();
    void tellSignedIn();
    void launch(std::function<void(ImportJob &)> order);
    void follow(ImportJob &job);
    void goOnFromJournal(bool abort);
    void onProgress(const ImportProgress &progress);
    void onWaiting(std::chrono::milliseconds delay, const base::Error &because);
    void onEnded(const Summary &ended);
    void onFailed(const Summary &ended);
    void waitOut(const base::Error &because);
    void become(State next);
    void note(Event event);
    void noteProgress(const ImportProgress &progress);
    void tick();

    UploadRun &m_run;
    Environment m_environment;
    base::SystemClock m_ownClock;
    base::Clock &m_clock;
    QTimer m_ticker;
    std::optional<RunOrder> m_order; ///< none of an import that was begun earlier
    ResumeOrder m_again; ///< how to go on
    QPointer<ImportJob> m_job; ///< under way
    QPointer<ImportJob> m_last; ///< ended; its thread may not be over yet
    std::function<void(ImportJob &)> m_next; ///< waits for m_last to be gone
    Wish m_wish = Wish::None;
    bool m_aborting = false; ///< the job under way is to end the import
    bool m_signedIn = false; ///< the job under way
    bool m_outage = false;
    int m_outageId = 0; ///< raised when a pending try is no longer wanted
    ImportProgress m_noted;
};

} // namespace session
