// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/appearance.h"
#include "wizard/wizard.h"

#include <QPointer>

namespace wizard {

class HelpWindow;

/// The whole window, put together: the wizard with its pages, and what opens from the menu at the foot of its
/// rail. UI thread.
class MainWindow : public QObject
{
    Q_OBJECT

public:
    MainWindow(session::Session &session, QApplication &application, QObject *parent = nullptr);
    ~MainWindow() override;

    /// Shows it; makes the store's folder in the background and says it where that fails.
    /// \param file  begins on the file page with it; empty: on the first page
    void open(const QString &file, bool practice);

    /// Before all other windows; \a file as if it had been dropped.
    void comeForward(const QString &file);

    Wizard &wizard() { return m_wizard; }

    void openSettings();
    void openHelp(const QString &topic);
    void openAbout();

private:
    void makeMenu();
    void makeStore();

    session::Session &m_session;
    Appearance m_appearance; // before the first widget: it brings style and type
    Wizard m_wizard;
    QPointer<HelpWindow> m_help;
};

} // namespace wizard
