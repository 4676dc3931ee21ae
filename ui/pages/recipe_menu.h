// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QMenu>
#include <QPushButton>

namespace pages {

/// Shows which recipe the columns follow, and opens the recipes that are kept and what can be done with them.
class RecipeMenu : public QPushButton
{
    Q_OBJECT

public:
    explicit RecipeMenu(session::Session &session, QWidget *parent = nullptr);

private:
    void refresh();
    void fill();
    void addRecipes();
    void addDeeds();
    QAction *addDeed(const QString &text, const char *name, const std::function<void()> &deed);
    void askName(const QString &title, const QString &text, const std::function<void(const QString &)> &then);
    void askRemoval(const QString &name);
    void askFile(bool save, const QString &title, const std::function<void(const QString &)> &then);
    void save(const QString &name);
    void onFailed(const base::Error &error);

    session::Session &m_session;
    QMenu *m_menu;
    QString m_saving; ///< the name that is being kept, until it is or is not
};

} // namespace pages
