// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/upload_run.h"

#include "session/upload_course.h"

namespace session {

using std::chrono::milliseconds;

UploadRun::UploadRun(Environment environment, QObject *parent)
    : QObject(parent)
    , m_course(std::make_unique<Course>(*this, std::move(environment), nullptr))
{
}

UploadRun::UploadRun(Environment environment, base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_course(std::make_unique<Course>(*this, std::move(environment), &clock))
{
}

UploadRun::~UploadRun() = default;

void UploadRun::start(const RunOrder &order)
{
    m_course->start(order);
}

void UploadRun::resume(const ResumeOrder &order)
{
    m_course->resume(order);
}

void UploadRun::pause()
{
    m_course->pause();
}

void UploadRun::goOn()
{
    m_course->goOn();
}

void UploadRun::tryNow()
{
    m_course->tryNow();
}

void UploadRun::discard()
{
    m_course->discard();
}

UploadRun::State UploadRun::state() const
{
    return m_course->state;
}

const std::optional<base::Error> &UploadRun::error() const
{
    return m_course->error;
}

const std::optional<Summary> &UploadRun::summary() const
{
    return m_course->summary;
}

UploadRun::PhaseState UploadRun::phase(UploadPhase phase) const
{
    return m_course->watch.phase(phase);
}

UploadPhase UploadRun::phaseNow() const
{
    return m_course->watch.phaseNow();
}

bool UploadRun::isCatchingUp() const
{
    return m_course->watch.isCatchingUp();
}

bool UploadRun::isKept() const
{
    return m_course->isKept;
}

QString UploadRun::importId() const
{
    return m_course->importId;
}

int UploadRun::percent() const
{
    return m_course->watch.percent();
}

qint64 UploadRun::rowsDone() const
{
    return m_course->watch.upload().rowsSent;
}

qint64 UploadRun::rowsTotal() const
{
    return m_course->watch.upload().rowsTotal;
}

qint64 UploadRun::bytesDone() const
{
    return m_course->watch.upload().bytesSent;
}

qint64 UploadRun::bytesTotal() const
{
    return m_course->watch.upload().bytesTotal;
}

int UploadRun::partsSent() const
{
    return m_course->watch.upload().partsSent;
}

int UploadRun::partsTotal() const
{
    return m_course->watch.upload().partsTotal;
}

int UploadRun::inFlight() const
{
    return m_course->watch.upload().inFlight;
}

int UploadRun::retries() const
{
    return m_course->retries;
}

QString UploadRun::batchId() const
{
    return m_course->watch.upload().batchId;
}

QString UploadRun::batchStatus() const
{
    return m_course->watch.upload().batchStatus;
}

Changes UploadRun::changes() const
{
    return m_course->changes;
}

QString UploadRun::sandboxName() const
{
    return m_course->sandbox;
}

QString UploadRun::datasetName() const
{
    return m_course->dataset;
}

bool UploadRun::isPractice() const
{
    return m_course->practice;
}

int UploadRun::peopleAsked() const
{
    return m_course->peopleAsked;
}

int UploadRun::peopleFound() const
{
    return m_course->peopleFound;
}

double UploadRun::bytesPerSecond() const
{
    return m_course->watch.bytesPerSecond(m_course->now());
}

std::optional<milliseconds> UploadRun::timeLeft() const
{
    return m_course->watch.timeLeft();
}

const std::deque<double> &UploadRun::throughput() const
{
    return m_course->watch.throughput();
}

const std::optional<base::Error> &UploadRun::waitingFor() const
{
    return m_course->waitingFor;
}

milliseconds UploadRun::waitedSoFar() const
{
    return m_course->waitingFor ? m_course->now() - m_course->waitingSince : milliseconds(0);
}

milliseconds UploadRun::nextTryIn() const
{
    return m_course->waitingFor ? std::max(m_course->waitingUntil - m_course->now(), milliseconds(0))
                                : milliseconds(0);
}

QString UploadRun::secretNeededFor() const
{
    return m_course->secretNeededFor();
}

void UploadRun::giveSecret(const base::Secret &secret)
{
    m_course->giveSecret(secret);
}

const std::deque<UploadRun::Event> &UploadRun::events() const
{
    return m_course->events;
}

} // namespace session
