// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/drop_zone.h"

#include "style/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

DropZone::DropZone(const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    style::setFont(*label, style::type::lead, QFont::DemiBold);
    setAccessibleName(text);
    auto *all = new QVBoxLayout(this);
    all->addStretch();
    all->addWidget(label);
    all->addSpacing(style::space::medium);
    all->addLayout(m_column);
    all->addStretch();
    m_column->setSpacing(style::space::small);
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const style::Colours &c = style::colours();
    painter.setBrush(c.surface);
    painter.setPen(QPen(c.control, 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::radius::card, style::radius::card);
}

} // namespace widgets
