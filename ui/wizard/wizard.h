// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"

#include <QPointer>
#include <QWizard>

#include <optional>

class QMessageBox;

namespace wizard {

class FooterNote;
class Rail;

/// The window: rail, page, footer. Asks the present page for what it shows around it.
class Wizard : public QWizard
{
    Q_OBJECT

public:
    explicit Wizard(session::Session &session, QWidget *parent = nullptr);

    /// Owned by the wizard from then on.
    void addStep(pages::Id id, pages::Page *page);

    /// Takes a file as if it had been dropped: on the present page, or else on the file page.
    void openFile(const QString &path);

    pages::Page *currentStep() const;

    /// Back or on to a page, by way of those between; stops at one that does not let go.
    void goTo(pages::Id id);

    Rail &rail() { return *m_rail; }

    /// Esc, Cancel and the window's own close button: asks once when something would be lost.
    void reject() override;

    /// Begins anew with the first page, same destination.
    void startAnew();

    Q_SIGNAL void helpAsked(const QString &topic);

    /// A file was dropped or opened where the present page has no use for it.
    Q_SIGNAL void fileOffered(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void dressFrame();
    void showStep();
    void tellRail(pages::Step step);
    void askStep();
    void layOutButtons(pages::Page::Buttons buttons);
    void askToClose();

    session::Session &m_session;
    Rail *m_rail;
    FooterNote *m_note;
    std::optional<pages::Page::Buttons> m_buttons;
    QPointer<QMessageBox> m_question; ///< whether to close, while it is open
};

} // namespace wizard
