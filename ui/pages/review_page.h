// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/review_model.h"
#include "pages/page.h"
#include "pages/review_state.h"

#include <QPointer>

#include <optional>

namespace widgets {
class RowGrid;
}

namespace pages {

class FindingsPanel;
class ReviewMendingPart;
class ReviewNotices;
class ReviewTiles;
class ReviewTools;

/// The rows as the check found them: counted by kind, mended in place or many at once.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(session::Session &session, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void initializePage() override;
    QString hindrance() const override;
    QString footerNote() const override;
    QString railText() const override;
    QString helpTopic() const override;
    QWidget *firstFocus() const override;

    /// Shows the rows with values that cannot be converted, \a row and \a column first, once the check of the
    /// present columns has run; others where there are no such rows.
    void showProblem(qint64 row, int column);

private:
    QWidget *makeRows();
    void connectSession();
    void connectRows();
    void addShortcuts();

    void refresh();
    void refreshTools();
    bool isOutdated() const;
    void onChecked();
    void onListChanged();
    void takeColumns();
    void pick(session::RowFilter filter);
    void pickFirstToMend();
    void takeWish();

    std::vector<qint64> chosenRows() const;
    void leaveChosenOut(bool out);
    void goToNextProblem();
    void goToRow(const std::vector<qint64> &rows, int column);
    void takeOffer();
    void openMenu(const QPoint &at);
    void openFill();
    void openReplace();
    void openExport();

    ReviewState::Kind m_kind = ReviewState::Kind::Rows;
    ReviewState::Kind m_shown = ReviewState::Kind::Reading; ///< at the last look
    std::vector<qint64> m_wanted; ///< rows that an undo changed and that the list does not hold yet
    std::optional<std::pair<qint64, int>> m_wish; ///< row and column to go to once they are checked
    bool m_looksAnyway = false; ///< at rows none of which needs it
    bool m_picked = false; ///< a kind of rows was chosen for this file
    bool m_fitted = false; ///< columns have their first widths
    quint64 m_checkingVersion = 0; ///< of the columns, when the check under way began
    quint64 m_checkedVersion = 0; ///< that the figures belong to

    models::ReviewRows m_rows;
    models::ReviewModel m_model;
    ReviewTiles *m_tiles;
    ReviewState *m_state;
    ReviewTools *m_tools;
    widgets::RowGrid *m_grid;
    ReviewMendingPart *m_mending;
    FindingsPanel *m_findings;
    QWidget *m_others;
    ReviewNotices *m_notices;
    QWidget *m_rest; ///< takes the room that the rows do not
    QPointer<QDialog> m_dialog;
};

} // namespace pages
