// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/upload_page.h"

#include "models/upload_words.h"
#include "pages/desktop.h"
#include "pages/secret_part.h"
#include "pages/upload_part.h"
#include "session/session.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace pages {

namespace {

using State = session::UploadRun::State;

} // namespace

UploadPage::UploadPage(session::Session &session, QWidget *parent)
    : Page(session, Step::Upload, tr("Upload"), {}, parent)
    , m_secret(new SecretPart(this))
    , m_part(new UploadPart(session.upload(), this))
    , m_awake(new StayAwake(this))
{
    nameButtons();
    setButtonText(QWizard::FinishButton, tr("Close"));
    setFinalPage(true); // the window can be closed here when nothing was begun or all was discarded
    body()->addWidget(m_secret);
    body()->addWidget(m_part, 1);
    connect(m_secret, &SecretPart::given, &session, &session::Session::giveSecret);
    connect(&session.upload(), &session::UploadRun::stateChanged, this, &UploadPage::onStateChanged);
    connect(&session.upload(), &session::UploadRun::changed, this, &UploadPage::showHeading);
}

void UploadPage::initializePage()
{
    onStateChanged(); // whoever leads here has started it
}

void UploadPage::onStateChanged()
{
    const session::UploadRun &run = session().upload();
    const bool sends = run.state() == State::Running || run.state() == State::Waiting;
    m_awake->set(sends);
    showHeading();
    askForSecret();
    tellFrame();
    if (run.state() == State::Finished || run.state() == State::Failed) {
        const models::UploadHeading heading = models::uploadHeading(run);
        notify(heading.title, heading.sentence);
    }
    const bool isJudged = run.state() == State::Failed && !run.importId().isEmpty();
    if (run.state() == State::Finished || isJudged)
        Q_EMIT leadsOn();
}

void UploadPage::askForSecret()
{
    const QString connection = session().upload().secretNeededFor();
    if (connection.isEmpty())
        m_secret->hide();
    else
        m_secret->ask(connection, tr("Go on"));
}

void UploadPage::showHeading()
{
    const models::UploadHeading heading = models::uploadHeading(session().upload());
    setHeading(heading.title, heading.sentence);
    nameButtons();
}

void UploadPage::nameButtons()
{
    const QString close = session().upload().isKept() ? tr("Close, go on later") : tr("Close");
    if (buttonText(QWizard::CancelButton) != close)
        setButtonText(QWizard::CancelButton, close);
}

QString UploadPage::footerNote() const
{
    const session::UploadRun &run = session().upload();
    if (run.datasetName().isEmpty())
        return {};
    return tr("Dataset %1 · sandbox %2").arg(run.datasetName(), run.sandboxName());
}

Page::Buttons UploadPage::buttons() const
{
    const session::UploadRun &run = session().upload();
    const bool hasEndedHere
        = run.state() == State::Discarded || (run.state() == State::Failed && run.importId().isEmpty());
    return hasEndedHere ? Buttons::AtEnd : Buttons::CloseOnly;
}

QString UploadPage::railText() const
{
    return session().upload().state() == State::Finished ? tr("Sent and verified") : QString();
}

QWidget *UploadPage::firstFocus() const
{
    return m_secret->isVisibleTo(this) ? m_secret->focusProxy() : m_part->pauseButton();
}

} // namespace pages
