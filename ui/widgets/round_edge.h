// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace widgets {

/// The round corners of a card, over the square ones of a table or a list; as large as what it lies on.
class RoundEdge final : public QWidget
{
public:
    /// What is seen outside the corners.
    enum class On : std::uint8_t { Page, Card };

    /// \param framed  owns it
    explicit RoundEdge(QWidget *framed, On on = On::Page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    On m_on;
};

} // namespace widgets
