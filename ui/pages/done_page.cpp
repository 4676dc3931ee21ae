// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/done_page.h"

#include "models/text.h"
#include "pages/outcome_part.h"
#include "session/messages.h"
#include "session/session.h"
#include "widgets/scroll_column.h"

#include <QVBoxLayout>

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
{
    setButtonText(QWizard::FinishButton, tr("Close"));
    auto *scroll = new widgets::ScrollColumn(this);
    scroll->column()->addWidget(m_outcome);
    body()->addWidget(scroll, 1);
    connect(m_outcome, &OutcomePart::recipeWanted, this, &DonePage::saveRecipe);
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

void DonePage::saveRecipe(const QString &path)
{
    const session::RunOrder order = session().order();
    const session::Recipe recipe {.mapping = xdm::toJson(session().columns().mapping()),
                                  .reading = session::lastingReadingOf(order.import.document),
                                  .sandbox = order.target.wish.sandbox,
                                  .dataset = order.target.wish.dataset};
    m_outcome->say(session::saveRecipe(recipe, path), path);
}

} // namespace pages
