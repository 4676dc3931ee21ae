// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tokens.h"

#include <QAbstractButton>

namespace widgets {

/// A figure with what it counts. Checkable: then it chooses what is shown, and at most one of a group is on.
class Tile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Tile(const QString &caption, style::Tone tone, QWidget *parent = nullptr);

    /// \param figure  as it is shown, for instance "5 841 987" or "20 / 20"
    void setFigure(const QString &figure);

    QString figure() const { return m_figure; }

    void setCaption(const QString &caption);
    void setTone(style::Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void name();

    QString m_figure;
    style::Tone m_tone;
};

} // namespace widgets
