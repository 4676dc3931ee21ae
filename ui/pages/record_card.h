// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace session {
class Session;
}

namespace pages {

/// Any row of the file as it will be sent.
class RecordCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit RecordCard(session::Session &session, QWidget *parent = nullptr);

    /// The row that is shown, from 0.
    qint64 row() const;

    /// From 0, and gives it the keys.
    void showRow(qint64 row);

    Q_SIGNAL void rowChanged();

private:
    void fitRows();
    void ask();
    void showRecord(qint64 row, const QString &json, const QString &why);

    session::Session &m_session;
    QLabel *m_title;
    QSpinBox *m_rowSpin;
    QPlainTextEdit *m_record;
};

} // namespace pages
