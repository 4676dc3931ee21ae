// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"

#include "style/theme.h"

#include <QPainter>
#include <QStyle>

namespace widgets {

Banner::Banner(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    style::setFont(*this, style::type::table);
    setContentsMargins(style::space::pageSide, style::space::tiny + 1, style::space::pageSide,
                       style::space::tiny + 1);
    setWordWrap(true);
}

void Banner::paintEvent(QPaintEvent *)
{
    const style::Colours &c = style::colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.banner);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.bannerLine);
    painter.setPen(c.bannerText);
    painter.drawText(contentsRect(),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
                         | Qt::TextWordWrap,
                     text());
}

} // namespace widgets
