// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tokens.h"

#include <QFrame>

#include <optional>

class QBoxLayout;

namespace widgets {

/// A surface with a hairline and round corners that holds what belongs together.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr, Qt::Orientation orientation = Qt::Vertical);

    QBoxLayout *box() const { return m_box; }

    /// The edge in the strong colour of a tone; nothing: the usual hairline.
    void setEdge(std::optional<style::Tone> tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *m_box;
    std::optional<style::Tone> m_edge;
};

} // namespace widgets
