// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/review_tiles.h"

#include "models/text.h"
#include "style/theme.h"
#include "widgets/tile.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace pages {

using session::RowFilter;

ReviewTiles::ReviewTiles(session::RowReview &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::medium);

    struct Kind
    {
        RowFilter filter;
        QString caption;
        style::Tone tone;
        const char *name;
    };

    const std::vector<Kind> kinds {
        {RowFilter::Ready, tr("Ready to send"), style::Tone::Good, "readyTile"},
        {RowFilter::MissingEmail, tr("Missing email"), style::Tone::Bad, "missingTile"},
        {RowFilter::InvalidEmail, tr("Invalid email"), style::Tone::Bad, "invalidTile"},
        {RowFilter::DuplicateEmail, tr("Duplicate email"), style::Tone::Warning, "duplicateTile"},
        {RowFilter::OtherProblems, tr("Other values to check"), style::Tone::Warning, "otherTile"},
    };
    for (const Kind &kind : kinds) {
        auto *tile = new widgets::Tile(kind.caption, kind.tone, this);
        tile->setObjectName(QString::fromLatin1(kind.name));
        tile->setCheckable(true);
        tile->setAccessibleDescription(tr("Shows these rows"));
        m_group->addButton(tile, int(kind.filter));
        row->addWidget(tile, 1);
        m_tiles.push_back(tile);
    }
    addOther(RowFilter::LeftOutByUser, QStringLiteral("leftOutButton"));
    addOther(RowFilter::All, QStringLiteral("allRowsButton"));
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int filter) { Q_EMIT picked(RowFilter(filter)); });
}

void ReviewTiles::addOther(RowFilter filter, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    style::setFont(*button, style::type::small);
    m_group->addButton(button, int(filter));
    m_others.push_back(button);
}

void ReviewTiles::refresh()
{
    for (widgets::Tile *tile : m_tiles)
        tile->setFigure(m_review.counts() ? models::number(m_review.rowsIn(RowFilter(m_group->id(tile))))
                                          : QStringLiteral("–"));
    m_others[0]->setText(
        tr("Left out by you: %1").arg(models::number(m_review.rowsIn(RowFilter::LeftOutByUser))));
    m_others[1]->setText(tr("All rows: %1").arg(models::number(m_review.rowsIn(RowFilter::All))));
    if (QAbstractButton *chosen = m_group->button(int(m_review.filter())))
        chosen->setChecked(true);
}

} // namespace pages
