// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "session/conversion.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace session {

/// The records of an import on their way into a file of the user's. Lives in the UI thread, which never
/// waits; a pool thread does the work.
class RecordSaving : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Nothing,
        Saving,
        Saved, ///< saved() tells what
        Failed, ///< error() says why; nothing of it stays
    };

    explicit RecordSaving(QObject *parent = nullptr);
    ~RecordSaving() override;

    /// As convertToFile() does; whoever calls has asked whether a file may be replaced. One at a time.
    void start(const Import &import, const xdm::Schema &schema, const QString &path);

    void stop(); ///< nothing of it stays
    void forget(); ///< what became of the last; one under way is stopped
    void forgetEnded(); ///< the same, but one under way goes on

    State state() const { return m_state; }

    QString path() const { return m_path; }

    /// Thousandths of the whole.
    int progress() const;

    const std::optional<WrittenRecords> &saved() const { return m_saved; }

    const std::optional<base::Error> &error() const { return m_error; }

    Q_SIGNAL void changed();

private:
    void end(const base::Result<Converted> &done);

    State m_state = State::Nothing;
    QString m_path;
    std::optional<WrittenRecords> m_saved;
    std::optional<base::Error> m_error;
    quint64 m_number = 0; ///< of the latest; the end of another is dropped
    base::Running<Converted> m_running;
    QThreadPool m_pool;
};

} // namespace session
