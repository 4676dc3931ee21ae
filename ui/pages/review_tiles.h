// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/row_review.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;
class QToolButton;

namespace widgets {
class Tile;
}

namespace pages {

/// How many rows there are of each kind; one kind is shown. Arrows go from one to the next.
class ReviewTiles : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewTiles(session::RowReview &review, QWidget *parent = nullptr);

    /// Figures and choice as the review has them.
    void refresh();

    /// Two kinds that are rarely looked at: rows left out by the user, and all. They stand elsewhere, but are
    /// chosen as the tiles are.
    const std::vector<QToolButton *> &others() const { return m_others; }

    Q_SIGNAL void picked(session::RowFilter filter);

private:
    void addOther(session::RowFilter filter, const QString &name);

    session::RowReview &m_review;
    QButtonGroup *m_group;
    std::vector<widgets::Tile *> m_tiles;
    std::vector<QToolButton *> m_others;
};

} // namespace pages
