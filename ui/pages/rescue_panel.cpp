// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rescue_panel.h"

#include "models/rescue_words.h"
#include "models/text.h"
#include "style/program_style.h"
#include "widgets/notice.h"
#include "widgets/scroll_column.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

namespace {

constexpr qsizetype evidenceOfFirst = 2; ///< rows that are told

QPushButton *buttonOf(widgets::Notice *notice, const char *name, std::size_t place)
{
    auto *button = new QPushButton(notice);
    button->setObjectName(QLatin1String(name) + (place == 0 ? QString() : QString::number(place + 1)));
    button->setAutoDefault(false);
    notice->addButton(button);
    return button;
}

} // namespace

RescuePanel::RescuePanel(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
    , m_rest(new widgets::ScrollColumn(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(style::space::small);
    m_rest->setObjectName(QStringLiteral("moreSuggestions"));
    m_rest->column()->setSpacing(style::space::small);
    m_rest->setMaximumHeight(style::space::sidePanel / 2);
    m_rest->hide();
    card(0);
    m_column->addWidget(m_rest);
    session::RowReview &review = session.review();
    connect(&review, &session::RowReview::suggestionChanged, this, &RescuePanel::refresh);
    connect(&review, &session::RowReview::listChanged, this, &RescuePanel::refresh);
    refresh();
}

RescuePanel::Card &RescuePanel::card(std::size_t place)
{
    while (m_cards.size() <= place) {
        const std::size_t number = m_cards.size();
        auto *notice = new widgets::Notice(this);
        notice->setObjectName(QStringLiteral("suggestionNotice")
                              + (number == 0 ? QString() : QString::number(number + 1)));
        if (number == 0)
            m_more = buttonOf(notice, "moreSuggestionsButton", 0);
        Card made {.notice = notice,
                   .show = buttonOf(notice, "showSuggestedButton", number),
                   .fill = buttonOf(notice, "suggestionButton", number)};
        number == 0 ? m_column->addWidget(notice) : m_rest->column()->addWidget(notice);
        m_cards.push_back(made);
        connect(made.show, &QPushButton::clicked, this,
                [this, number] { toggleRows(m_cards[number].suggestion); });
        connect(made.fill, &QPushButton::clicked, this,
                [this, number] { m_session.review().fillSuggested(m_cards[number].suggestion); });
        if (number == 0) {
            style::setRole(*made.fill, style::ButtonRole::Primary);
            connect(m_more, &QPushButton::clicked, this, [this] {
                m_open = !m_open;
                refresh();
            });
        }
    }
    return m_cards[place];
}

/// Those that help rows of the filter; while the rows of one are listed, that one alone.
std::vector<std::size_t> RescuePanel::wanted() const
{
    const session::RowReview &review = m_session.review();
    if (review.shownRows() == 0 || review.bulkProgress() >= 0 || review.earlierEdits() > 0)
        return {};
    if (review.shownSuggestion() >= 0)
        return {std::size_t(review.shownSuggestion())};
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < review.suggestions().size(); ++i) {
        if (review.suggestions()[i].rowsIn(review.filter()) > 0)
            places.push_back(i);
    }
    std::ranges::stable_sort(places, std::ranges::greater(), [&review](std::size_t place) {
        return review.suggestions()[place].rowsIn(review.filter());
    });
    return places;
}

void RescuePanel::refresh()
{
    const std::vector<std::size_t> places = wanted();
    m_cards.front().notice->setVisible(!places.empty());
    for (std::size_t i = 0; i < places.size(); ++i)
        say(card(i), places[i], i == 0);
    for (std::size_t i = 1; i < m_cards.size(); ++i)
        m_cards[i].notice->setVisible(i < places.size());
    const qint64 more = qint64(places.size()) - 1;
    m_more->setVisible(more > 0);
    m_more->setText(m_open ? tr("Fewer")
                           : tr("%Ln more", nullptr, models::plural(std::max<qint64>(more, 0))));
    m_more->setAccessibleName(
        m_open ? tr("Fewer suggestions")
               : tr("%Ln more suggestion(s)", nullptr, models::plural(std::max<qint64>(more, 0))));
    m_rest->setVisible(m_open && more > 0);
}

void RescuePanel::say(Card &card, std::size_t place, bool first)
{
    const session::RowReview &review = m_session.review();
    const session::Suggestion &suggestion = review.suggestions()[place];
    const xdm::Mapping &mapping = m_session.columns().mapping();
    card.suggestion = place;
    const QString header = m_session.file().document()
        ? m_session.file().document()->uniqueColumns().value(suggestion.column)
        : QString();
    const bool email = suggestion.column == mapping.emailColumn(m_session.columns().schema());
    const bool listed = review.shownSuggestion() >= 0;
    const qint64 rows = listed ? review.shownRows() : suggestion.rowsIn(review.filter());
    const QString words = models::suggestionWords(suggestion, rows, header, email);
    const QString advice = models::adviceWords(suggestion);
    QString evidence = models::evidenceWords(suggestion, review.filter(), first ? evidenceOfFirst : 1);
    if (first && !advice.isEmpty())
        evidence += u'\n' + advice;
    card.notice->say(first ? style::Tone::Accent : style::Tone::Neutral, first ? tr("Suggestion") : QString(),
                     words, evidence);
    card.show->setText(listed ? tr("Show all rows") : tr("Show them"));
    card.show->setAccessibleName(card.show->text() + QStringLiteral(": ") + words);
    card.fill->setText(models::fillWords(suggestion, header));
    card.fill->setToolTip(advice);
    card.fill->setAccessibleDescription(advice.isEmpty() ? words : words + u' ' + advice);
}

void RescuePanel::toggleRows(std::size_t suggestion)
{
    session::RowReview &review = m_session.review();
    if (review.shownSuggestion() >= 0)
        review.setFilter(review.filter());
    else
        review.showSuggested(suggestion);
}

} // namespace pages
