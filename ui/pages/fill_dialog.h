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

    void accept() override;

private:
    void addColumns(QComboBox &combo);
    void preset();
    void explain();

    session::Session &m_session;
    QComboBox *m_target;
    QComboBox *m_source;
    QLabel *m_meaning;
    QPushButton *m_fill;
};

} // namespace pages
