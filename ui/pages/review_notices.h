// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "session/session.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace widgets {
class Bar;
class Notice;
} // namespace widgets

namespace pages {

class RescuePanel;

/// What is to be known beside the rows: work under way with its end in sight, edits of an earlier visit,
/// edits that cannot be saved, and addresses that were found for many rows. Empty most of the time.
class ReviewNotices : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewNotices(session::Session &session, QWidget *parent = nullptr);

    void refresh();

    /// Writes the rows that are shown; says how far it is, and where they lie then.
    void exportTo(const QString &path);

private:
    void sayWork();
    void sayEarlier();
    void saySaving();
    void sayFailure();
    void onExported(const base::Result<qint64> &rows, const QString &path);

    session::Session &m_session;
    widgets::Notice *m_work;
    widgets::Bar *m_bar;
    QPushButton *m_stop;
    widgets::Notice *m_exported;
    widgets::Notice *m_earlier;
    widgets::Notice *m_saving;
    widgets::Notice *m_failure;
    RescuePanel *m_rescue;
    base::Running<qint64> m_export;
    QTimer m_ticker;
};

} // namespace pages
