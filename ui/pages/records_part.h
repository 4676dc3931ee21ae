// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QFileDialog;
class QPushButton;

namespace session {
class Session;
}

namespace widgets {
class Bar;
class Notice;
} // namespace widgets

namespace pages {

/// Saves the records in a file of the user's instead of sending them: the button, how far it is, and where
/// they lie then.
class RecordsPart : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPart(session::Session &session, QWidget *parent = nullptr);

    /// Looks at the session again.
    void refresh();

private:
    void makeNotices();
    void ask();
    void sayWork();
    void sayOutcome();

    session::Session &m_session;
    QPushButton *m_save;
    widgets::Notice *m_work;
    widgets::Bar *m_bar;
    QPushButton *m_stop;
    widgets::Notice *m_outcome;
    QPointer<QFileDialog> m_dialog;
    QTimer m_ticker;
};

} // namespace pages
