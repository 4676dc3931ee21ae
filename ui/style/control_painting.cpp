// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/control_painting.h"

#include "style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace style {

namespace {

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return int(a + (b - a) * share); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

void paintTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.22, box.top() + box.height() * 0.53);
    tick.lineTo(box.left() + box.width() * 0.42, box.top() + box.height() * 0.73);
    tick.lineTo(box.left() + box.width() * 0.78, box.top() + box.height() * 0.28);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

} // namespace

QColor touched(const QColor &fill, QStyle::State state)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return fill;
    if (state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On))
        return mixed(fill, colours().text, 0.14);
    if (state.testFlag(QStyle::State_MouseOver))
        return mixed(fill, colours().text, 0.06);
    return fill;
}

void paintFocus(QPainter &painter, const QRectF &rect, double round)
{
    paintRound(painter, rect, round, {}, colours().accent, 2);
}

void paintButton(const QStyleOption &option, QPainter &painter, ButtonRole role)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const Colours &c = colours();
    const QRectF rect = option.rect;
    switch (role) {
    case ButtonRole::Usual:
    case ButtonRole::Danger:
        paintRound(painter, rect, radius::control, touched(c.surface, option.state),
                   !enabled                        ? c.line
                       : role == ButtonRole::Usual ? c.control
                                                   : c.bad);
        break;
    case ButtonRole::Primary:
        paintRound(painter, rect, radius::control,
                   enabled ? touched(c.accent, option.state) : mixed(c.accent, c.background, 0.6), {});
        break;
    case ButtonRole::Link:
        break;
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        if (role == ButtonRole::Primary)
            paintRound(painter, rect.adjusted(3, 3, -3, -3), radius::control - 2, {}, c.onAccent, 1.5);
        else
            paintFocus(painter, rect, radius::control);
    }
}

QColor buttonText(ButtonRole role, bool enabled)
{
    const Colours &c = colours();
    if (role == ButtonRole::Primary)
        return c.onAccent;
    if (!enabled)
        return c.control;
    if (role == ButtonRole::Link)
        return c.accent;
    return role == ButtonRole::Danger ? c.bad : c.text;
}

void paintField(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    paintRound(painter, option.rect, radius::field, enabled ? c.surface : c.background,
               focus         ? c.accent
                   : enabled ? c.control
                             : c.line,
               focus ? 2 : 1);
}

void paintCheck(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = enabled ? c.accent : c.control;
    paintRound(painter, box, radius::check, on || partly ? accent : c.surface,
               on || partly ? accent : c.control);
    if (on)
        paintTick(painter, box, c.onAccent);
    if (partly)
        painter.fillRect(QRectF(box.left() + 3, box.center().y() - 0.5, box.width() - 6, 2), c.onAccent);
    painter.restore();
}

void paintRadio(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = colours();
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor accent = option.state.testFlag(QStyle::State_Enabled) ? c.accent : c.control;
    paintRound(painter, box, box.width() / 2, c.surface, on ? accent : c.control, on ? 2 : 1);
    if (on)
        paintRound(painter, box.adjusted(4, 4, -4, -4), box.width() / 2, accent, {});
}

void paintArrow(QPainter &painter, const QRectF &in, const QColor &colour, bool up)
{
    const QPointF middle = in.center();
    const double depth = up ? -1.75 : 1.75;
    QPainterPath arrow;
    arrow.moveTo(middle + QPointF(-3.5, -depth));
    arrow.lineTo(middle + QPointF(0, depth));
    arrow.lineTo(middle + QPointF(3.5, -depth));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(arrow);
    painter.restore();
}

void paintBar(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    const Colours &c = colours();
    const QRectF rect(bar.rect);
    const double round = rect.height() / 2;
    paintRound(painter, rect, round, c.line, {});
    if (bar.maximum <= bar.minimum)
        return;
    const double share
        = double(qint64(bar.progress) - bar.minimum) / double(qint64(bar.maximum) - bar.minimum);
    if (share <= 0)
        return;
    QRectF filled = rect;
    filled.setWidth(std::max(rect.height(), rect.width() * std::min(share, 1.0)));
    if (bar.direction == Qt::RightToLeft)
        filled.moveRight(rect.right());
    paintRound(painter, filled, round, bar.palette.color(QPalette::Link), {});
}

void paintSlider(const QStyleOptionSlider &slider, QPainter &painter, const QRect &handle,
                 const QColor &ground)
{
    const Colours &c = colours();
    if (ground.isValid())
        painter.fillRect(slider.rect, ground);
    if (!slider.state.testFlag(QStyle::State_Enabled) || slider.maximum <= slider.minimum)
        return;
    const bool upright = slider.orientation == Qt::Vertical;
    QRectF grip = upright ? QRectF(handle).adjusted(3, 1, -3, -1) : QRectF(handle).adjusted(1, 3, -1, -3);
    const bool held = slider.state.testFlag(QStyle::State_Sunken);
    paintRound(painter, grip, 3, held ? c.muted : c.control, {});
}

void paintSection(const QStyleOptionHeader &header, QPainter &painter)
{
    const Colours &c = colours();
    painter.fillRect(header.rect, c.background);
    painter.fillRect(QRect(header.rect.left(), header.rect.bottom(), header.rect.width(), 1), c.line);
}

void paintSectionText(const QStyleOptionHeader &header, QPainter &painter)
{
    painter.save();
    painter.setFont(font(type::small, QFont::DemiBold));
    painter.setPen(colours().muted);
    const int side = space::cellSide - space::tiny; // the style has taken PM_HeaderMargin off already
    QRect room = header.rect.adjusted(side, 0, -side, 0);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        const QRect arrow = QStyle::alignedRect(header.direction, Qt::AlignRight | Qt::AlignVCenter,
                                                {space::medium, space::medium}, room);
        paintArrow(painter, arrow, colours().muted, header.sortIndicator == QStyleOptionHeader::SortDown);
        room = QStyle::visualRect(header.direction, room, room.adjusted(0, 0, -space::medium, 0));
    }
    const Qt::Alignment alignment = QStyle::visualAlignment(header.direction, header.textAlignment);
    painter.drawText(room, int(alignment) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(header.text, Qt::ElideRight, room.width()));
    painter.restore();
}

} // namespace style
