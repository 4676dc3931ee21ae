// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/grid_view.h"

#include "style/theme.h"
#include "widgets/row_grid.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace widgets {

GridView::GridView(RowGrid &grid)
    : QTableView(&grid)
    , m_grid(grid)
    , m_corner(findChild<QAbstractButton *>()) // Qt gives no other way to it
{
    setObjectName(QStringLiteral("rowTable"));
    setVerticalHeader(new RowNumbers(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false); // Tab leaves the table; it goes on to the next cell while one is edited
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    style::setFont(*this, style::type::table);
    QHeaderView *columns = horizontalHeader();
    columns->setHighlightSections(false);
    columns->setStretchLastSection(true);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns->setMinimumSectionSize(style::space::large * 3);
    columns->setFixedHeight(style::space::rowHeight);
    style::setFont(*columns, style::type::small, QFont::DemiBold);
    style::setMuted(*columns);
    if (m_corner)
        m_corner->installEventFilter(this);
}

void GridView::setCornerText(const QString &text)
{
    m_cornerText = text;
    if (m_corner)
        m_corner->setAccessibleName(text);
}

void GridView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void GridView::finishEditing()
{
    if (!isEditing())
        return;
    if (QWidget *editor = indexWidget(currentIndex())) {
        commitData(editor);
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    verticalScrollBar()->setValue(0); // rows are the grid's to move
}

QModelIndex GridView::moveCursor(CursorAction, Qt::KeyboardModifiers)
{
    return currentIndex();
}

QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex &, const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    setFocus(Qt::OtherFocusReason);
    if (hint == QAbstractItemDelegate::EditNextItem)
        m_grid.goToEditable(1);
    if (hint == QAbstractItemDelegate::EditPreviousItem)
        m_grid.goToEditable(-1);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (m_grid.takeKey(event->key(), event->modifiers())) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        event->ignore(); // not a letter to begin typing with
        return;
    }
    QTableView::keyPressEvent(event);
}

void GridView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (angle.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier)) {
        QTableView::wheelEvent(event);
        return;
    }
    m_grid.takeWheel(angle.y());
    event->accept();
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    QTableView::mousePressEvent(event);
    if (!at.isValid())
        return;
    using Choose = RowGrid::Choose;
    const qint64 place = m_grid.firstPlace() + at.row();
    if (event->button() == Qt::RightButton && m_grid.chosen().contains(place))
        m_grid.go(place, at.column(), Choose::Nothing);
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_grid.go(place, at.column(), Choose::Range);
    else if (event->modifiers().testFlag(Qt::ControlModifier))
        m_grid.go(place, at.column(), Choose::Toggle);
    else
        m_grid.go(place, at.column(), Choose::Alone);
}

void GridView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->buttons().testFlag(Qt::LeftButton) && at.isValid() && !isEditing()
        && m_grid.firstPlace() + at.row() != m_grid.currentPlace())
        m_grid.go(m_grid.firstPlace() + at.row(), at.column(), RowGrid::Choose::Range);
}

void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (indexAt(event->pos()).isValid())
            Q_EMIT m_grid.menuAsked(event->globalPos());
        return;
    }
    const QModelIndex at = currentIndex();
    if (at.isValid())
        Q_EMIT m_grid.menuAsked(viewport()->mapToGlobal(visualRect(at).bottomLeft()));
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_grid.moveWindow();
}

void GridView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_grid.rows() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(style::colours().muted);
    const int side = style::space::large;
    painter.drawText(viewport()->rect().adjusted(side, side, -side, -side),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

bool GridView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_corner && event->type() == QEvent::Paint) {
        paintCorner(*m_corner);
        return true;
    }
    return QTableView::eventFilter(watched, event);
}

void GridView::paintCorner(QWidget &corner) const
{
    const style::Colours &c = style::colours();
    QPainter painter(&corner);
    painter.fillRect(corner.rect(), c.background);
    painter.fillRect(QRect(0, corner.height() - 1, corner.width(), 1), c.line);
    painter.setFont(style::font(style::type::small, QFont::DemiBold));
    painter.setPen(c.muted);
    const int side = style::space::cellSide;
    painter.drawText(corner.rect().adjusted(side, 0, -side, 0), Qt::AlignVCenter | Qt::AlignRight,
                     m_cornerText);
}

RowNumbers::RowNumbers(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    const int height = std::max(style::space::rowHeight, fontMetrics().height() + style::space::medium);
    setSectionResizeMode(Fixed);
    setDefaultSectionSize(height);
    setMinimumSectionSize(height);
    setHighlightSections(false);
}

void RowNumbers::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const style::Colours &c = style::colours();
    const auto *table = qobject_cast<const QTableView *>(parentWidget());
    const bool chosen
        = table && table->selectionModel() && table->selectionModel()->isRowSelected(section, {});
    painter->save();
    painter->fillRect(rect, chosen ? c.selection : c.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    painter->setFont(style::font(style::type::table));
    painter->setPen(c.muted);
    const int side = style::space::cellSide;
    painter->drawText(rect.adjusted(side, 0, -side, -1), Qt::AlignVCenter | Qt::AlignRight,
                      model()->headerData(section, Qt::Vertical).toString());
    painter->restore();
}

} // namespace widgets
