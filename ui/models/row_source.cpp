// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/row_source.h"

namespace models {

ReviewRows::ReviewRows(session::RowReview &review, QObject *parent)
    : RowSource(parent)
    , m_review(review)
{
    connect(&review, &session::RowReview::fetched, this, &RowSource::fetched);
    connect(&review, &session::RowReview::listChanged, this, &RowSource::listChanged);
    connect(&review, &session::RowReview::editsChanged, this, &RowSource::rowsChanged);
    connect(&review, &session::RowReview::countsChanged, this, &RowSource::rowsChanged);
}

qint64 ReviewRows::shownRows() const
{
    return m_review.shownRows();
}

qint64 ReviewRows::rowAt(qint64 place) const
{
    return m_review.rowAt(place);
}

void ReviewRows::fetch(qint64 firstPlace, int count)
{
    m_review.fetch(firstPlace, count);
}

void ReviewRows::setCell(qint64 row, int column, const QString &value)
{
    m_review.setCell(row, column, value);
}

} // namespace models
