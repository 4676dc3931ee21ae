// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/place_ranges.h"

#include <QFrame>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QScrollBar;
class QTableView;

namespace widgets {

class GridView;

/// A table of any number of rows that costs what is seen of it: the view knows a window of rows only, and a
/// scroll bar of its own moves the window. (A QHeaderView keeps 8 bytes a row and stalls from ten million.)
/// Rows are called by their place in the list; the model's row 0 is the window's first.
///
/// Arrows, PgUp and PgDn go by rows, Home and End to the first and last column, with Ctrl to the first and
/// last row; Shift chooses a range, Ctrl+Space or Ctrl and the mouse single rows, Ctrl+A all. F2, Enter or
/// typing edits; Tab there goes on to the next cell that can be edited, Esc gives up.
class RowGrid : public QFrame
{
    Q_OBJECT

public:
    explicit RowGrid(QWidget *parent = nullptr);
    ~RowGrid() override;

    /// \param model  follows windowMoved; not owned
    void setModel(QAbstractItemModel *model);
    void setDelegate(QAbstractItemDelegate *delegate);

    /// The table itself, for its headers and its actions.
    QTableView *view() const;

    QScrollBar *scrollBar() const { return m_bar; }

    /// Another list, or the same made anew: the window stays where it is as far as it can; nothing is chosen.
    void setRows(qint64 rows);

    qint64 rows() const { return m_rows; }

    /// What the corner above the row numbers says, and the largest number that must fit below it.
    void setNumbers(const QString &title, qint64 largest);

    /// Shown in the middle while there are no rows.
    void setEmptyText(const QString &text);

    qint64 firstPlace() const { return m_first; }

    /// Rows that are seen whole.
    int wholeRows() const;

    void setFirstPlace(qint64 place);

    /// -1: none.
    qint64 currentPlace() const { return m_current; }

    int currentColumn() const { return m_column; }

    /// Brings it into sight.
    void setCurrent(qint64 place, int column);

    /// Begins to edit; nothing where the cell cannot be edited.
    void edit(qint64 place, int column);

    /// The current row, unless more were chosen.
    const PlaceRanges &chosen() const { return m_chosen; }

    bool isAllChosen() const { return m_rows > 0 && m_chosen.count() == m_rows; }

    void chooseAll();

    /// Columns as wide as what is in sight, within bounds. \param important  stands last, but next to the
    /// first where it would be out of sight
    void fitColumns(int important);

    Q_SIGNAL void windowMoved(qint64 firstPlace, int rows);
    Q_SIGNAL void currentMoved(qint64 place, int column);
    Q_SIGNAL void chosenChanged();
    Q_SIGNAL void menuAsked(const QPoint &globalPosition);

private:
    friend class GridView;
    enum class Choose : std::uint8_t { Alone, Range, Toggle, Nothing };

    void go(qint64 place, int column, Choose how);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    bool takeChoosingKey(int key, Qt::KeyboardModifiers modifiers);
    void takeWheel(int angle);
    bool editCurrent();
    int columnAt(int position) const;
    int positionOf(int column) const;
    void goToEditable(int step);
    void showChosen();
    void showCurrent();
    void moveWindow();
    void moveBar();
    void takeBarAction(int action);
    qint64 lastFirstPlace() const;
    qint64 placeOfBar(int value) const;
    int barOfPlace(qint64 place) const;

    GridView *m_view;
    QScrollBar *m_bar;
    qint64 m_rows = 0;
    qint64 m_first = 0;
    qint64 m_current = -1;
    int m_column = 0;
    qint64 m_anchor = -1; ///< where a range began
    PlaceRanges m_chosen;
    int m_wheel = 0; ///< what is left of the wheel's angle below a row
    QString m_emptyText;
};

} // namespace widgets
