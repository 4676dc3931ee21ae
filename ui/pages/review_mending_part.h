// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "models/review_model.h"
#include "session/session.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

#include <vector>

class QAction;
class QMenu;

namespace widgets {
class Notice;
class RowGrid;
} // namespace widgets

namespace pages {

/// What the review page does with many cells at once, beside finding and filling: a value for all rows, one
/// value changed wherever it stands, copying and pasting. Gives the actions and opens their dialogs.
class ReviewMendingPart : public QObject
{
    Q_OBJECT

public:
    /// \param grid, model  of the rows; the page's
    ReviewMendingPart(session::Session &session, widgets::RowGrid &grid, models::ReviewModel &model,
                      QWidget *page);
    ~ReviewMendingPart() override;

    /// For the menu of what is done to many rows.
    void addTo(QMenu &menu) const;

    /// For the menu of a cell.
    void addCellActionsTo(QMenu &menu) const;

    /// Stands below the rows; offers to merge where duplicates are listed.
    QWidget *notice() const;

    /// What can be done now.
    void refresh();

private:
    /// \param ofList  it is for all rows, wherever the keys are on the page; not for the cell at hand
    QAction *action(const QString &name, const QString &text, const QKeySequence &key,
                    void (ReviewMendingPart::*what)(), bool ofList = false);
    const models::ReviewColumn *currentColumn() const;
    std::vector<int> columnsFrom(int position) const;
    void open(QDialog *dialog);
    void openValue();
    void openChange();
    void openMerge();
    void copy();
    void copyColumn();
    void copyRows(const std::vector<int> &columns);
    void paste();
    void offerMerging(bool can);
    void tell(const QString &text, const QString &more);

    session::Session &m_session;
    widgets::RowGrid &m_grid;
    models::ReviewModel &m_model;
    QWidget *m_page;
    widgets::Notice *m_notice;
    QAction *m_value;
    QAction *m_change;
    QAction *m_merge;
    QAction *m_copy;
    QAction *m_copyColumn;
    QAction *m_paste;
    base::Running<QString> m_copying;
    QPointer<QDialog> m_dialog;
};

} // namespace pages
