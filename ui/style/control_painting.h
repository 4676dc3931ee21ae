// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/program_style.h"

#include <QColor>

class QPainter;
class QRect;
class QRectF;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

/// How our style paints single controls; state and place come with the option.
namespace style {

/// What a press or a pointer above it does to a fill.
QColor touched(const QColor &fill, QStyle::State state);

void paintFocus(QPainter &painter, const QRectF &rect, double round);
void paintButton(const QStyleOption &option, QPainter &painter, ButtonRole role);
QColor buttonText(ButtonRole role, bool enabled);

/// The ground and the outline of what is typed into or chosen from.
void paintField(const QStyleOption &option, QPainter &painter);
void paintCheck(const QStyleOption &option, QPainter &painter);
void paintRadio(const QStyleOption &option, QPainter &painter);

/// A small open arrow in the middle of \a in.
void paintArrow(QPainter &painter, const QRectF &in, const QColor &colour, bool up = false);
void paintBar(const QStyleOptionProgressBar &bar, QPainter &painter);
/// \param ground  invalid: what lies below is seen
void paintSlider(const QStyleOptionSlider &slider, QPainter &painter, const QRect &handle,
                 const QColor &ground);
void paintSection(const QStyleOptionHeader &header, QPainter &painter);
void paintSectionText(const QStyleOptionHeader &header, QPainter &painter);

} // namespace style
