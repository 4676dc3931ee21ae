// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace pages {

/// Asks for the name of a recipe. \param label  stands above the name
/// \param then  gets it without outer blanks; not called for a name of blanks alone
void askRecipeName(QWidget *parent, const QString &title, const QString &label, const QString &text,
                   const std::function<void(const QString &)> &then);

/// Keeps what is on the pages as a recipe: asks for its name, and whether one of that name is to be replaced.
class RecipeKeeping : public QObject
{
    Q_OBJECT

public:
    /// \a page: over which is asked; it owns this.
    RecipeKeeping(session::Session &session, QWidget *page);

    /// \param sandbox, dataset  where the rows go; empty: what the current recipe says
    void ask(const QString &suggestion, const QString &sandbox = {}, const QString &dataset = {});

    /// As it was asked for here.
    Q_SIGNAL void kept(const QString &name);
    Q_SIGNAL void failed(const base::Error &error);

private:
    struct Order
    {
        QString name;
        QString sandbox;
        QString dataset;
    };

    void save(const Order &order, bool replace);
    void onFailed(const base::Error &error);
    void askReplacement(const Order &order);

    session::RecipeShelf &m_recipes;
    QWidget *m_page;
    std::optional<Order> m_saving; ///< until it is kept or is not
};

} // namespace pages
