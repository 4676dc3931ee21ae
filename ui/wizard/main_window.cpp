// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/main_window.h"

#include "base/job.h"
#include "session/messages.h"
#include "session/session.h"
#include "store/store.h"
#include "wizard/about_dialog.h"
#include "wizard/help_window.h"
#include "wizard/pages_of_the_wizard.h"
#include "wizard/rail.h"
#include "wizard/settings_dialog.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QThreadPool>
#include <QToolButton>

namespace wizard {

MainWindow::MainWindow(session::Session &session, QApplication &application, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_appearance(session, application)
    , m_wizard(session)
{
    addPages(m_wizard, session);
    makeMenu();
    connect(&m_wizard, &Wizard::helpAsked, this, &MainWindow::openHelp);
}

MainWindow::~MainWindow()
{
    delete m_help;
}

void MainWindow::makeMenu()
{
    auto *menu = new QMenu(&m_wizard);
    QAction *settings = menu->addAction(tr("&Settings…"), this, &MainWindow::openSettings);
    settings->setObjectName(QStringLiteral("settingsAction"));
    settings->setShortcut(QKeySequence::Preferences);
    QAction *help = menu->addAction(tr("&Help"), this, [this] { openHelp({}); });
    help->setObjectName(QStringLiteral("helpAction"));
    menu->addSeparator();
    QAction *about = menu->addAction(tr("&About Profile Uploader"), this, &MainWindow::openAbout);
    about->setObjectName(QStringLiteral("aboutAction"));
    m_wizard.rail().menuButton()->setMenu(menu);
    m_wizard.addAction(settings);
}

void MainWindow::open(const QString &file, bool practice)
{
    session::applyProxy(m_session.settings());
    makeStore();
    if (practice)
        m_session.destination().usePractice();
    m_wizard.show();
    if (!file.isEmpty())
        m_wizard.openFile(file);
}

void MainWindow::makeStore()
{
    const QString folder = m_session.environment().storeFolder;
    const auto opening = base::run<QString>(QThreadPool::globalInstance(),
                                            [folder](base::Progress &) -> base::Result<QString> {
                                                const auto store = store::Store::open(folder);
                                                if (!store)
                                                    return base::Failure(store.error());
                                                return store->folder();
                                            });
    base::whenDone<QString>(opening.job, this, [this](const base::Result<QString> &opened) {
        if (opened) {
            m_session.forgetOldEdits();
            return;
        }
        const session::Message words = session::describe(opened.error());
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Nothing can be kept"), words.happened,
                                    QMessageBox::Ok, &m_wizard);
        box->setInformativeText(words.advice);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::comeForward(const QString &file)
{
    m_wizard.setWindowState(m_wizard.windowState() & ~Qt::WindowMinimized);
    m_wizard.show();
    m_wizard.raise();
    m_wizard.activateWindow();
    if (!file.isEmpty())
        m_wizard.openFile(file);
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_session, &m_wizard);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openHelp(const QString &topic)
{
    if (!m_help)
        m_help = new HelpWindow;
    m_help->open(topic);
}

void MainWindow::openAbout()
{
    auto *dialog = new AboutDialog(m_session.environment().storeFolder, &m_wizard);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace wizard
