// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace pages {

/// Fills one column from another in the rows that are shown, where it is empty or cannot be used.
class FillDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FillDialog(session::Session &session, QWidget *parent = nullptr);

    ~FillDialog() override;
    void accept() override;

private:
    void addColumns(QComboBox &combo);
    void preset();
    int likeliestSource() const;
    void explain();
    void look(int target, int source);

    session::Session &m_session;
    QComboBox *m_target;
    QComboBox *m_source;
    QLabel *m_meaning;
    QLabel *m_count;
    QPushButton *m_fill;
    base::Running<qint64> m_preview;
    quint64 m_asked = 0; ///< the latest preview alone counts
};

} // namespace pages
