// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/bar.h"

#include "widgets/painting.h"

#include <QDateTime>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace widgets {

namespace {

constexpr int parts = 1000;
constexpr int usualWidth = 160;
constexpr int wanderInterval = 50;
constexpr int wanderTime = 2400;

} // namespace

Bar::Bar(int height, QWidget *parent)
    : QProgressBar(parent)
    , m_height(height)
{
    setTextVisible(false);
    setRange(0, parts);
    setValue(0);
    setFixedHeight(height);
    m_steps.setInterval(wanderInterval);
    connect(&m_steps, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    colour();
}

void Bar::setTone(style::Tone tone)
{
    m_tone = tone;
    colour();
}

void Bar::setShare(qint64 done, qint64 total)
{
    m_steps.stop();
    setRange(0, parts);
    setValue(total > 0 ? int(double(done) / double(total) * parts) : 0);
}

void Bar::setBusy()
{
    setRange(0, 0);
    if (isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_steps.start();
}

void Bar::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    if (maximum() == minimum())
        setBusy();
}

void Bar::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    m_steps.stop();
}

void Bar::paintEvent(QPaintEvent *event)
{
    if (maximum() > minimum())
        return QProgressBar::paintEvent(event);
    QPainter painter(this);
    paintBar(painter, rect(), 0, m_tone, false);
    const double round = height() / 2.0;
    const double at
        = m_steps.isActive() ? double(QDateTime::currentMSecsSinceEpoch() % wanderTime) / wanderTime : 0.5;
    QRectF piece(0, 0, width() / 4.0, height());
    piece.moveLeft((width() - piece.width()) * (at < 0.5 ? 2 * at : 2 - 2 * at));
    style::paintRound(painter, piece, round, strong(style::colours(), m_tone), {});
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
