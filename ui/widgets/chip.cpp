// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chip.h"

#include "widgets/painting.h"

#include <QPainter>

namespace widgets {

Chip::Chip(const QString &text, style::Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTone(style::Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(text());
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), text(), m_tone);
}

} // namespace widgets
