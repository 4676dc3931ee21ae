// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QTableView>

namespace widgets {

class RowGrid;

/// The window of a RowGrid: a table that leaves to the grid what moves and what is chosen.
class GridView final : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(RowGrid &grid);

    void setCornerText(const QString &text);
    void setEmptyText(const QString &text);

    bool isEditing() const { return state() == EditingState; }

    /// Takes what is being typed.
    void finishEditing();

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintCorner(QWidget &corner) const;

    RowGrid &m_grid;
    QWidget *m_corner = nullptr;
    QString m_cornerText;
    QString m_emptyText;
};

/// Row numbers that stay at the side while columns scroll.
class RowNumbers final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowNumbers(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace widgets
