// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/theme.h"

#include "style/program_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <optional>

namespace style {

namespace {

constexpr const char *toneProperty = "profileUploaderTone";
constexpr int mutedTone = -1;

struct Look
{
    Scheme scheme = Scheme::Light;
    std::optional<Scheme> system;
    QFont font;
};

Look &look()
{
    static Look look;
    return look;
}

/// Numbers stand in columns: every digit must be of one width.
bool hasEvenDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QChar(digit)) - zero) > 0.01)
            return false;
    }
    return true;
}

QFont usualFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (!hasEvenDigits(font) && QFontDatabase::hasFamily(QStringLiteral("Noto Sans")))
        font.setFamily(QStringLiteral("Noto Sans"));
    // A person who asked the system for larger type gets it.
    font.setPointSizeF(std::max(font.pointSizeF(), type::usualPoints));
    return font;
}

void setTextColour(QWidget &widget, const QColor &colour)
{
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    palette.setColor(QPalette::ButtonText, colour);
    widget.setPalette(palette);
}

void applyTone(QWidget &widget)
{
    const QVariant tone = widget.property(toneProperty);
    if (!tone.isValid())
        return;
    setTextColour(widget,
                  tone.toInt() == mutedTone ? colours().muted : strong(colours(), Tone(tone.toInt())));
}

} // namespace

void apply(QApplication &application, Scheme scheme)
{
    Look &now = look();
    if (!now.system) {
        const QPalette palette = QApplication::palette();
        now.system
            = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness()
            ? Scheme::Dark
            : Scheme::Light;
        now.font = usualFont();
        QApplication::setStyle(new ProgramStyle);
        QApplication::setFont(now.font);
    }
    now.scheme = scheme;
    QApplication::setPalette(paletteOf(scheme));
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        applyTone(*widget);
    application.setProperty("profileUploaderScheme", int(scheme));
}

Scheme scheme()
{
    return look().scheme;
}

const Colours &colours()
{
    return coloursOf(look().scheme);
}

Scheme systemScheme()
{
    return look().system.value_or(Scheme::Light);
}

QPalette paletteOf(Scheme scheme)
{
    const Colours &c = coloursOf(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, c.background);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.background);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.rail);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.control);
    palette.setColor(QPalette::Shadow, c.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.control);
    return palette;
}

QFont font(double factor, QFont::Weight weight)
{
    QFont font = look().font;
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QFont fixedFont(double factor)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(look().font.pointSizeF() * factor);
    return font;
}

void setFont(QWidget &widget, double factor, QFont::Weight weight)
{
    widget.setFont(font(factor, weight));
}

void setMuted(QWidget &widget)
{
    widget.setProperty(toneProperty, mutedTone);
    applyTone(widget);
}

void setTone(QWidget &widget, Tone tone)
{
    widget.setProperty(toneProperty, int(tone));
    applyTone(widget);
}

void paintRound(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line,
                double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const double inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace style
