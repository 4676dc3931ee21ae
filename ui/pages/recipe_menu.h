// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/recipe_keeping.h"
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
    void askRemoval(const QString &name);
    void askFile(bool save, const QString &title, const std::function<void(const QString &)> &then);
    void askOtherName(const QString &path, const base::Error &error);

    session::Session &m_session;
    RecipeKeeping *m_keeping;
    QMenu *m_menu;
};

} // namespace pages
