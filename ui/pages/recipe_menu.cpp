// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/recipe_menu.h"

#include "session/messages.h"
#include "style/program_style.h"

#include <QActionGroup>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

namespace pages {

namespace {

using session::RecipeShelf;

constexpr int widestName = 22; // letters, on the button

/// As a menu or a button shows it: with its ampersands, and not as their shortcuts.
QString shown(QString name)
{
    return name.replace(u'&', QLatin1String("&&"));
}

} // namespace

RecipeMenu::RecipeMenu(session::Session &session, QWidget *parent)
    : QPushButton(parent)
    , m_session(session)
    , m_keeping(new RecipeKeeping(session, this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("recipeButton"));
    setAutoDefault(false);
    setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("recipeMenu"));
    m_menu->setAccessibleName(tr("Recipes"));
    setAccessibleDescription(
        tr("A recipe keeps what the columns mean and how their values are turned, without people."));
    connect(m_menu, &QMenu::aboutToShow, this, &RecipeMenu::fill);
    connect(&session.recipes(), &RecipeShelf::changed, this, &RecipeMenu::refresh);
    connect(&session.recipes(), &RecipeShelf::nameWanted, this, &RecipeMenu::askOtherName);
    refresh();
}

void RecipeMenu::refresh()
{
    const RecipeShelf &recipes = m_session.recipes();
    const QString &name = recipes.current();
    const QString little = name.size() > widestName ? name.left(widestName - 1) + QChar(u'…') : name;
    if (name.isEmpty())
        setText(tr("&Recipe: matched by itself"));
    else if (recipes.isChanged())
        setText(tr("&Recipe: %1, changed").arg(shown(little)));
    else
        setText(tr("&Recipe: %1").arg(shown(little)));
    setToolTip(name);
}

void RecipeMenu::fill()
{
    m_menu->clear();
    addRecipes();
    m_menu->addSeparator();
    addDeeds();
}

void RecipeMenu::addRecipes()
{
    RecipeShelf &recipes = m_session.recipes();
    auto *group = new QActionGroup(m_menu);
    const auto add = [&](const QString &text, const QString &objectName, bool checked) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(objectName);
        action->setCheckable(true);
        action->setChecked(checked);
        group->addAction(action);
        return action;
    };
    QAction *automatic
        = add(tr("Matched by itself"), QStringLiteral("recipeNone"), recipes.current().isEmpty());
    connect(automatic, &QAction::triggered, &recipes, &RecipeShelf::takeBack);
    for (const RecipeShelf::Entry &entry : recipes.entries()) {
        QAction *action = add(
            tr("%1 – fits %2 of %3", "a recipe, columns")
                .arg(shown(entry.name), QLocale().toString(entry.applied), QLocale().toString(entry.steps)),
            QStringLiteral("recipe:") + entry.name, recipes.current() == entry.name);
        action->setEnabled(entry.applied > 0);
        connect(action, &QAction::triggered, &recipes,
                [&recipes, name = entry.name] { recipes.apply(name); });
    }
}

QAction *RecipeMenu::addDeed(const QString &text, const char *name, const std::function<void()> &deed)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, deed);
    return action;
}

void RecipeMenu::addDeeds()
{
    RecipeShelf &recipes = m_session.recipes();
    const QString current = recipes.current();
    if (recipes.isChanged())
        addDeed(tr("&Save the changes to “%1”").arg(shown(current)), "saveRecipeChanges",
                [&recipes, current] { recipes.save(current, true); });
    addDeed(tr("Save &as…"), "saveRecipeAs", [this] { m_keeping->ask({}); });
    addDeed(tr("&Import…"), "importRecipe", [this] {
        askFile(false, tr("Import a recipe"),
                [this](const QString &path) { m_session.recipes().importFrom(path); });
    });
    if (current.isEmpty())
        return;
    addDeed(tr("&Export…"), "exportRecipe", [this, current] {
        askFile(true, tr("Export the recipe"),
                [this, current](const QString &path) { m_session.recipes().exportTo(current, path); });
    });
    addDeed(tr("Re&name…"), "renameRecipe", [this, current] {
        askRecipeName(this, tr("Rename the recipe"), tr("Name of the recipe:"), current,
                      [this, current](const QString &name) { m_session.recipes().rename(current, name); });
    });
    addDeed(tr("Re&move…"), "removeRecipe", [this, current] { askRemoval(current); });
}

void RecipeMenu::askRemoval(const QString &name)
{
    auto *ask = new QMessageBox(QMessageBox::NoIcon, tr("Remove the recipe?"),
                                tr("Remove the recipe “%1”?").arg(name), QMessageBox::NoButton, window());
    ask->setObjectName(QStringLiteral("removeRecipeQuestion"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setInformativeText(tr("The columns of this file stay as they are."));
    QPushButton *remove = ask->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    style::setRole(*remove, style::ButtonRole::Danger);
    QPushButton *keep = ask->addButton(tr("Keep it"), QMessageBox::RejectRole);
    ask->setDefaultButton(keep);
    ask->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, name] { m_session.recipes().remove(name); });
    ask->open();
}

void RecipeMenu::askFile(bool save, const QString &title, const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(this, title, QDir::homePath());
    dialog->setObjectName(QStringLiteral("recipeFileDialog"));
    dialog->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (save) {
        dialog->setDefaultSuffix(QStringLiteral("json"));
        dialog->selectFile(tr("recipe", "part of a file name") + QLatin1String(".json"));
    }
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

/// An imported recipe whose name is taken, or is none, can be kept by another.
void RecipeMenu::askOtherName(const QString &path, const base::Error &error)
{
    askRecipeName(
        this, tr("Import a recipe"),
        tr("%1 Keep it by this name:", "why its own name will not do").arg(session::describe(error).happened),
        error.code == base::ErrorCode::RecipeExists ? error.subject : QString(),
        [this, path](const QString &name) { m_session.recipes().importFrom(path, name); });
}

} // namespace pages
