// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/tokens.h"

namespace style {

namespace {

const Colours light {
    .background = QColor(0xf6f7f9),
    .surface = QColor(0xffffff),
    .rail = QColor(0xeef0f4),
    .line = QColor(0xdcdfe6),
    .control = QColor(0x818997),
    .text = QColor(0x1c2330),
    .muted = QColor(0x545d6b),
    .accent = QColor(0x2457d6),
    .accentSoft = QColor(0xe6edfd),
    .onAccent = QColor(0xffffff),
    .good = QColor(0x15693c),
    .goodSoft = QColor(0xe2f4ea),
    .onGood = QColor(0xffffff),
    .warning = QColor(0x875400),
    .warningSoft = QColor(0xfdf1d8),
    .bad = QColor(0xb3261e),
    .badSoft = QColor(0xfce8e6),
    .selection = QColor(0xdfe8fc),
    .banner = QColor(0xffe9b8),
    .bannerText = QColor(0x4a3200),
    .bannerLine = QColor(0xe2c27a),
    .shadow = QColor(0, 0, 0, 40),
};

const Colours dark {
    .background = QColor(0x16191f),
    .surface = QColor(0x1e222a),
    .rail = QColor(0x12151a),
    .line = QColor(0x343a46),
    .control = QColor(0x7b8494),
    .text = QColor(0xe7eaf0),
    .muted = QColor(0xa9b2c0),
    .accent = QColor(0x7aa2ff),
    .accentSoft = QColor(0x22304f),
    .onAccent = QColor(0x0d1526),
    .good = QColor(0x63d297),
    .goodSoft = QColor(0x173226),
    .onGood = QColor(0x10231a),
    .warning = QColor(0xf0bd5b),
    .warningSoft = QColor(0x3a2e14),
    .bad = QColor(0xff8a80),
    .badSoft = QColor(0x43201e),
    .selection = QColor(0x2a3a5e),
    .banner = QColor(0x4a3a12),
    .bannerText = QColor(0xffe6ad),
    .bannerLine = QColor(0x6b5520),
    .shadow = QColor(0, 0, 0, 120),
};

} // namespace

const Colours &coloursOf(Scheme scheme)
{
    return scheme == Scheme::Dark ? dark : light;
}

QColor strong(const Colours &colours, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return colours.muted;
    case Tone::Accent:
        return colours.accent;
    case Tone::Good:
        return colours.good;
    case Tone::Warning:
        return colours.warning;
    case Tone::Bad:
        return colours.bad;
    }
    Q_UNREACHABLE();
}

QColor soft(const Colours &colours, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return colours.background;
    case Tone::Accent:
        return colours.accentSoft;
    case Tone::Good:
        return colours.goodSoft;
    case Tone::Warning:
        return colours.warningSoft;
    case Tone::Bad:
        return colours.badSoft;
    }
    Q_UNREACHABLE();
}

} // namespace style
