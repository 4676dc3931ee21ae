// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/throughput_plot.h"

#include "style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace widgets {

namespace {

constexpr int usualHeight = 64;
constexpr double lineWidth = 2;

} // namespace

ThroughputPlot::ThroughputPlot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThroughputPlot::show(const std::deque<double> &values, double share, const QString &description)
{
    if (values == m_values && share == m_share)
        return;
    m_values = values;
    m_share = std::clamp(share, 0.0, 1.0);
    setAccessibleDescription(description);
    update();
}

QSize ThroughputPlot::sizeHint() const
{
    return {usualHeight * 4, usualHeight};
}

void ThroughputPlot::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2)
        return;
    const double most = *std::max_element(m_values.begin(), m_values.end());
    if (most <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const double step = width() * m_share / double(m_values.size() - 1);
    const double room = height() - 2 * lineWidth;
    QPainterPath line;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const QPointF point(double(i) * step, lineWidth + room * (1 - m_values[i] / most));
        if (i == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
    }
    QPainterPath ground = line;
    ground.lineTo(line.currentPosition().x(), height());
    ground.lineTo(0, height());
    ground.closeSubpath();
    painter.fillPath(ground, style::colours().accentSoft);
    painter.setPen(QPen(style::colours().accent, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
}

} // namespace widgets
