// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/scroll_column.h"

#include "style/tokens.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int smallestHeight = 120;

} // namespace

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    auto *inside = new QWidget;
    inside->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(style::space::pageGap);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(inside);
    // The ground is that of what lies below, whatever its colour.
    inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    inside->installEventFilter(this);
}

QSize ScrollColumn::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), smallestHeight};
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace widgets
