// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/switch.h"

#include "style/theme.h"

#include <QPainter>

namespace widgets {

Switch::Switch(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize Switch::sizeHint() const
{
    // Room for the focus ring around it.
    return {style::space::switchWidth + 2 * style::space::tiny,
            style::space::switchHeight + 2 * style::space::tiny};
}

void Switch::paintEvent(QPaintEvent *)
{
    const style::Colours &c = style::colours();
    QPainter painter(this);
    const QRectF track((width() - style::space::switchWidth) / 2.0,
                       (height() - style::space::switchHeight) / 2.0, style::space::switchWidth,
                       style::space::switchHeight);
    const double round = track.height() / 2;
    const bool on = isChecked();
    style::paintRound(painter, track, round,
                      !isEnabled() ? c.line
                          : on     ? c.accent
                                   : c.surface,
                      on && isEnabled() ? QColor() : c.control, 1.5);
    const double knob = track.height() - 6;
    const bool atRight = on != (layoutDirection() == Qt::RightToLeft);
    const QRectF spot(atRight ? track.right() - knob - 3 : track.left() + 3, track.top() + 3, knob, knob);
    style::paintRound(painter, spot, knob / 2, on && isEnabled() ? c.onAccent : c.control, {});
    if (hasFocus())
        style::paintRound(painter, track.adjusted(-3, -3, 3, 3), round + 3, {}, c.accent, 1.5);
}

} // namespace widgets
