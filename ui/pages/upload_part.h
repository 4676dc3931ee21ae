// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/upload_run.h"

#include <QWidget>

#include <array>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace widgets {
class Bar;
class Card;
class MarkedLine;
class ThroughputPlot;
} // namespace widgets

namespace pages {

/// How far an upload is, and what can be done about it.
class UploadPart : public QWidget
{
    Q_OBJECT

public:
    explicit UploadPart(session::UploadRun &run, QWidget *parent = nullptr);

    QPushButton *pauseButton() const { return m_pause; }

private:
    void buildProgress();
    void buildPhases();
    QLayout *buildButtons();
    void showAll();
    void showFigures();
    void showPhases();
    void showButtons();
    void showDetails();
    void askToDiscard();

    session::UploadRun &m_run;
    widgets::Card *m_progress;
    QLabel *m_percent;
    QLabel *m_done;
    QLabel *m_pace;
    QPushButton *m_tryNow;
    widgets::Bar *m_bar;
    widgets::ThroughputPlot *m_plot;
    widgets::Card *m_phaseCard;
    std::array<widgets::MarkedLine *, 4> m_phases {};
    QPushButton *m_pause;
    QPushButton *m_discard;
    QPushButton *m_details;
    QPlainTextEdit *m_log;
    std::size_t m_logged = 0;
};

} // namespace pages
