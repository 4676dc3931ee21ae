// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/upload_course.h"

#include <utility>

namespace session {

namespace {

using std::chrono::milliseconds;
using State = UploadRun::State;

constexpr milliseconds tickEvery {100};
constexpr std::chrono::seconds betweenTries {60}; ///< in an outage

/// Whether the platform may simply be out of reach for a while.
bool isOutage(const base::Error &error)
{
    switch (error.code) {
    case base::ErrorCode::Unreachable:
    case base::ErrorCode::TimedOut:
    case base::ErrorCode::AnswerIncomplete:
    case base::ErrorCode::ServerFailed:
    case base::ErrorCode::TooManyRequests:
    case base::ErrorCode::PracticeNotThere:
        return true;
    default:
        return false;
    }
}

bool lacksSecret(const base::Error &error)
{
    return error.code == base::ErrorCode::SecretMissing || error.code == base::ErrorCode::KeychainUnavailable
        || error.code == base::ErrorCode::SignInRefused;
}

bool isUnderWay(State state)
{
    return state == State::Running || state == State::Waiting || state == State::Pausing
        || state == State::Discarding;
}

} // namespace

UploadRun::Course::Course(UploadRun &run, Environment environment, base::Clock *clock)
    : m_run(run)
    , m_environment(std::move(environment))
    , m_clock(clock ? *clock : m_ownClock)
{
    m_ticker.setInterval(tickEvery);
    connect(&m_ticker, &QTimer::timeout, this, &Course::tick);
}

void UploadRun::Course::start(const RunOrder &order)
{
    if (isUnderWay(state))
        return;
    m_order = order;
    m_again = {.secret = order.target.secret,
               .receiptFolder = order.receiptFolder,
               .tracePath = order.tracePath,
               .practiceUrl = order.target.practiceUrl};
    forgetEarlier();
    practice = order.target.practice;
    begin();
    launch([order](ImportJob &job) { job.run(order); });
}

void UploadRun::Course::resume(const ResumeOrder &order)
{
    if (isUnderWay(state))
        return;
    m_order.reset();
    m_again = order;
    forgetEarlier();
    importId = order.importId;
    isKept = true;
    begin();
    if (order.abort) { // whatever hinders it, the rows must not go out after all
        m_aborting = true;
        m_wish = Wish::Discard;
        become(State::Discarding);
    }
    launch([order](ImportJob &job) { job.resume(order); });
}

void UploadRun::Course::forgetEarlier()
{
    importId.clear();
    isKept = false;
    practice = false;
    changes = {};
    watch = {};
    events.clear();
    m_noted = {};
    retries = 0;
    peopleAsked = 0;
    peopleFound = 0;
}

void UploadRun::Course::begin()
{
    error.reset();
    summary.reset();
    waitingFor.reset();
    m_wish = Wish::None;
    m_aborting = false;
    m_outage = false;
    ++m_outageId;
    watch.restart(now());
    m_ticker.start();
    become(State::Running);
}

void UploadRun::Course::launch(std::function<void(ImportJob &)> order)
{
    // The journal is locked until the thread of the job before is over.
    if (m_last) {
        m_next = std::move(order);
        return;
    }
    m_signedIn = false;
    m_job = new ImportJob(m_environment, this);
    follow(*m_job);
    order(*m_job);
}

void UploadRun::Course::follow(ImportJob &job)
{
    connect(&job, &ImportJob::progressed, this, &Course::onProgress);
    connect(&job, &ImportJob::waiting, this, &Course::onWaiting);
    connect(&job, &ImportJob::ended, this, &Course::onEnded);
    connect(&job, &ImportJob::decided, this,
            [this](const Changes &decided, const QString &datasetName, const QString &sandboxName) {
                // A resumed run finds done what the first one had to change.
                changes.enableSchema = changes.enableSchema || decided.enableSchema;
                changes.enableDataset = changes.enableDataset || decided.enableDataset;
                changes.intoProfile = decided.intoProfile;
                dataset = datasetName;
                sandbox = sandboxName;
                Q_EMIT m_run.changed();
            });
}

void UploadRun::Course::goOnFromJournal(bool abort)
{
    m_aborting = abort;
    ResumeOrder order = m_again;
    order.importId = importId;
    order.abort = abort;
    launch([order](ImportJob &job) { job.resume(order); });
}

void UploadRun::Course::pause()
{
    if (state != State::Running && state != State::Waiting)
        return;
    m_wish = Wish::Pause;
    ++m_outageId;
    m_next = {};
    if (!m_job)
        return become(State::Paused);
    become(State::Pausing);
    m_job->pause();
}

void UploadRun::Course::goOn()
{
    if (state != State::Paused && state != State::Failed)
        return;
    begin();
    if (!importId.isEmpty())
        goOnFromJournal(false);
    else if (m_order)
        launch([order = *m_order](ImportJob &job) { job.run(order); });
    else
        launch([order = m_again](ImportJob &job) { job.resume(order); });
}

void UploadRun::Course::tryNow()
{
    if (state != State::Waiting)
        return;
    waitingUntil = now();
    if (m_job) {
        m_job->tryNow();
    } else if (!m_next) {
        ++m_outageId;
        goOnFromJournal(false);
    }
    Q_EMIT m_run.changed();
}

void UploadRun::Course::discard()
{
    if (state == State::Nothing || state == State::Finished || state == State::Discarded
        || state == State::Discarding)
        return;
    m_wish = Wish::Discard;
    ++m_outageId;
    m_next = {};
    m_ticker.start();
    become(State::Discarding);
    if (m_job)
        return m_job->pause();
    if (importId.isEmpty())
        return become(State::Discarded);
    goOnFromJournal(true);
}

QString UploadRun::Course::secretNeededFor() const
{
    const bool stands = state == State::Paused || state == State::Failed;
    return stands && summary && error && lacksSecret(*error) ? summary->connection : QString();
}

void UploadRun::Course::giveSecret(const base::Secret &secret)
{
    if (secretNeededFor().isEmpty())
        return;
    m_again.secret.given = secret;
    if (m_order)
        m_order->target.secret.given = secret;
    if (m_wish == Wish::Discard)
        discard();
    else
        goOn();
}

void UploadRun::Course::tellSignedIn()
{
    if (!std::exchange(m_signedIn, true))
        Q_EMIT m_run.signedIn();
}

void UploadRun::Course::onProgress(const ImportProgress &progress)
{
    const bool answered = progress.stage > Stage::SignIn; // somebody answers again
    if (state == State::Waiting && (!m_outage || answered)) {
        m_outage = false;
        waitingFor.reset();
        become(State::Running);
    }
    watch.see(now(), progress);
    if (answered)
        tellSignedIn();
    isKept = isKept || progress.stage >= Stage::Upload;
    if (progress.stage == Stage::Verify) {
        peopleAsked = int(progress.total);
        peopleFound = int(progress.done);
    }
    noteProgress(progress);
}

void UploadRun::Course::onWaiting(milliseconds delay, const base::Error &because)
{
    ++retries;
    note({.at = m_clock.now(),
          .kind = Event::Kind::Wait,
          .text = {},
          .error = because,
          .number = delay.count()});
    if (state != State::Running && state != State::Waiting)
        return;
    if (state == State::Running)
        waitingSince = now();
    waitingFor = because;
    waitingUntil = now() + delay;
    become(State::Waiting);
}

void UploadRun::Course::onEnded(const Summary &ended)
{
    m_last = m_job;
    m_job = nullptr;
    connect(m_last, &QObject::destroyed, this, [this] {
        m_last = nullptr;
        if (m_next)
            launch(std::exchange(m_next, {}));
    });
    m_last->retire();
    summary = ended;
    error = ended.error;
    practice = ended.practice || practice;
    if (!ended.importId.isEmpty())
        importId = ended.importId;
    isKept = !importId.isEmpty();
    if (ended.error)
        note({.at = m_clock.now(), .kind = Event::Kind::Error, .text = {}, .error = ended.error});
    if (ended.state != Summary::State::Failed)
        m_aborting = false;
    if (ended.state == Summary::State::Cancelled)
        tellSignedIn();
    switch (ended.state) {
    case Summary::State::Finished:
    case Summary::State::DryRun:
        watch.finish();
        return become(State::Finished);
    case Summary::State::Cancelled:
        return become(State::Discarded);
    case Summary::State::Paused:
        if (m_wish != Wish::Discard)
            return become(State::Paused);
        if (importId.isEmpty())
            return become(State::Discarded);
        return goOnFromJournal(true);
    case Summary::State::Failed:
        return onFailed(ended);
    }
}

void UploadRun::Course::onFailed(const Summary &ended)
{
    const bool wasAborting = std::exchange(m_aborting, false);
    if (m_wish == Wish::Discard && !wasAborting && !importId.isEmpty())
        return goOnFromJournal(true);
    if (wasAborting && ended.error && ended.error->code == base::ErrorCode::ImportFinished)
        return goOnFromJournal(false); // all is taken in already; only its receipt may be missing
    const bool judged = ended.error && ended.error->code == base::ErrorCode::BatchFailed;
    if (judged || importId.isEmpty()) {
        watch.fail();
        return become(m_wish == Wish::Discard && !judged ? State::Discarded : State::Failed);
    }
    const bool canWait = m_wish == Wish::None && ended.error && isOutage(*ended.error);
    if (!canWait)
        return become(State::Paused);
    waitOut(*ended.error);
}

void UploadRun::Course::waitOut(const base::Error &because)
{
    if (!m_outage && state != State::Waiting)
        waitingSince = now();
    m_outage = true;
    waitingFor = because;
    waitingUntil = now() + betweenTries;
    become(State::Waiting);
    m_clock.after(betweenTries, this, [this, id = ++m_outageId] {
        if (id == m_outageId)
            goOnFromJournal(false);
    });
}

void UploadRun::Course::become(State next)
{
    const bool isNew = state != next;
    state = next;
    if (!isUnderWay(next)) {
        m_ticker.stop();
        waitingFor.reset();
    }
    if (isNew)
        Q_EMIT m_run.stateChanged();
    Q_EMIT m_run.changed();
}

void UploadRun::Course::tick()
{
    watch.tick(now(), state == State::Running);
    Q_EMIT m_run.changed();
}

void UploadRun::Course::note(Event event)
{
    constexpr std::size_t most = 1000;
    events.push_back(std::move(event));
    while (events.size() > most)
        events.pop_front();
    Q_EMIT m_run.eventHappened();
}

void UploadRun::Course::noteProgress(const ImportProgress &progress)
{
    const ImportProgress before = std::exchange(m_noted, progress);
    const auto at = m_clock.now();
    if (before.stage != progress.stage || before.upload.phase != progress.upload.phase)
        note({.at = at, .kind = Event::Kind::Phase, .text = {}, .number = qint64(watch.phaseNow())});
    const upload::UploadProgress &upload = progress.upload;
    if (upload.partsSent > before.upload.partsSent)
        note({.at = at, .kind = Event::Kind::Part, .text = {}, .number = upload.partsSent});
    const bool sameBatch
        = upload.batchId == before.upload.batchId && upload.batchStatus == before.upload.batchStatus;
    if (!sameBatch && !upload.batchId.isEmpty())
        note({.at = at,
              .kind = Event::Kind::Batch,
              .text = QStringLiteral("%1 %2").arg(upload.batchId, upload.batchStatus).trimmed()});
}

} // namespace session
