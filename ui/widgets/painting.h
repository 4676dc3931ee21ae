// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/theme.h"

class QFontMetrics;
class QPainter;
class QRect;
class QSize;
class QString;

/// What widgets and delegates paint alike.
namespace widgets {

/// A pill with a word: the tone's colours, and the word, so that nothing is said by colour alone.
void paintChip(QPainter &painter, const QRect &rect, const QString &text, style::Tone tone);
QSize chipSize(const QString &text);

/// A share from 0 to 1 as a bar of the given height within \a rect.
void paintBar(QPainter &painter, const QRect &rect, double share, style::Tone tone, bool rightToLeft);

/// Small marks: the words beside them say the same.
enum class Mark : std::uint8_t { Done, Now, Ahead, Warning, Failed, Lock };

void paintMark(QPainter &painter, const QRect &rect, Mark mark);

} // namespace widgets
