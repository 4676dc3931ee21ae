// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace session {

/// The one thread that owns network, journals and SQLite while a window is open. Lives in the UI thread,
/// which never waits for it but at the very end.
class EngineThread : public QObject
{
    Q_OBJECT

public:
    explicit EngineThread(QObject *parent = nullptr);

    /// Lets what was posted before run to its end, then ends the thread.
    ~EngineThread() override;

    /// Runs \a work there, after what was posted earlier.
    void post(std::function<void()> work);

    /// As post(), with an answer.
    template <class T = void> base::Job<T> run(std::type_identity_t<std::function<base::Result<T>()>> work)
    {
        auto promise = std::make_shared<QPromise<base::Result<T>>>();
        promise->start();
        post([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return promise->future();
    }

    QThread *thread() { return &m_thread; }

private:
    QThread m_thread;
    QObject *m_desk; ///< lives there; receives what is posted
};

} // namespace session
