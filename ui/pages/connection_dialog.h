// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/destination_choice.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace widgets {
class Notice;
}

namespace pages {

/// A new connection: tried out by signing in before it is kept. Open it with open().
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(session::DestinationChoice &choice, QWidget *parent = nullptr);

    /// Kept under this name.
    Q_SIGNAL void added(const QString &name);

protected:
    void accept() override;

private:
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &name,
                        const QString &description);
    void onRefused(const base::Error &error);
    void setBusy(bool busy);
    void showNotice();
    void forgetErrors();
    QLineEdit *fieldOf(const base::Error &error) const;

    session::DestinationChoice &m_choice;
    QLineEdit *m_name;
    QLineEdit *m_organisation;
    QLineEdit *m_clientId;
    QLineEdit *m_secret;
    widgets::Notice *m_notice;
    QPushButton *m_try;
    bool m_busy = false;
};

} // namespace pages
