// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/import_job.h"

#include "session/import_worker.h"

namespace session {

ImportJob::ImportJob(Environment environment, QObject *parent)
    : QObject(parent)
    , m_worker(new ImportWorker(std::move(environment)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ImportWorker::progressed, this, &ImportJob::progressed);
    connect(m_worker, &ImportWorker::decided, this, &ImportJob::decided);
    connect(m_worker, &ImportWorker::waiting, this, &ImportJob::waiting);
    connect(m_worker, &ImportWorker::ended, this, &ImportJob::ended);
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
}

ImportJob::~ImportJob()
{
    m_thread.quit();
    m_thread.wait();
}

void ImportJob::run(RunOrder order)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, order = std::move(order)] { worker->run(order); });
}

void ImportJob::resume(ResumeOrder order)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, order = std::move(order)] { worker->resume(order); });
}

void ImportJob::pause()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->pause(); });
}

void ImportJob::tryNow()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->tryNow(); });
}

void ImportJob::retire()
{
    disconnect(m_worker, nullptr, this, nullptr);
    connect(&m_thread, &QThread::finished, this, &QObject::deleteLater);
    m_thread.quit();
}

} // namespace session
