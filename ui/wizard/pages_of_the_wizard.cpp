// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages_of_the_wizard.h"

#include "pages/columns_page.h"
#include "pages/destination_page.h"
#include "pages/done_page.h"
#include "pages/file_page.h"
#include "pages/review_page.h"
#include "pages/source_page.h"
#include "pages/summary_page.h"
#include "pages/upload_page.h"
#include "session/session.h"
#include "wizard/wizard.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace wizard {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wizard::Wizard)
};

/// While rows are on their way another file has no place in this window.
bool isSending(session::Session &session)
{
    switch (session.upload().state()) {
    case session::UploadRun::State::Running:
    case session::UploadRun::State::Waiting:
    case session::UploadRun::State::Pausing:
    case session::UploadRun::State::Discarding:
        return true;
    default:
        return false;
    }
}

void take(Wizard &wizard, session::Session &session, const QString &path)
{
    session.file().open(path);
    wizard.goTo(pages::FileId);
}

void ask(Wizard &wizard, session::Session &session, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto *box = new QMessageBox(QMessageBox::NoIcon, Tr::tr("Take another file?"),
                                Tr::tr("Go on with %1 instead?").arg(name), QMessageBox::NoButton, &wizard);
    box->setObjectName(QStringLiteral("otherFileQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        Tr::tr("Your corrections to %1 are kept on this computer. Open it again to go on with them.")
            .arg(QFileInfo(session.file().path()).fileName()));
    QPushButton *yes = box->addButton(Tr::tr("Take this file"), QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(Tr::tr("Stay with the present one"), QMessageBox::RejectRole);
    box->setDefaultButton(yes);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, &wizard,
                     [&wizard, &session, path] { take(wizard, session, path); });
    box->open();
}

void onFileOffered(Wizard &wizard, session::Session &session, const QString &path)
{
    if (isSending(session)) {
        auto *box
            = new QMessageBox(QMessageBox::Information, Tr::tr("An upload is under way"),
                              Tr::tr("Another file can be opened when this upload has ended or is paused."),
                              QMessageBox::Ok, &wizard);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    if (session.file().path() == path)
        wizard.goTo(pages::FileId);
    else if (session.file().path().isEmpty() || !session.hasWork())
        take(wizard, session, path);
    else
        ask(wizard, session, path);
}

} // namespace

void addPages(Wizard &wizard, session::Session &session)
{
    wizard.addStep(pages::SourceId, new pages::SourcePage(session));
    wizard.addStep(pages::FileId, new pages::FilePage(session));
    auto *columns = new pages::ColumnsPage(session);
    auto *review = new pages::ReviewPage(session);
    wizard.addStep(pages::ColumnsId, columns);
    wizard.addStep(pages::ReviewId, review);
    wizard.addStep(pages::DestinationId, new pages::DestinationPage(session));
    wizard.addStep(pages::SummaryId, new pages::SummaryPage(session));
    wizard.addStep(pages::UploadId, new pages::UploadPage(session));
    wizard.addStep(pages::DoneId, new pages::DonePage(session));
    QObject::connect(columns, &pages::ColumnsPage::reviewWanted, &wizard,
                     [&wizard, review](qint64 row, int column) {
                         wizard.goTo(pages::ReviewId);
                         if (wizard.currentStep() == review)
                             review->showProblem(row, column);
                     });
    QObject::connect(&wizard, &Wizard::fileOffered, &wizard,
                     [&wizard, &session](const QString &path) { onFileOffered(wizard, session, path); });
}

} // namespace wizard
