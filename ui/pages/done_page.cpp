// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/done_page.h"

#include "models/text.h"
#include "pages/outcome_part.h"
#include "pages/recipe_keeping.h"
#include "session/messages.h"
#include "session/session.h"
#include "widgets/scroll_column.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <utility>

namespace pages {

namespace {

struct Heading
{
    QString title;
    QString sentence;
};

int counted(qint64 rows)
{
    return int(std::min(rows, qint64(INT_MAX)));
}

} // namespace

DonePage::DonePage(session::Session &session, QWidget *parent)
    : Page(session, Step::Upload, tr("Done"), {}, parent)
    , m_outcome(new OutcomePart)
    , m_keeping(new RecipeKeeping(session, this))
{
    setButtonText(QWizard::FinishButton, tr("Close"));
    auto *scroll = new widgets::ScrollColumn(this);
    scroll->column()->addWidget(m_outcome);
    body()->addWidget(scroll, 1);
    session::RecipeShelf &recipes = session.recipes();
    connect(m_outcome, &OutcomePart::recipeWanted, this, &DonePage::saveRecipe);
    connect(m_keeping, &RecipeKeeping::kept, m_outcome, &OutcomePart::sayKept);
    connect(m_keeping, &RecipeKeeping::failed, this,
            [this](const base::Error &error) { m_outcome->say(base::Failure(error), {}); });
    connect(m_outcome, &OutcomePart::recipeExportWanted, this, [this, &recipes](const QString &path) {
        m_isExporting = true;
        recipes.exportTo(recipes.current(), path);
    });
    connect(&recipes, &session::RecipeShelf::exported, this, [this](const QString &path) {
        if (std::exchange(m_isExporting, false))
            m_outcome->say({}, path);
    });
    connect(&recipes, &session::RecipeShelf::failed, this, [this](const base::Error &error) {
        if (std::exchange(m_isExporting, false))
            m_outcome->say(base::Failure(error), {});
    });
}

void DonePage::initializePage()
{
    const auto &summary = session().upload().summary();
    if (!summary)
        return;
    const upload::Sums &sums = summary->sums;
    QStringList sentences;
    if (!summary->batches.isEmpty())
        sentences << tr("Batch %1: %2.")
                         .arg(summary->batches.last()[QLatin1String("id")].toString(),
                              summary->batches.last()[QLatin1String("status")].toString());
    if (sums.ingested > 0 && summary->profile)
        sentences << tr("Profiles usually follow within an hour.");
    if (sums.rejected > 0)
        sentences << tr("%Ln row(s) were rejected.", nullptr, counted(sums.rejected));
    if (sums.notKnown > 0)
        sentences << tr("Of %Ln row(s) the platform does not say what became of them.", nullptr,
                        counted(sums.notKnown));
    if (summary->error) {
        const session::Message message = session::describe(*summary->error);
        sentences << message.happened << message.advice;
    }
    setHeading(sums.ingested > 0 ? tr("%Ln row(s) are in the dataset", nullptr, counted(sums.ingested))
                                 : tr("No row was ingested"),
               sentences.join(QLatin1Char(' ')));
    m_outcome->show(*summary);
    m_outcome->offerRecipe(session().isUploadOfThisFile());
    tellFrame();
}

void DonePage::saveRecipe()
{
    const session::DestinationWish wish = session().order().target.wish;
    const QString current = session().recipes().current();
    m_keeping->ask(current.isEmpty() ? QFileInfo(session().file().path()).completeBaseName() : current,
                   wish.sandbox, wish.dataset);
}

} // namespace pages
