// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <deque>

namespace widgets {

/// How fast something goes, one value a second, as a line over a soft ground. Its accessible description says
/// in words what it shows.
class ThroughputPlot : public QWidget
{
    Q_OBJECT

public:
    explicit ThroughputPlot(QWidget *parent = nullptr);

    /// \param share        how much of the width is over: 0 to 1
    /// \param description  the plot in words
    void show(const std::deque<double> &values, double share, const QString &description);
    using QWidget::show;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::deque<double> m_values;
    double m_share = 0;
};

} // namespace widgets
