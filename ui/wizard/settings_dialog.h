// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace session {
class Session;
}

namespace widgets {
class Notice;
}

namespace wizard {

/// What a person may choose for the program as a whole. Holds at once but for the language.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(session::Session &session, QWidget *parent = nullptr);

    /// Keeps what is chosen; stays open where that fails.
    void accept() override;

private:
    void makeFields();
    void fill();
    session::Settings chosen() const;
    void onProxyPicked();

    session::Session &m_session;
    QComboBox *m_language;
    QLabel *m_nextStart;
    QComboBox *m_theme;
    QComboBox *m_proxy;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QSpinBox *m_keep;
    QComboBox *m_country;
    QComboBox *m_zone;
    widgets::Notice *m_trouble;
};

} // namespace wizard
