// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/recipe_notice.h"

#include "session/messages.h"
#include "session/recipe_reading.h"
#include "session/recipe_words.h"
#include "session/window_advice.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace pages {

using session::RecipeShelf;

RecipeNotice::RecipeNotice(session::Session &session, QWidget *parent)
    : Notice(parent)
    , m_session(session)
    , m_back(new QPushButton(tr("Back to &what was matched"), this))
    , m_read(new QPushButton(tr("Read the file as the recipe does"), this))
    , m_all(new QPushButton(tr("Show all…"), this))
    , m_close(new QPushButton(tr("C&lose", "a notice"), this))
{
    setObjectName(QStringLiteral("recipeNotice"));
    m_back->setObjectName(QStringLiteral("takeBackRecipeButton"));
    m_read->setObjectName(QStringLiteral("readAsRecipeButton"));
    m_all->setObjectName(QStringLiteral("showAllOfFitButton"));
    m_all->setAccessibleDescription(tr("All that did not go as the recipe has it."));
    m_close->setObjectName(QStringLiteral("closeRecipeNoticeButton"));
    setButtonsBelow();
    for (QPushButton *button : {m_read, m_all, m_back, m_close}) {
        button->setAutoDefault(false);
        addButton(button);
    }
    hide();
    RecipeShelf &recipes = session.recipes();
    connect(m_back, &QPushButton::clicked, &recipes, &RecipeShelf::takeBack);
    connect(m_read, &QPushButton::clicked, &recipes, &RecipeShelf::readAsRecipe);
    connect(m_all, &QPushButton::clicked, this, &RecipeNotice::showAll);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&recipes, &RecipeShelf::applied, this, &RecipeNotice::sayFit);
    connect(&recipes, &RecipeShelf::failed, this, &RecipeNotice::sayError);
    connect(&recipes, &RecipeShelf::kept, this,
            [this](const QString &name) { tell(tr("The recipe “%1” is kept.").arg(name)); });
    connect(&recipes, &RecipeShelf::exported, this, [this](const QString &path) {
        tell(tr("The recipe is in %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(&session.file(), &session::FileReading::documentReplaced, this, [this] {
        if (!m_session.file().document()) // one that is there now may be what the notice is about
            hide();
    });
    connect(&recipes, &RecipeShelf::changed, this, [this] {
        if (m_session.recipes().current().isEmpty() && m_back->isVisibleTo(this))
            hide(); // it was taken back, or belongs to another file
    });
}

void RecipeNotice::sayFit(const QString &name)
{
    const auto &fit = m_session.recipes().fit();
    if (!fit)
        return;
    const xdm::Mapping &mapping = m_session.columns().mapping();
    QStringList sentences = session::describe(*fit, mapping);
    m_all->setVisible(sentences != session::describe(*fit, mapping, session::allNames));
    if (const QString reading = readingSentence(); !reading.isEmpty())
        sentences.prepend(reading);
    if (m_session.recipes().namesDestination())
        sentences << tr("The page Destination begins with its dataset.");
    const bool all = fit->applied() == int(fit->steps.size());
    const RecipeShelf::Reading read = m_session.recipes().reading();
    const bool asItIs = read == RecipeShelf::Reading::Same || read == RecipeShelf::Reading::Anew;
    say(all && asItIs ? style::Tone::Good : style::Tone::Warning, tr("Recipe"),
        tr("“%1” is applied: %2 of %3 columns and fields.", "a recipe")
            .arg(name, QLocale().toString(fit->applied()), QLocale().toString(fit->steps.size())),
        sentences.join(u' '));
    m_back->show();
    m_read->setVisible(read == RecipeShelf::Reading::Offered);
    show();
}

/// What became of the recipe's word on how the file is read; empty where it is read so anyway.
QString RecipeNotice::readingSentence() const
{
    const RecipeShelf &recipes = m_session.recipes();
    const QString wanted = session::describe(recipes.readingWanted());
    switch (recipes.reading()) {
    case RecipeShelf::Reading::Same:
        return {};
    case RecipeShelf::Reading::Anew:
        return tr("The file was read anew, as the recipe says (%1).").arg(wanted);
    case RecipeShelf::Reading::Offered:
        return m_session.review().edits().isEmpty()
            ? tr("The recipe reads the file otherwise than you have chosen (%1).").arg(wanted)
            : tr("The recipe reads the file otherwise (%1). Your corrections belong to the way it is read "
                 "now; they are kept for when you choose that again.")
                  .arg(wanted);
    case RecipeShelf::Reading::Unsuited:
        return tr("The recipe reads files otherwise (%1). That does not suit this file, and so it is read "
                  "as before.")
            .arg(wanted);
    }
    Q_UNREACHABLE();
}

/// However many columns there are: a window of its own scrolls.
void RecipeNotice::showAll()
{
    const auto &fit = m_session.recipes().fit();
    if (!fit)
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Recipe"),
                                tr("“%1” is applied: %2 of %3 columns and fields.", "a recipe")
                                    .arg(m_session.recipes().current(), QLocale().toString(fit->applied()),
                                         QLocale().toString(fit->steps.size())),
                                QMessageBox::Close, window());
    box->setObjectName(QStringLiteral("allOfFit"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList all = session::describe(*fit, m_session.columns().mapping(), session::allNames);
    box->setDetailedText(all.join(QStringLiteral("\n\n")));
    box->open();
}

void RecipeNotice::tell(const QString &happened)
{
    say(style::Tone::Good, tr("Recipe"), happened);
    for (QPushButton *button : {m_back, m_read, m_all})
        button->hide();
    show();
}

void RecipeNotice::sayError(const base::Error &error)
{
    const session::Message message = session::describe(error);
    say(style::Tone::Warning, tr("Recipe"), message.happened,
        session::windowAdvice(error).value_or(message.advice));
    for (QPushButton *button : {m_back, m_read, m_all})
        button->hide();
    show();
}

} // namespace pages
