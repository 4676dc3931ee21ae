// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/wizard.h"

#include "session/session.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "wizard/footer_note.h"
#include "wizard/rail.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QToolButton>
#include <QUrl>

namespace wizard {

namespace {

constexpr QSize usualSize {1120, 720};
constexpr QSize smallestSize {760, 560};
constexpr int narrowBelow = 900;

/// Begun and not ended, whether it moves or not.
bool isUnderWay(session::UploadRun::State state)
{
    switch (state) {
    case session::UploadRun::State::Running:
    case session::UploadRun::State::Waiting:
    case session::UploadRun::State::Pausing:
    case session::UploadRun::State::Paused:
    case session::UploadRun::State::Discarding:
        return true;
    case session::UploadRun::State::Nothing:
    case session::UploadRun::State::Discarded:
    case session::UploadRun::State::Finished:
    case session::UploadRun::State::Failed:
        return false;
    }
    Q_UNREACHABLE();
}

/// The one local file that is dragged, or nothing.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

Wizard::Wizard(session::Session &session, QWidget *parent)
    : QWizard(parent, Qt::Window | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint)
    , m_session(session)
    , m_rail(new Rail)
    , m_note(new FooterNote)
{
    setObjectName(QStringLiteral("wizard"));
    setWizardStyle(ModernStyle);
    setOptions(ExtendedWatermarkPixmap | NoDefaultButton | NoBackButtonOnStartPage);
    setSideWidget(m_rail);
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    resize(usualSize.boundedTo(screen()->availableGeometry().size()));
    setButton(CustomButton1, m_note);
    setButtonText(CustomButton2, tr("New import"));
    // Qt speaks fewer languages than we do, so its own words are not relied on.
    setButtonText(CancelButton, tr("Cancel"));
    setButtonText(FinishButton, tr("Close"));
    setButtonText(CommitButton, tr("&Next ›"));
    setButtonText(NextButton, tr("&Next ›"));
    setButtonText(BackButton, tr("‹ &Back"));
    style::setRole(*button(NextButton), style::ButtonRole::Primary);
    style::setRole(*button(CommitButton), style::ButtonRole::Primary);
    style::setRole(*button(FinishButton), style::ButtonRole::Primary);

    connect(this, &QWizard::currentIdChanged, this, &Wizard::showStep);
    connect(this, &QWizard::customButtonClicked, this, [this](int which) {
        if (which == CustomButton2)
            startAnew();
    });
    connect(m_rail->helpButton(), &QToolButton::clicked, this,
            [this] { Q_EMIT helpAsked(currentStep() ? currentStep()->helpTopic() : QString()); });
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, m_rail->helpButton(),
            &QToolButton::click);
    connect(&session.destination(), &session::DestinationChoice::changed, this, &Wizard::askStep);
}

void Wizard::addStep(pages::Id id, pages::Page *page)
{
    setPage(id, page);
    connect(page, &pages::Page::answersChanged, this, [this, page] {
        tellRail(page->step());
        if (page == currentPage())
            askStep();
    });
    connect(page, &pages::Page::leadsOn, this, [this, page] {
        if (page == currentPage())
            next();
    });
}

pages::Page *Wizard::currentStep() const
{
    return qobject_cast<pages::Page *>(currentPage());
}

void Wizard::dressFrame()
{
    // QWizard gives the frame around its pages margins and the ground of a text field, and does so again with
    // every page.
    QWidget *frame = currentPage() ? currentPage()->parentWidget() : nullptr;
    if (!frame)
        return;
    frame->setBackgroundRole(QPalette::Window);
    frame->layout()->setContentsMargins({});
}

void Wizard::tellRail(pages::Step step)
{
    // A step may have several pages, of which one knows what it holds.
    QString holds;
    const QList<int> ids = pageIds();
    for (const int id : ids) {
        const auto *one = qobject_cast<pages::Page *>(page(id));
        if (one && one->step() == step && holds.isEmpty())
            holds = one->railText();
    }
    m_rail->setHolds(step, holds);
}

void Wizard::showStep()
{
    dressFrame();
    pages::Page *page = currentStep();
    if (!page)
        return;
    for (int step = 0; step < Rail::steps; ++step)
        tellRail(pages::Step(step));
    m_rail->setNow(page->buttons() == pages::Page::Buttons::AtEnd ? Rail::steps : int(page->step()));
    askStep();
    if (QWidget *first = page->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void Wizard::askStep()
{
    pages::Page *page = currentStep();
    if (!page)
        return;
    layOutButtons(page->buttons());
    const QString hindrance = page->hindrance();
    m_note->say(hindrance.isEmpty() ? page->footerNote() : hindrance, !hindrance.isEmpty());
    for (const WizardButton which : {NextButton, CommitButton}) {
        button(which)->setToolTip(hindrance);
        button(which)->setAccessibleDescription(hindrance);
    }
    const QString file = QFileInfo(m_session.file().path()).fileName();
    setWindowTitle(file.isEmpty() ? QString() : file);
    const session::DestinationChoice &to = m_session.destination();
    const auto sandbox = to.sandbox();
    if (page->step() >= pages::Step::Destination && sandbox && !to.isPractice())
        m_rail->setPlace(sandbox->production ? tr("Production") : tr("Development"),
                         QStringLiteral("%1 · %2").arg(to.connectionName(), sandbox->name),
                         sandbox->production);
    else
        m_rail->setPlace({}, {}, false);
}

void Wizard::layOutButtons(pages::Page::Buttons buttons)
{
    if (m_buttons == buttons)
        return;
    m_buttons = buttons;
    switch (buttons) {
    case pages::Page::Buttons::Usual:
        setButtonLayout({CustomButton1, CancelButton, BackButton, NextButton, CommitButton});
        break;
    case pages::Page::Buttons::CloseOnly:
        setButtonLayout({CustomButton1, CancelButton});
        break;
    case pages::Page::Buttons::AtEnd:
        setButtonLayout({CustomButton1, CustomButton2, FinishButton});
        break;
    }
}

void Wizard::openFile(const QString &path)
{
    pages::Page *page = currentStep();
    if (!page || !page->takeFile(path))
        Q_EMIT fileOffered(path);
}

void Wizard::goTo(pages::Id id)
{
    if (!page(id))
        return;
    if (visitedIds().contains(id)) {
        while (currentId() != id)
            back();
        currentPage()->initializePage(); // going back does not read the session again
        askStep();
        return;
    }
    if (id < currentId())
        restart(); // the pages between were passed over, and what follows the present one is no way to it
    for (int before = -1; currentId() != id && currentId() != before;) {
        before = currentId();
        next();
    }
}

void Wizard::startAnew()
{
    m_session.startAnew();
    restart();
}

void Wizard::askToClose()
{
    const bool sending = isUnderWay(m_session.upload().state());
    m_question = new QMessageBox(QMessageBox::NoIcon, tr("Close Profile Uploader?"),
                                 sending ? tr("The upload is not finished yet.")
                                         : tr("This import is not finished yet."),
                                 QMessageBox::NoButton, this);
    m_question->setObjectName(QStringLiteral("closeQuestion"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    const auto sayWhatIsKept = [this] {
        const session::UploadRun &upload = m_session.upload();
        const QString kept = !isUnderWay(upload.state())
            ? tr("Your corrections are kept on this computer. Open the same file again to go on with them.")
            : upload.isKept()
            ? tr("What has arrived stays. The upload goes on where it stopped when you open the program "
                 "again.")
            : tr("Nothing has been sent yet. Your corrections are kept on this computer. Open the same file "
                 "again and start the upload anew.");
        if (m_question->informativeText() != kept)
            m_question->setInformativeText(kept);
    };
    connect(&m_session.upload(), &session::UploadRun::changed, m_question, sayWhatIsKept);
    sayWhatIsKept();
    QPushButton *close = m_question->addButton(tr("Close"), QMessageBox::AcceptRole);
    QPushButton *stay = m_question->addButton(tr("Stay here"), QMessageBox::RejectRole);
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(close, &QPushButton::clicked, this, [this] { QWizard::reject(); });
    m_question->open();
}

void Wizard::reject()
{
    if (!m_session.hasWork())
        QWizard::reject();
    else if (!m_question)
        askToClose();
}

void Wizard::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject(); // hides the window when it may
}

void Wizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Wizard::dropEvent(QDropEvent *event)
{
    const QString file = draggedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(file);
}

void Wizard::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), style::colours().surface); // seen below the page: the row of buttons
}

void Wizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    m_rail->setNarrow(width() < narrowBelow);
}

bool Wizard::event(QEvent *event)
{
    const bool done = QWizard::event(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        askStep();
    return done;
}

} // namespace wizard
