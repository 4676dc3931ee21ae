// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"
#include "widgets/notice.h"

class QPushButton;

namespace pages {

/// Says how the recipe fitted that was applied, with the way back, and what became of the others.
class RecipeNotice : public widgets::Notice
{
    Q_OBJECT

public:
    explicit RecipeNotice(session::Session &session, QWidget *parent = nullptr);

private:
    void sayFit(const QString &name);
    void tell(const QString &happened);
    void sayError(const base::Error &error);
    QString readingSentence() const;
    void showAll();

    session::Session &m_session;
    QPushButton *m_back;
    QPushButton *m_read;
    QPushButton *m_all;
    QPushButton *m_close;
};

} // namespace pages
