// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace base {

/// Work that goes on elsewhere and ends in a Result. cancel() asks it to stop; a cancelled job may have no
/// result, so read it through outcome() only.
template <class T = void> using Job = QFuture<Result<T>>;

/// The result of a finished job; ErrorCode::Cancelled when it was cancelled before there was one.
template <class T> Result<T> outcome(const Job<T> &job)
{
    if (job.resultCount() > 0)
        return job.resultAt(0);
    return Failure({.code = ErrorCode::Cancelled});
}

/// Calls \a then once in the receiver's thread when the job has ended, and never after the receiver is gone.
/// (Not QFuture::then(receiver, …): in Qt 6.4 that asserts when the receiver dies first.)
template <class T>
void whenDone(const Job<T> &job, QObject *receiver, std::function<void(const Result<T> &)> then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, then = std::move(then)] {
        const Result<T> done = outcome<T>(watcher->future());
        watcher->deleteLater();
        then(done);
    });
    watcher->setFuture(job);
}

/// A job that has already ended.
template <class T> Job<T> finished(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Progress of work that runs as a Job: cancelled when the job is, too.
template <class T> class JobProgress final : public Progress
{
public:
    explicit JobProgress(std::shared_ptr<QPromise<Result<T>>> promise)
        : m_promise(std::move(promise))
    {
    }

    bool isCancelled() const override { return Progress::isCancelled() || m_promise->isCanceled(); }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

template <class T> struct Running
{
    Job<T> job;
    std::shared_ptr<Progress> progress; ///< to look at while it runs
};

/// Runs pure work on values in a pool.
template <class T> Running<T> run(QThreadPool *pool, std::function<Result<T>(Progress &)> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto progress = std::make_shared<JobProgress<T>>(promise);
    promise->start();
    Running<T> running {promise->future(), progress};
    pool->start([promise, progress, work = std::move(work)] {
        promise->addResult(work(*progress));
        promise->finish();
    });
    return running;
}

} // namespace base
