// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tokens.h"

#include <QFont>
#include <QPalette>

class QApplication;
class QPainter;
class QRectF;
class QWidget;

namespace style {

/// The look of the whole program: palette, type and our style, from the tokens. UI thread.
void apply(QApplication &application, Scheme scheme);

/// What apply() was last called with.
Scheme scheme();
const Colours &colours();

/// Whether the system's own palette is dark, as it was when the program began.
Scheme systemScheme();

QPalette paletteOf(Scheme scheme);

/// The usual type, \a factor times as large.
QFont font(double factor = 1.0, QFont::Weight weight = QFont::Normal);

/// For code and records as they are sent.
QFont fixedFont(double factor = 1.0);

/// The same, on a widget.
void setFont(QWidget &widget, double factor, QFont::Weight weight = QFont::Normal);

/// Text in the colour of second rank.
void setMuted(QWidget &widget);

/// Text in the strong colour of \a tone. Both follow a change of scheme.
void setTone(QWidget &widget, Tone tone);

/// A filled rounded rectangle with a hairline inside its edge; colours may be invalid for none.
void paintRound(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line,
                double width = 1);

} // namespace style
