// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/bar.h"

#include "style/theme.h"

#include <QEvent>

namespace widgets {

namespace {

constexpr int parts = 1000;
constexpr int usualWidth = 160;

} // namespace

Bar::Bar(int height, QWidget *parent)
    : QProgressBar(parent)
    , m_height(height)
{
    setTextVisible(false);
    setRange(0, parts);
    setValue(0);
    setFixedHeight(height);
    colour();
}

void Bar::setTone(style::Tone tone)
{
    m_tone = tone;
    colour();
}

void Bar::setShare(qint64 done, qint64 total)
{
    setValue(total > 0 ? int(double(done) / double(total) * parts) : 0);
}

QSize Bar::sizeHint() const
{
    return {usualWidth, m_height};
}

QSize Bar::minimumSizeHint() const
{
    return {m_height, m_height};
}

void Bar::changeEvent(QEvent *event)
{
    QProgressBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void Bar::colour()
{
    // The style takes the bar's colour from here; the palette of a new scheme would undo it.
    const QColor wanted = strong(style::colours(), m_tone);
    if (palette().color(QPalette::Link) == wanted)
        return;
    QPalette changed = palette();
    changed.setColor(QPalette::Link, wanted);
    setPalette(changed);
}

} // namespace widgets
