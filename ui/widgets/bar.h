// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tokens.h"

#include <QProgressBar>
#include <QTimer>

namespace widgets {

/// A progress bar as thin as the tokens say; its text stands elsewhere.
class Bar : public QProgressBar
{
    Q_OBJECT

public:
    explicit Bar(int height = style::space::bar, QWidget *parent = nullptr);

    void setTone(style::Tone tone);

    /// \param done out of \a total, whatever their size; total <= 0: nothing is known yet
    void setShare(qint64 done, qint64 total);

    /// Something goes on and nobody knows how long: a piece wanders. setShare ends it.
    void setBusy();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void colour();

    int m_height;
    QTimer m_steps;
    style::Tone m_tone = style::Tone::Accent;
};

} // namespace widgets
