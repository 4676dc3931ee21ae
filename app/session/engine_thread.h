// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThread>

#include <functional>

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

    QThread *thread() { return &m_thread; }

private:
    QThread m_thread;
    QObject *m_desk; ///< lives there; receives what is posted
};

} // namespace session
