// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace widgets {
class Notice;
class ScrollColumn;
} // namespace widgets

namespace pages {

/// Addresses for rows that have no good one, by where they were found: the way that helps most rows first,
/// the others behind a button. Each with a few of the rows, a way to see all of them, and one to fill them.
class RescuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit RescuePanel(session::Session &session, QWidget *parent = nullptr);

    void refresh();

private:
    struct Card
    {
        widgets::Notice *notice;
        QPushButton *show;
        QPushButton *fill;
        std::size_t suggestion = 0; ///< that it tells of
    };

    Card &card(std::size_t place);
    void say(Card &card, std::size_t suggestion, bool first);
    std::vector<std::size_t> wanted() const;
    void toggleRows(std::size_t suggestion);

    session::Session &m_session;
    QVBoxLayout *m_column;
    widgets::ScrollColumn *m_rest;
    QPushButton *m_more = nullptr; ///< in the first card
    std::vector<Card> m_cards;
    bool m_open = false; ///< the others are shown
};

} // namespace pages
