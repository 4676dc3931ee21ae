// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/card.h"

#include "style/theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace widgets {

Card::Card(QWidget *parent, Qt::Orientation orientation)
    : QFrame(parent)
    , m_box(new QBoxLayout(orientation == Qt::Vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight,
                           this))
{
    m_box->setContentsMargins(style::space::cardSide, style::space::cardTop, style::space::cardSide,
                              style::space::cardTop);
    m_box->setSpacing(orientation == Qt::Vertical ? style::space::small : style::space::medium);
}

void Card::setEdge(std::optional<style::Tone> tone)
{
    m_edge = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const style::Colours &colours = style::colours();
    style::paintRound(painter, rect(), style::radius::card, colours.surface,
                      m_edge ? strong(colours, *m_edge) : colours.line);
}

} // namespace widgets
