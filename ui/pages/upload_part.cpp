// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/upload_part.h"

#include "models/text.h"
#include "models/upload_words.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "widgets/bar.h"
#include "widgets/card.h"
#include "widgets/marked_line.h"
#include "widgets/round_edge.h"
#include "widgets/throughput_plot.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace pages {

namespace {

using session::UploadPhase;
using State = session::UploadRun::State;
using Kind = session::UploadRun::PhaseState::Kind;

constexpr std::array phases {UploadPhase::Prepare, UploadPhase::Send, UploadPhase::Ingest,
                             UploadPhase::Verify};
constexpr int logLines = 1000;

widgets::Mark markOf(Kind kind)
{
    switch (kind) {
    case Kind::Ahead:
        return widgets::Mark::Ahead;
    case Kind::Now:
        return widgets::Mark::Now;
    case Kind::Done:
        return widgets::Mark::Done;
    case Kind::Failed:
        return widgets::Mark::Failed;
    }
    Q_UNREACHABLE();
}

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

UploadPart::UploadPart(session::UploadRun &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_progress(new widgets::Card(this))
    , m_percent(new QLabel(m_progress))
    , m_done(new QLabel(m_progress))
    , m_pace(new QLabel(m_progress))
    , m_tryNow(button(tr("&Try now"), "tryNowButton", m_progress))
    , m_bar(new widgets::Bar(style::space::thickBar, m_progress))
    , m_plot(new widgets::ThroughputPlot(m_progress))
    , m_phaseCard(new widgets::Card(this))
    , m_pause(button(tr("&Pause"), "pauseButton", this))
    , m_discard(button(tr("&Stop and discard…"), "discardButton", this))
    , m_details(button(tr("Show &details"), "detailsButton", this))
    , m_log(new QPlainTextEdit(this))
{
    buildProgress();
    buildPhases();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(style::space::pageGap);
    all->addWidget(m_progress);
    all->addWidget(m_phaseCard);
    all->addLayout(buildButtons());
    all->addWidget(m_log, 1);
    all->addStretch(0);
    connect(&run, &session::UploadRun::changed, this, &UploadPart::showAll);
    connect(&run, &session::UploadRun::stateChanged, this, &UploadPart::showButtons);
    connect(&run, &session::UploadRun::eventHappened, this, &UploadPart::showDetails);
    showAll();
    showButtons();
}

void UploadPart::buildProgress()
{
    m_percent->setObjectName(QStringLiteral("percentLabel"));
    m_done->setObjectName(QStringLiteral("doneLabel"));
    m_pace->setObjectName(QStringLiteral("paceLabel"));
    style::setFont(*m_percent, style::type::big, QFont::DemiBold);
    style::setMuted(*m_done);
    style::setMuted(*m_pace);
    for (QLabel *label : {m_percent, m_done, m_pace})
        label->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space::medium);
    line->addWidget(m_percent);
    line->addWidget(m_done);
    line->addStretch(1);
    line->addWidget(m_pace);
    line->addWidget(m_tryNow);
    m_bar->setObjectName(QStringLiteral("uploadBar"));
    m_bar->setAccessibleName(tr("How far the upload is"));
    m_plot->setObjectName(QStringLiteral("throughputPlot"));
    m_plot->setAccessibleName(tr("Speed of the upload"));
    m_progress->setObjectName(QStringLiteral("progressCard"));
    m_progress->box()->addLayout(line);
    m_progress->box()->addWidget(m_bar);
    m_progress->box()->addWidget(m_plot);
    connect(m_tryNow, &QPushButton::clicked, &m_run, &session::UploadRun::tryNow);
}

void UploadPart::buildPhases()
{
    m_phaseCard->box()->setSpacing(0);
    int widest = 0;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        m_phases[i] = new widgets::MarkedLine(m_phaseCard);
        m_phases[i]->setObjectName(QStringLiteral("phase%1").arg(i));
        m_phaseCard->box()->addWidget(m_phases[i]);
        const QFontMetrics metrics(style::font(1.0, QFont::DemiBold));
        widest = std::max(widest, metrics.horizontalAdvance(models::phaseName(phases[i])));
    }
    for (widgets::MarkedLine *line : m_phases)
        line->setSubjectWidth(widest + style::space::large);
}

