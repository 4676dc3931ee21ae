// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/cell_delegate.h"

#include "widgets/painting.h"

#include <QApplication>
#include <QPainter>

namespace delegates {

namespace {

constexpr int barWidth = 38;
constexpr int arrowRoom = 18;

CellKind kindOf(const QModelIndex &index)
{
    return CellKind(index.data(KindRole).toInt());
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const style::Colours &c = style::colours();
    const QVariant ground = index.data(GroundRole);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, c.selection);
    if (ground.isValid())
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), soft(c, style::Tone(ground.toInt())));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    if (option.state.testFlag(QStyle::State_HasFocus))
        style::paintRound(painter, option.rect.adjusted(1, 1, -1, -2), style::radius::check, {}, c.accent, 2);
}

void paintArrow(QPainter &painter, const QRect &room)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::colours().muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(room).center();
    const QPointF arrow[] {middle + QPointF(-3.5, -1.75), middle + QPointF(0, 1.75),
                           middle + QPointF(3.5, -1.75)};
    painter.drawPolyline(arrow, 3);
    painter.restore();
}

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room, bool muted)
{
    const style::Colours &c = style::colours();
    painter.setFont(option.font);
    painter.setPen(muted || !option.state.testFlag(QStyle::State_Enabled) ? c.muted : c.text);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, option.displayAlignment);
    // A telephone number reads the same way in every language.
    const int way = option.text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(room, int(side) | Qt::TextSingleLine | way,
                     option.fontMetrics.elidedText(option.text, option.textElideMode, room.width()));
}

/// Text with a smaller, muted line below it.
void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                const QString &detail)
{
    QStyleOptionViewItem below(option);
    below.font.setPointSizeF(option.font.pointSizeF() * style::type::small);
    below.fontMetrics = QFontMetrics(below.font);
    below.text = detail;
    const int upper = option.fontMetrics.height();
    const int top = room.top() + (room.height() - upper - below.fontMetrics.height()) / 2;
    paintText(painter, option, {room.left(), top, room.width(), upper}, false);
    paintText(painter, below, {room.left(), top + upper, room.width(), below.fontMetrics.height()}, true);
}

/// Takes \a width off the side where reading begins, or off the other.
void cut(QRect &room, int width, bool atBeginning, Qt::LayoutDirection direction)
{
    if (atBeginning == (direction == Qt::LeftToRight))
        room.setLeft(room.left() + width);
    else
        room.setRight(room.right() - width);
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_elideMode)
        option->textElideMode = *m_elideMode;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    painter->save();
    paintGround(*painter, option, index);
    QRect room = option.rect.adjusted(style::space::cellSide, 0, -style::space::cellSide, -1);

    if (option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        QStyleOptionViewItem check(option);
        const int size = style::space::icon;
        check.rect
            = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {size, size}, room);
        check.state = option.state & ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
        check.state |= option.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter,
                                             option.widget);
        cut(room, size + style::space::small, true, option.direction);
    }
    if (index.data(PickRole).toBool()) {
        const QRect arrow = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                                {arrowRoom, room.height()}, room);
        paintArrow(*painter, arrow);
        cut(room, arrowRoom, false, option.direction);
    }
    switch (kindOf(index)) {
    case CellKind::Chip:
        if (!option.text.isEmpty()) {
            QSize size = widgets::chipSize(option.text);
            size.setWidth(std::min(size.width(), room.width()));
            widgets::paintChip(
                *painter, QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, room),
                option.text, style::Tone(index.data(ToneRole).toInt()));
        }
        break;
    case CellKind::Bar: {
        const QRect bar = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                              {barWidth, style::space::bar}, room);
        widgets::paintBar(*painter, bar, index.data(ShareRole).toDouble(), style::Tone::Accent,
                          option.direction == Qt::RightToLeft);
        cut(room, barWidth + style::space::tiny, true, option.direction);
        paintText(*painter, option, room, false);
        break;
    }
    case CellKind::Mark: {
        const QSize size(style::space::icon, style::space::icon);
        widgets::paintMark(
            *painter, QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, room),
            widgets::Mark(index.data(ToneRole).toInt()));
        break;
    }
    case CellKind::Text:
        if (const QString detail = index.data(DetailRole).toString(); !detail.isEmpty())
            paintLines(*painter, option, room, detail);
        else
            paintText(*painter, option, room, index.data(MutedRole).toBool());
        break;
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (kindOf(index) == CellKind::Chip)
        size = widgets::chipSize(index.data().toString());
    if (kindOf(index) == CellKind::Bar)
        size.rwidth() += barWidth + style::space::tiny;
    if (index.data(PickRole).toBool())
        size.rwidth() += arrowRoom;
    return {size.width() + 2 * style::space::cellSide, std::max(size.height(), style::space::rowHeight)};
}

} // namespace delegates
