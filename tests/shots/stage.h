// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"
#include "wizard/main_window.h"

#include <QAbstractButton>
#include <QTemporaryDir>

#include <functional>

/// Where the pictures go, and how often each is taken.
struct Studio
{
    QApplication &application;
    QString folder; ///< must exist
    QStringList only; ///< begins of names; empty: all
};

/// The practice platform of a stage: it can be made slow, and be taken away.
class PracticeSwitch
{
public:
    explicit PracticeSwitch(std::chrono::milliseconds step);

    session::PracticeStarter starter();

    /// From then on nobody answers at its address. In the thread that started it.
    void turnOff();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// A whole window over a store of its own, in front of the camera.
class Stage
{
public:
    using Step = std::function<void()>;

    /// \param store  empty: one that goes with the stage
    Stage(Studio &studio, std::chrono::milliseconds step, const QString &store = {});
    ~Stage();

    /// The window as it is now, light and dark, large and small.
    /// \param open   what is done before each picture, for what closes or ends by itself
    void shoot(const QString &name, const Step &open = {}, const Step &close = {});

    /// Ends the program where it does not come true.
    void wait(const char *what, const std::function<bool()> &isTrue, int patience = 60'000);

    void openFile(const QString &path);
    void goTo(pages::Id id);

    /// Goes to the destination with a checked file and chooses practice.
    void toDestination(const QString &sandbox, const QString &dataset);

    /// From the destination on.
    void startUpload();

    void press(const char *button);

    /// The part of the window with this name that is shown.
    QWidget *shown(const char *name) const;

    session::Session &session() { return m_session; }

    wizard::MainWindow &window() { return m_window; }

    void turnPracticeOff();

    /// Where the practice platform keeps what it was sent.
    QString practiceFolder() const;

private:
    void grab(const QString &name);

    Studio &m_studio;
    QTemporaryDir m_folder;
    QString m_store;
    PracticeSwitch m_practice;
    session::Session m_session;
    wizard::MainWindow m_window;
};
