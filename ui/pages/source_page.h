// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"

#include <array>

class QAbstractButton;

namespace widgets {
class ChoiceCard;
class Notice;
class ScrollColumn;
} // namespace widgets

namespace pages {

class ResumePart;

/// Where the customers live and how they get out of there; interrupted imports are offered first.
class SourcePage : public Page
{
    Q_OBJECT

public:
    explicit SourcePage(session::Session &session, QWidget *parent = nullptr);

    void initializePage() override;
    int nextId() const override;
    QString hindrance() const override;
    QString railText() const override;
    QString helpTopic() const override;
    QWidget *firstFocus() const override;

private:
    QWidget *makeCommercePart();
    void showPart();
    void showPractice();

    ResumePart *m_resume;
    QWidget *m_choice;
    std::array<widgets::ChoiceCard *, 3> m_cards;
    std::array<QWidget *, 3> m_details;
    widgets::Notice *m_practice;
    QAbstractButton *m_practise;
    bool m_chosen = false; ///< a card was clicked
    bool m_wantsNew = false; ///< rather than what was interrupted
    bool m_continuing = false;
};

} // namespace pages
