// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/import_job.h"

#include <QElapsedTimer>

namespace cli {

/// Shows how far an import is on standard error: a bar that redraws itself on a terminal, plain lines in a
/// pipe (one a stage and one every ten percent).
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void show(const session::ImportProgress &progress);

    /// \param share  0 to 1, or -1 where it cannot be told
    void show(const QString &what, double share, const QString &detail = {});

    /// A whole line that stays.
    void say(const QString &line);

    /// Removes the bar.
    void clear();

private:
    void showBar(const QString &what, double share, const QString &detail);
    void showLine(const QString &what, double share, const QString &detail);

    bool m_terminal;
    bool m_barShown = false;
    QString m_lastWhat;
    int m_lastTenth = -1;
    QElapsedTimer m_sinceDrawn;
};

} // namespace cli
