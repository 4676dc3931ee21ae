// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/recipe_notice.h"

#include "session/messages.h"
#include "session/recipe_words.h"
#include "session/window_advice.h"

#include <QDir>
#include <QPushButton>

namespace pages {

using session::RecipeShelf;

RecipeNotice::RecipeNotice(session::Session &session, QWidget *parent)
    : Notice(parent)
    , m_session(session)
    , m_back(new QPushButton(tr("Back to &what was matched"), this))
    , m_close(new QPushButton(tr("C&lose", "a notice"), this))
{
    setObjectName(QStringLiteral("recipeNotice"));
    m_back->setObjectName(QStringLiteral("takeBackRecipeButton"));
    m_close->setObjectName(QStringLiteral("closeRecipeNoticeButton"));
    setButtonsBelow();
    for (QPushButton *button : {m_back, m_close}) {
        button->setAutoDefault(false);
        addButton(button);
    }
    hide();
    RecipeShelf &recipes = session.recipes();
    connect(m_back, &QPushButton::clicked, &recipes, &RecipeShelf::takeBack);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&recipes, &RecipeShelf::applied, this, &RecipeNotice::sayFit);
    connect(&recipes, &RecipeShelf::failed, this, &RecipeNotice::sayError);
    connect(&recipes, &RecipeShelf::kept, this,
            [this](const QString &name) { tell(tr("The recipe “%1” is kept.").arg(name)); });
    connect(&recipes, &RecipeShelf::exported, this, [this](const QString &path) {
        tell(tr("The recipe is in %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(&session.file(), &session::FileReading::documentReplaced, this, &QWidget::hide);
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
    const QStringList sentences = session::describe(*fit, m_session.columns().mapping());
    const bool all = fit->applied() == int(fit->steps.size());
    say(all ? style::Tone::Good : style::Tone::Warning, tr("Recipe"),
        tr("“%1” is applied: %2 of %3 columns and fields.", "a recipe")
            .arg(name, QLocale().toString(fit->applied()), QLocale().toString(fit->steps.size())),
        sentences.join(u' '));
    m_back->show();
    show();
}

void RecipeNotice::tell(const QString &happened)
{
    say(style::Tone::Good, tr("Recipe"), happened);
    m_back->hide();
    show();
}

void RecipeNotice::sayError(const base::Error &error)
{
    const session::Message message = session::describe(error);
    say(style::Tone::Warning, tr("Recipe"), message.happened,
        session::windowAdvice(error).value_or(message.advice));
    m_back->hide();
    show();
}

} // namespace pages
