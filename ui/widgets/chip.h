// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tokens.h"

#include <QLabel>

namespace widgets {

/// A word in a pill. A label, so that a screen reader reads it.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, style::Tone tone, QWidget *parent = nullptr);

    void setTone(style::Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    style::Tone m_tone;
};

} // namespace widgets
