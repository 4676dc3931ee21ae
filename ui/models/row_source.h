// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/row_review.h"

#include <QObject>

#include <vector>

namespace models {

/// A list of rows of any length, of which a window is asked for at a time. Lives in the UI thread.
class RowSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual qint64 shownRows() const = 0;

    /// Source row at a place of the list; -1 outside. Quick.
    virtual qint64 rowAt(qint64 place) const = 0;

    /// Asks for rows: fetched() follows, for the latest question at least.
    virtual void fetch(qint64 firstPlace, int count) = 0;

    virtual void setCell(qint64 row, int column, const QString &value) = 0;

    Q_SIGNAL void fetched(qint64 firstPlace, const std::vector<session::ReviewRow> &rows);

    /// Another list: what was fetched is void.
    Q_SIGNAL void listChanged();

    /// The same rows, perhaps with other cells.
    Q_SIGNAL void rowsChanged();
};

/// The rows under review, as the session lists them.
class ReviewRows final : public RowSource
{
    Q_OBJECT

public:
    /// \param review  must outlive this
    explicit ReviewRows(session::RowReview &review, QObject *parent = nullptr);

    qint64 shownRows() const override;
    qint64 rowAt(qint64 place) const override;
    void fetch(qint64 firstPlace, int count) override;
    void setCell(qint64 row, int column, const QString &value) override;

private:
    session::RowReview &m_review;
};

} // namespace models
