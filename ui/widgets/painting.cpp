// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace widgets {

namespace {

QPainterPath tickIn(const QRectF &box)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.22, box.top() + box.height() * 0.54);
    tick.lineTo(box.left() + box.width() * 0.42, box.top() + box.height() * 0.74);
    tick.lineTo(box.left() + box.width() * 0.80, box.top() + box.height() * 0.28);
    return tick;
}

QPainterPath crossIn(const QRectF &box)
{
    QPainterPath cross;
    const QRectF inner
        = box.adjusted(box.width() * 0.25, box.height() * 0.25, -box.width() * 0.25, -box.height() * 0.25);
    cross.moveTo(inner.topLeft());
    cross.lineTo(inner.bottomRight());
    cross.moveTo(inner.topRight());
    cross.lineTo(inner.bottomLeft());
    return cross;
}

QPainterPath lockIn(const QRectF &box)
{
    QPainterPath lock;
    lock.addRoundedRect(QRectF(box.left() + box.width() * 0.2, box.top() + box.height() * 0.45,
                               box.width() * 0.6, box.height() * 0.42),
                        1.5, 1.5);
    lock.moveTo(box.left() + box.width() * 0.32, box.top() + box.height() * 0.45);
    lock.arcTo(QRectF(box.left() + box.width() * 0.32, box.top() + box.height() * 0.12, box.width() * 0.36,
                      box.height() * 0.5),
               180, -180);
    lock.lineTo(box.left() + box.width() * 0.68, box.top() + box.height() * 0.45);
    return lock;
}

} // namespace

QSize chipSize(const QString &text)
{
    const QFontMetrics metrics(style::font(style::type::small, QFont::Medium));
    return {metrics.horizontalAdvance(text) + 2 * style::space::small, metrics.height() + style::space::tiny};
}

void paintChip(QPainter &painter, const QRect &rect, const QString &text, style::Tone tone)
{
    const style::Colours &colours = style::colours();
    style::paintRound(painter, rect, std::min(style::radius::chip, rect.height() / 2.0), soft(colours, tone),
                      tone == style::Tone::Neutral ? colours.line : QColor());
    painter.save();
    const QFont font = style::font(style::type::small, QFont::Medium);
    painter.setFont(font);
    painter.setPen(strong(colours, tone));
    const QRect inner = rect.adjusted(style::space::small, 0, -style::space::small, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignHCenter,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter.restore();
}

void paintBar(QPainter &painter, const QRect &rect, double share, style::Tone tone, bool rightToLeft)
{
    const style::Colours &colours = style::colours();
    const double round = rect.height() / 2.0;
    style::paintRound(painter, rect, round, colours.line, {});
    if (share <= 0)
        return;
    QRectF filled(rect);
    filled.setWidth(std::max(double(rect.height()), rect.width() * std::min(share, 1.0)));
    if (rightToLeft)
        filled.moveRight(QRectF(rect).right());
    style::paintRound(painter, filled, round, strong(colours, tone), {});
}

void paintMark(QPainter &painter, const QRect &rect, Mark mark)
{
    const style::Colours &c = style::colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(rect);
    const auto stroke = [&painter](const QPainterPath &path, const QColor &colour) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    };
    const double third = box.width() / 3;
    switch (mark) {
    case Mark::Done:
        stroke(tickIn(box), c.good);
        break;
    case Mark::Now:
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawEllipse(box.center(), third, third);
        break;
    case Mark::Ahead:
        painter.setPen(QPen(c.muted, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.center(), third, third);
        break;
    case Mark::Warning:
        painter.setPen(QPen(c.warning, 2.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.center().x(), box.top() + box.height() * 0.2),
                         QPointF(box.center().x(), box.top() + box.height() * 0.58));
        painter.drawPoint(QPointF(box.center().x(), box.top() + box.height() * 0.8));
        break;
    case Mark::Failed:
        stroke(crossIn(box), c.bad);
        break;
    case Mark::Lock:
        stroke(lockIn(box), c.muted);
        break;
    }
    painter.restore();
}

} // namespace widgets
