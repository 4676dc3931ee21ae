// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/row_review.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace pages {

/// The buttons above the rows: undo and redo by name, and what is done to many rows at once.
class ReviewTools : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewTools(session::RowReview &review, QWidget *parent = nullptr);

    /// \param chosen  rows that are chosen in the grid; \param row  the one, from 0, or -1
    void refresh(qint64 chosen, qint64 row);

    /// Of what is done to many rows beside the buttons; others fill it.
    QMenu *moreMenu() const { return m_moreMenu; }

    /// More rows than these are left out by choosing all of them.
    static constexpr qint64 chosenAtMost = 10'000;

    Q_SIGNAL void findAsked();
    Q_SIGNAL void fillAsked();
    Q_SIGNAL void exportAsked();
    Q_SIGNAL void leaveChosenOut();
    Q_SIGNAL void bringChosenBack();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *button(const QString &name, const QString &text);
    QAction *entry(const QString &name);
    void nameSteps();
    void word();
    void word(bool briefly, bool shortly);
    void wordUndo();

    session::RowReview &m_review;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_find;
    QPushButton *m_fill;
    QPushButton *m_more;
    QPushButton *m_leave;
    QPushButton *m_export;
    QMenu *m_menu;
    QMenu *m_moreMenu;
    int m_fullWidth = 0; ///< of all buttons in a line with all their words
    int m_briefWidth = 0; ///< likewise where those say less that are known by their sign or place
    QAction *m_leaveChosen;
    QAction *m_leaveShown;
    QAction *m_bringChosen;
    QAction *m_bringShown;
};

} // namespace pages
