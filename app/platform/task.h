// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "platform/call.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <utility>

namespace platform {

/// One job of the client: its calls, one after the other, and its promise. Deletes itself when it has ended.
/// Cancelling the job aborts the call that is out; destroying the task ends the job as cancelled.
template <class T> class Task final : public QObject
{
public:
    Task(Transport &transport, QObject *parent)
        : QObject(parent)
        , m_transport(transport)
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { end(); });
        m_watcher.setFuture(m_promise.future());
    }

    base::Job<T> job() { return m_promise.future(); }

    /// Calls, and goes on with \a next when \a read has understood the answer; a failure goes to \a failed,
    /// or ends the job with it.
    template <class Content>
    void call(Request request, std::function<base::Result<Content>(const QJsonDocument &)> read,
              std::function<void(const Content &)> next, std::function<void(const base::Error &)> failed = {})
    {
        auto content = std::make_shared<Content>();
        request.understand
            = [content, read = std::move(read)](const QJsonDocument &document) -> base::Result<> {
            auto understood = read(document);
            if (!understood)
                return base::Failure(understood.error());
            *content = std::move(*understood);
            return {};
        };
        begin(
            std::move(request), [content, next = std::move(next)] { next(*content); }, std::move(failed));
    }

    /// The same for calls whose answer holds nothing that is needed.
    void call(Request request, std::function<void()> next) { begin(std::move(request), std::move(next), {}); }

    void finish(base::Result<T> result)
    {
        m_promise.addResult(std::move(result));
        end();
    }

private:
    void begin(Request request, std::function<void()> next, std::function<void(const base::Error &)> failed)
    {
        m_call = std::make_unique<Call>(m_transport, std::move(request),
                                        [this, next = std::move(next), failed = std::move(failed)](
                                            const base::Result<QJsonDocument> &answer) {
                                            if (answer)
                                                return next();
                                            if (failed)
                                                return failed(answer.error());
                                            finish(base::Failure(answer.error()));
                                        });
        m_call->start();
    }

    void end()
    {
        m_call.reset();
        m_promise.finish();
        deleteLater();
    }

    Transport &m_transport;
    QPromise<base::Result<T>> m_promise;
    QFutureWatcher<base::Result<T>> m_watcher;
    std::unique_ptr<Call> m_call;
};

} // namespace platform
