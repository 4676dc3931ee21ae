// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"
#include "session/session.h"
#include "wizard/main_window.h"

#include <QJsonObject>
#include <QMessageBox>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <memory>

namespace flows {

/// For all that a busy computer may need its time for, in milliseconds.
constexpr int patience = 40'000;

/// The whole window over a store, as profile-uploader opens it, with the practice platform built in (but for
/// its batches, which are quick) or the one that \a starter gives.
class WizardWorld
{
public:
    explicit WizardWorld(const QString &storeFolder, const session::PracticeStarter &starter = {});
    ~WizardWorld();
    Q_DISABLE_COPY_MOVE(WizardWorld)

    /// Shown and active, practising; \a file as if it had been given to the program.
    bool open(const QString &file = {});

    wizard::Wizard &wizard() { return m_window->wizard(); }

    wizard::MainWindow &window() { return *m_window; }

    session::Session &session() { return *m_session; }

    bool isAt(pages::Id id, int forAtMost = patience);

    bool waitFor(const std::function<bool()> &what) { return QTest::qWaitFor(what, patience); }

    /// What is seen by that name on the present page, around it or in a dialog; nullptr: nothing is.
    template <class T = QWidget> T *seen(const char *name)
    {
        const auto all = wizard().findChildren<T *>(QString::fromLatin1(name));
        const auto found
            = std::find_if(all.begin(), all.end(), [](const T *one) { return one->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }

    /// The rows have been checked and the grid shows the first of the list.
    bool areRowsThere();

    /// Of the review's grid.
    QTableView *grid() { return seen<QTableView>("rowTable"); }

    /// Of the practice platform that is built in, once it was needed.
    QUrl practiceUrl() const;

    /// Id of a dataset of the chosen sandbox by its name; empty: there is none.
    QString dataset(const QString &name);

    /// The dataset, by the session alone: for tests of something else.
    bool chooseDataset(const QString &name, bool intoProfile);

    /// The receipt of the upload that has ended.
    QJsonObject receipt() const;

private:
    struct Practice;
    std::shared_ptr<Practice> m_practice;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<wizard::MainWindow> m_window;
};

/// Presses a button of a question, and waits until it is gone.
void answer(WizardWorld &world, const char *question, QMessageBox::ButtonRole role);

/// Once it is seen and enabled.
void click(WizardWorld &world, const char *button);

/// By Next or Back, page by page.
void walk(WizardWorld &world, pages::Id to);

/// Somewhere in the window.
bool isSaid(WizardWorld &world, const QString &sentence);

/// In a receipt: what was read is what was sent and left out, what was sent is what became of it.
void balances(const QJsonObject &receipt);

} // namespace flows
