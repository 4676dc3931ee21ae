// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "session/session.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pages {

/// Finds text in cells and replaces it, once it has shown what it would do.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReplaceDialog(session::Session &session, QWidget *parent = nullptr);
    ~ReplaceDialog() override;

    void accept() override;

private:
    void layOut();
    void addColumns();
    session::ReplaceOrder order() const;
    void lookSoon();
    void look();
    void onLooked(const base::Result<session::ReplacePreview> &preview);
    QString sample(const session::ReplacePreview::Sample &sample) const;

    session::Session &m_session;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QComboBox *m_column;
    QCheckBox *m_pattern;
    QCheckBox *m_whole;
    QCheckBox *m_case;
    QCheckBox *m_shown;
    QLabel *m_groups;
    QLabel *m_count;
    QLabel *m_samples;
    QPushButton *m_now;
    QTimer m_rest;
    base::Running<session::ReplacePreview> m_preview;
    quint64 m_asked = 0; ///< answers to an earlier question are dropped
};

} // namespace pages
