// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/summary_page.h"

#include "models/text.h"
#include "pages/records_part.h"
#include "session/session.h"
#include "style/theme.h"
#include "widgets/card.h"
#include "widgets/notice.h"
#include "widgets/scroll_column.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <numeric>

namespace pages {

namespace {

bool isUnderWay(const session::UploadRun &run)
{
    using State = session::UploadRun::State;
    const State state = run.state();
    return state == State::Running || state == State::Waiting || state == State::Pausing
        || state == State::Discarding;
}

} // namespace

SummaryPage::SummaryPage(session::Session &session, QWidget *parent)
    : Page(session, Step::Destination, tr("Upload now?"),
           tr("Nothing has left this computer yet. Please look once more."), parent)
    , m_scroll(new widgets::ScrollColumn(this))
    , m_facts(new widgets::Card(this))
    , m_grid(new QGridLayout)
    , m_changes(new widgets::Notice(this))
    , m_final(new widgets::Notice(this))
    , m_records(new RecordsPart(session, this))
{
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("&Upload now"));
    m_facts->setObjectName(QStringLiteral("factsCard"));
    m_changes->setObjectName(QStringLiteral("changesNotice"));
    m_final->setObjectName(QStringLiteral("finalNotice"));
    m_grid->setHorizontalSpacing(style::space::large);
    m_grid->setVerticalSpacing(style::space::small);
    m_grid->setColumnStretch(1, 1);
    m_facts->box()->addLayout(m_grid);
    for (QWidget *one : std::initializer_list<QWidget *> {m_facts, m_changes, m_final, m_records})
        m_scroll->column()->addWidget(one);
    m_scroll->column()->addStretch(1);
    body()->addWidget(m_scroll, 1);
    connect(&session.destination(), &session::DestinationChoice::changed, this, [this] {
        if (isVisible())
            initializePage();
    });
    connect(&session.upload(), &session::UploadRun::stateChanged, this, [this] {
        if (isVisible())
            tellFrame();
    });
    connect(&session.saving(), &session::RecordSaving::changed, this, [this] {
        if (isVisible())
            tellFrame();
    });
    // Queued: once what is said there has its height.
    connect(&session.saving(), &session::RecordSaving::changed, this, &SummaryPage::scrollToRecords,
            Qt::QueuedConnection);
}

void SummaryPage::scrollToRecords()
{
    if (session().saving().state() != session::RecordSaving::State::Nothing)
        m_scroll->ensureWidgetVisible(m_records);
}

void SummaryPage::initializePage()
{
    m_isSure = false;
    showFacts();
    showConsequences();
    m_records->refresh();
    tellFrame();
}

void SummaryPage::addFact(const QString &label, const QString &value, const char *name)
{
    const int row = m_grid->rowCount();
    auto *caption = new QLabel(label, m_facts);
    auto *shown = wrappingLabel(value, m_facts);
    shown->setObjectName(QString::fromLatin1(name));
    shown->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
    style::setMuted(*caption);
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(shown, row, 1);
}

void SummaryPage::showFacts()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const session::DestinationChoice &to = session().destination();
    const auto &counts = session().review().counts();
    const auto sandbox = to.sandbox();
    const auto dataset = to.dataset();
    const auto changes = to.changes();
    addFact(tr("File"), QFileInfo(session().file().path()).fileName(), "fileFact");
    if (counts) {
        addFact(tr("Rows that are sent"),
                tr("%1 of %2, as %3 customers")
                    .arg(models::number(counts->ready), models::number(counts->rows),
                         models::number(counts->records)),
                "rowsFact");
        addFact(tr("Rows left out"), models::number(counts->leftOut()), "leftOutFact");
        const auto &values = counts->valuesLeftOut;
        if (const qint64 left = std::accumulate(values.cbegin(), values.cend(), qint64(0)); left > 0)
            addFact(tr("Values left out"),
                    tr("%1, because their fields do not take them; their rows are sent without them")
                        .arg(models::number(left)),
                    "valuesLeftOutFact");
    }
    addFact(tr("Connection"), to.isPractice() ? tr("Practice, on this computer") : to.connectionName(),
            "connectionFact");
    if (sandbox)
        addFact(tr("Sandbox"),
                sandbox->production ? tr("%1 (production)").arg(sandbox->name)
                                    : tr("%1 (development)").arg(sandbox->name),
                "sandboxFact");
    if (dataset)
        addFact(tr("Dataset"), dataset->name, "datasetFact");
    addFact(tr("Real-Time Customer Profile"),
            changes && changes->intoProfile ? tr("On: the rows become profiles")
                                            : tr("Off: the rows are stored only"),
            "profileFact");
}

void SummaryPage::showConsequences()
{
    const auto changes = session().destination().changes();
    QStringList changed;
    if (changes && changes->enableSchema)
        changed << tr("The schema will be enabled for Profile. This cannot be undone.");
    if (changes && changes->enableDataset)
        changed << tr("The dataset will be enabled for Profile before the first row is sent.");
    m_changes->setVisible(!changed.isEmpty());
    m_changes->say(style::Tone::Warning, tr("Will be changed"), changed.join(QLatin1Char(' ')));
    const bool intoProfile = changes && changes->intoProfile;
    m_final->say(style::Tone::Accent, tr("Good to know"),
                 intoProfile ? tr(
                     "Once the platform has ingested the rows, they cannot be taken back by this program.")
                             : tr("Switching the dataset on later does not make profiles of these rows."),
                 tr("Until then you can pause, go on, or stop and discard. Your file is not changed."));
}

QString SummaryPage::hindrance() const
{
    if (!session().destination().isUsable())
        return tr("The destination is not ready any more. Go back and look at its checks.");
    if (!session().review().isUpToDate())
        return tr("The rows are still being checked.");
    if (session().saving().state() == session::RecordSaving::State::Saving)
        return tr("The records are still being written into a file.");
    if (isUnderWay(session().upload()))
        return tr("Another upload is still under way or being ended.");
    return {};
}

QString SummaryPage::footerNote() const
{
    return tr("After this there is no way back to the pages before.");
}

bool SummaryPage::validatePage()
{
    const auto sandbox = session().destination().sandbox();
    const bool isReal = sandbox && sandbox->production && !session().destination().isPractice();
    if (isReal && !m_isSure) {
        askOnceMore();
        return false;
    }
    if (!hindrance().isEmpty())
        return false;
    session().startUpload(); // one that was paused stays resumable
    return true;
}

void SummaryPage::askOnceMore()
{
    const auto &counts = session().review().counts();
    const auto sandbox = session().destination().sandbox();
    auto *ask = new QMessageBox(QMessageBox::Warning, tr("Upload to production?"),
                                tr("%1 profiles go to the production sandbox “%2”.")
                                    .arg(models::number(counts ? counts->records : 0), sandbox->name),
                                QMessageBox::NoButton, this);
    ask->setInformativeText(tr("Real customers' profiles are made or changed. That cannot be taken back."));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setObjectName(QStringLiteral("productionQuestion"));
    QPushButton *yes = ask->addButton(tr("Upload to production"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("confirmProduction"));
    QPushButton *cancel = ask->addButton(QMessageBox::Cancel);
    ask->setDefaultButton(cancel);
    ask->setEscapeButton(cancel);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_isSure = true;
        Q_EMIT leadsOn();
    });
    ask->open();
}

} // namespace pages
