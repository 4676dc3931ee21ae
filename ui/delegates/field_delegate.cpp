// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/field_delegate.h"

#include "style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace delegates {

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const style::Colours &c = style::colours();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, c.selection);
        const QRect edge = QStyle::visualRect(
            option.direction, option.rect,
            {option.rect.left(), option.rect.top(), style::space::tiny - 1, option.rect.height()});
        painter->fillRect(edge, c.accent); // chosen is not told by a tint alone
    }
    QRect room = option.rect.adjusted(style::space::medium, style::space::tiny, -style::space::medium,
                                      -style::space::tiny);
    const int side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const int otherSide = int(QStyle::visualAlignment(option.direction, Qt::AlignRight));
    const QFont small = style::font(style::type::small);
    const QString remark = index.data(RemarkRole).toString();
    QRect first = room;
    first.setHeight(option.fontMetrics.height());
    if (!remark.isEmpty()) {
        painter->setFont(small);
        painter->setPen(c.muted);
        const QString shown = QFontMetrics(small).elidedText(remark, Qt::ElideRight, first.width() * 2 / 5);
        painter->drawText(first, otherSide | Qt::AlignVCenter, shown);
        const int taken = QFontMetrics(small).horizontalAdvance(shown) + style::space::small;
        first.setWidth(first.width() - taken);
        if (option.direction == Qt::RightToLeft)
            first.translate(taken, 0);
    }
    painter->setFont(option.font);
    painter->setPen(c.text);
    painter->drawText(first, side | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(option.text, Qt::ElideRight, first.width()));
    room.setTop(room.top() + option.fontMetrics.height());
    painter->setFont(small);
    painter->setPen(c.muted);
    painter->drawText(
        room, side | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(index.data(DetailRole).toString(), Qt::ElideMiddle, room.width()));
    painter->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics small(style::font(style::type::small));
    return {option.fontMetrics.averageCharWidth() * 20,
            option.fontMetrics.height() + small.height() + 2 * style::space::tiny};
}

} // namespace delegates
