// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/recipe_keeping.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace pages {

using session::RecipeShelf;

void askRecipeName(QWidget *parent, const QString &title, const QString &label, const QString &text,
                   const std::function<void(const QString &)> &then)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(QStringLiteral("recipeNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [then](const QString &name) {
        if (!name.trimmed().isEmpty())
            then(name.trimmed());
    });
    dialog->open();
}

RecipeKeeping::RecipeKeeping(session::Session &session, QWidget *page)
    : QObject(page)
    , m_recipes(session.recipes())
    , m_page(page)
{
    connect(&m_recipes, &RecipeShelf::kept, this, [this](const QString &name) {
        if (std::exchange(m_saving, {}))
            Q_EMIT kept(name);
    });
    connect(&m_recipes, &RecipeShelf::failed, this, &RecipeKeeping::onFailed);
}

void RecipeKeeping::ask(const QString &suggestion, const QString &sandbox, const QString &dataset)
{
    askRecipeName(m_page, tr("Save as recipe"), tr("Name of the recipe:"), suggestion,
                  [this, sandbox, dataset](const QString &name) {
                      save({.name = name, .sandbox = sandbox, .dataset = dataset}, false);
                  });
}

void RecipeKeeping::save(const Order &order, bool replace)
{
    m_saving = order;
    m_recipes.save(order.name, replace, order.sandbox, order.dataset);
}

/// A name that is taken may be taken over.
void RecipeKeeping::onFailed(const base::Error &error)
{
    const auto order = std::exchange(m_saving, {});
    if (!order)
        return;
    if (error.code == base::ErrorCode::RecipeExists)
        askReplacement(*order);
    else
        Q_EMIT failed(error);
}

void RecipeKeeping::askReplacement(const Order &order)
{
    auto *ask = new QMessageBox(QMessageBox::NoIcon, tr("Replace the recipe?"),
                                tr("There is a recipe “%1” already. Replace it?").arg(order.name),
                                QMessageBox::NoButton, m_page->window());
    ask->setObjectName(QStringLiteral("replaceRecipeQuestion"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *replace = ask->addButton(tr("Replace"), QMessageBox::DestructiveRole);
    replace->setObjectName(QStringLiteral("replaceRecipeButton"));
    QPushButton *keep = ask->addButton(tr("Keep it"), QMessageBox::RejectRole);
    ask->setDefaultButton(keep);
    ask->setEscapeButton(keep);
    connect(replace, &QPushButton::clicked, this, [this, order] { save(order, true); });
    ask->open();
}

} // namespace pages
