// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/choice_card.h"

#include "style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace widgets {

namespace {

constexpr int usualWidth = 260;
constexpr int smallestWidth = 170;

} // namespace

ChoiceCard::ChoiceCard(const QString &title, const QString &description, QWidget *parent)
    : QAbstractButton(parent)
    , m_description(description)
{
    setText(title);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setAccessibleDescription(description);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceCard::heightForWidth(int width) const
{
    const QFontMetrics lead(style::font(style::type::lead, QFont::DemiBold));
    const QFontMetrics small(style::font(style::type::table));
    const int inner = width - 2 * style::space::cardTop;
    return lead.height() + style::space::tiny
        + small.boundingRect(QRect(0, 0, inner, QWIDGETSIZE_MAX), Qt::TextWordWrap, m_description).height()
        + 2 * style::space::cellSide;
}

QSize ChoiceCard::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {smallestWidth, heightForWidth(width() > smallestWidth ? width() : usualWidth)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const style::Colours &c = style::colours();
    QPainter painter(this);
    style::paintRound(painter, rect(), style::radius::card, c.surface,
                      isChecked()        ? c.accent
                          : underMouse() ? c.control
                                         : c.line,
                      isChecked() ? 2 : 1);
    if (hasFocus())
        style::paintRound(painter, rect().adjusted(3, 3, -3, -3), style::radius::card - 2, {}, c.accent);
    QRect inner = rect().adjusted(style::space::cardTop, style::space::cellSide, -style::space::cardTop,
                                  -style::space::cellSide);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(style::font(style::type::lead, QFont::DemiBold));
    painter.setPen(c.text);
    painter.drawText(inner, side | Qt::AlignTop, text());
    inner.setTop(inner.top() + painter.fontMetrics().height() + style::space::tiny);
    painter.setFont(style::font(style::type::table));
    painter.setPen(c.muted);
    painter.drawText(inner, int(side | Qt::AlignTop) | Qt::TextWordWrap, m_description);
}

} // namespace widgets
