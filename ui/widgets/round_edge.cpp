// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/round_edge.h"

#include "style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace widgets {

RoundEdge::RoundEdge(QWidget *framed, On on)
    : QWidget(framed)
    , m_on(on)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    framed->installEventFilter(this);
}

bool RoundEdge::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        setGeometry(static_cast<QWidget *>(watched)->rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void RoundEdge::paintEvent(QPaintEvent *)
{
    const style::Colours &c = style::colours();
    QPainter painter(this);
    QPainterPath outside;
    outside.addRect(rect());
    QPainterPath inside;
    inside.addRoundedRect(rect(), style::radius::card, style::radius::card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outside - inside, m_on == On::Page ? c.background : c.surface);
    style::paintRound(painter, rect(), style::radius::card, {}, c.line);
}

} // namespace widgets