QLayout *UploadPart::buildButtons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space::medium);
    line->addWidget(m_pause);
    line->addWidget(m_discard);
    line->addStretch(1);
    line->addWidget(m_details);
    style::setRole(*m_details, style::ButtonRole::Link);
    m_details->setCheckable(true);
    m_log->setObjectName(QStringLiteral("eventLog"));
    m_log->setAccessibleName(tr("What has happened"));
    new widgets::RoundEdge(m_log);
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setMaximumBlockCount(logLines);
    m_log->hide();
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_run.state() == State::Running || m_run.state() == State::Waiting)
            m_run.pause();
        else
            m_run.goOn();
    });
    connect(m_discard, &QPushButton::clicked, this, &UploadPart::askToDiscard);
    connect(m_details, &QPushButton::toggled, this, [this](bool shown) {
        m_details->setText(shown ? tr("Hide &details") : tr("Show &details"));
        m_log->setVisible(shown);
        showDetails();
    });
    return line;
}

void UploadPart::showAll()
{
    if (!isVisible() && m_run.state() == State::Running)
        return; // it is read again when it is shown
    showFigures();
    showPhases();
}

void UploadPart::showFigures()
{
    const State state = m_run.state();
    const bool waits = state == State::Waiting;
    const bool hasStopped = state == State::Failed || (state == State::Paused && m_run.error());
    m_percent->setText(models::percent(double(m_run.percent()) / 100));
    m_done->setText(models::uploadDone(m_run));
    m_pace->setText(models::uploadPace(m_run));
    m_bar->setShare(m_run.percent(), 100);
    m_bar->setTone(hasStopped                     ? style::Tone::Bad
                       : waits                    ? style::Tone::Warning
                       : state == State::Finished ? style::Tone::Good
                                                  : style::Tone::Accent);
    m_progress->setEdge(hasStopped  ? std::optional(style::Tone::Bad)
                            : waits ? std::optional(style::Tone::Warning)
                                    : std::nullopt);
    m_plot->setVisible(!waits && m_run.throughput().size() > 1);
    m_plot->show(m_run.throughput(), double(m_run.percent()) / 100, models::plotWords(m_run));
    m_phaseCard->setVisible(!waits);
    m_tryNow->setVisible(waits);
}

void UploadPart::showPhases()
{
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const auto phase = m_run.phase(phases[i]);
        m_phases[i]->say(markOf(phase.kind), models::phaseWord(phase.kind), models::phaseName(phases[i]),
                         models::phaseDetail(m_run, phases[i]));
        m_phases[i]->setStrong(phase.kind != Kind::Ahead);
        m_phases[i]->setEnd(phase.took.count() > 0 ? models::duration(phase.took) : QString());
    }
}

void UploadPart::showButtons()
{
    const State state = m_run.state();
    const bool runs = state == State::Running || state == State::Waiting;
    const bool canGoOn = state == State::Paused || state == State::Failed;
    m_pause->setText(canGoOn ? tr("&Go on") : tr("&Pause"));
    m_pause->setEnabled(runs || canGoOn);
    m_pause->setVisible(state != State::Finished && state != State::Discarded);
    // Once the platform has the whole batch nobody can take it back.
    const bool isBegun = state != State::Failed || !m_run.importId().isEmpty();
    m_discard->setVisible(m_pause->isVisibleTo(this) && isBegun && m_run.phaseNow() < UploadPhase::Ingest);
    m_discard->setEnabled(runs || canGoOn || state == State::Pausing);
    showAll();
}

void UploadPart::showDetails()
{
    const auto &events = m_run.events();
    if (m_logged > events.size()) {
        m_log->clear();
        m_logged = 0;
    }
    if (!m_details->isChecked())
        return;
    if (m_logged == events.size() && !events.empty() && events.size() == std::size_t(logLines))
        m_log->appendPlainText(models::eventLine(events.back())); // the oldest was dropped for it
    for (; m_logged < events.size(); ++m_logged)
        m_log->appendPlainText(models::eventLine(events[m_logged]));
}

void UploadPart::askToDiscard()
{
    auto *ask = new QMessageBox(QMessageBox::Warning, tr("Stop and discard?"),
                                tr("The import is ended for good and cannot be gone on with."),
                                QMessageBox::NoButton, this);
    ask->setInformativeText(
        tr("The platform is asked to throw away what has arrived; then nothing of it is ingested. Should it "
           "have "
           "taken a batch over by then, that cannot be taken back, and you will be told. A schema or dataset "
           "that "
           "was enabled for Profile stays enabled. Your file and your corrections stay as they are."));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setObjectName(QStringLiteral("discardQuestion"));
    QPushButton *discard = ask->addButton(tr("Stop and discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("confirmDiscard"));
    QPushButton *keep = ask->addButton(tr("Keep it"), QMessageBox::RejectRole);
    ask->setDefaultButton(keep);
    ask->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, &m_run, &session::UploadRun::discard);
    ask->open();
}

} // namespace pages
