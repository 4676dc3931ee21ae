// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace style {

enum class Scheme : std::uint8_t { Light, Dark };

/// What a colour says; each kind has a strong and a soft one.
enum class Tone : std::uint8_t { Neutral, Accent, Good, Warning, Bad };

/// Every colour of the program by its task. A plain table: the one place where a colour is written.
struct Colours
{
    QColor background; ///< of the window
    QColor surface; ///< cards, fields, tables
    QColor rail;
    QColor line; ///< hairlines between things; says nothing by itself
    QColor control; ///< outlines of what can be pressed or filled in
    QColor text;
    QColor muted; ///< text of second rank
    QColor accent;
    QColor accentSoft;
    QColor onAccent; ///< text on accent
    QColor good;
    QColor goodSoft;
    QColor onGood; ///< text on good
    QColor warning;
    QColor warningSoft;
    QColor bad;
    QColor badSoft;
    QColor selection;
    QColor banner;
    QColor bannerText;
    QColor bannerLine;
    QColor shadow; ///< of popups
};

const Colours &coloursOf(Scheme scheme);

/// The strong and the soft colour of a tone.
QColor strong(const Colours &colours, Tone tone);
QColor soft(const Colours &colours, Tone tone);

/// Distances and sizes in logical pixels at the usual size of type.
namespace space {
inline constexpr int hair = 1;
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int pageSide = 26;
inline constexpr int pageTop = 22;
inline constexpr int pageGap = 14;
inline constexpr int cardSide = 16;
inline constexpr int cardTop = 14;
inline constexpr int footer = 18; ///< left and right of the buttons
inline constexpr int footerTop = 10;
inline constexpr int rail = 208;
inline constexpr int narrowRail = 60; ///< icons only
inline constexpr int railSide = 14;
inline constexpr int railTop = 20;
inline constexpr int dot = 20; ///< a step's number
inline constexpr int controlHeight = 32;
inline constexpr int smallControlHeight = 26;
inline constexpr int buttonSide = 14;
inline constexpr int fieldSide = 8;
inline constexpr int rowHeight = 31;
inline constexpr int cellSide = 10;
inline constexpr int bar = 6;
inline constexpr int thickBar = 10;
inline constexpr int switchWidth = 38;
inline constexpr int switchHeight = 22;
inline constexpr int sidePanel = 224;
inline constexpr int icon = 16;
} // namespace space

namespace radius {
inline constexpr double control = 6;
inline constexpr double field = 5;
inline constexpr double card = 8;
inline constexpr double chip = 10;
inline constexpr double check = 3;
} // namespace radius

/// Sizes of type as parts of the usual one.
namespace type {
inline constexpr double usualPoints = 9.75;
inline constexpr double small = 0.885;
inline constexpr double table = 0.96;
inline constexpr double lead = 1.15; ///< head of a choice
inline constexpr double title = 1.54;
inline constexpr double figure = 1.54;
inline constexpr double big = 2.0;
} // namespace type

} // namespace style
