// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/row_grid.h"

#include "style/theme.h"
#include "widgets/grid_view.h"
#include "widgets/round_edge.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <limits>

namespace widgets {

namespace {

constexpr int wheelStep = 120; ///< angle of one notch
constexpr int longestBar = std::numeric_limits<int>::max() / 2;
constexpr int widestColumn = 240;
constexpr int narrowestColumn = 64;
constexpr int wordColumn = 136; ///< what is wrong with a row, in two words
constexpr int firstColumn = 190; ///< what is looked at and typed into most

} // namespace

RowGrid::RowGrid(QWidget *parent)
    : QFrame(parent)
    , m_view(new GridView(*this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_bar);
    setFocusProxy(m_view);
    new RoundEdge(this);
    m_bar->setObjectName(QStringLiteral("rowBar"));
    m_bar->setAccessibleName(tr("Rows"));
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int value) { setFirstPlace(placeOfBar(value)); });
    connect(m_bar, &QScrollBar::actionTriggered, this, &RowGrid::takeBarAction);
    connect(m_view->verticalHeader(), &QHeaderView::sectionPressed, this, [this](int section) {
        const auto keys = QApplication::keyboardModifiers();
        go(m_first + section, m_column,
           keys.testFlag(Qt::ShiftModifier)         ? Choose::Range
               : keys.testFlag(Qt::ControlModifier) ? Choose::Toggle
                                                    : Choose::Alone);
    });
}

RowGrid::~RowGrid() = default;

QTableView *RowGrid::view() const
{
    return m_view;
}

void RowGrid::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        showChosen();
        showCurrent();
    });
    moveWindow();
}

void RowGrid::setDelegate(QAbstractItemDelegate *delegate)
{
    m_view->setItemDelegate(delegate);
}

void RowGrid::setRows(qint64 rows)
{
    m_view->finishEditing();
    m_rows = rows;
    m_chosen.clear();
    m_anchor = -1;
    m_current = rows == 0 ? -1 : std::clamp<qint64>(m_current, -1, rows - 1);
    if (m_current >= 0)
        m_chosen.add(m_current, m_current);
    moveWindow();
    Q_EMIT chosenChanged();
}

void RowGrid::setNumbers(const QString &title, qint64 largest)
{
    m_view->setCornerText(title);
    const QFontMetrics digits(style::font(style::type::table));
    const QFontMetrics head(style::font(style::type::small, QFont::DemiBold));
    const int width
        = std::max(digits.horizontalAdvance(locale().toString(largest)), head.horizontalAdvance(title));
    m_view->verticalHeader()->setFixedWidth(width + 2 * style::space::cellSide + 1);
}

void RowGrid::setEmptyText(const QString &text)
{
    m_view->setEmptyText(text);
}

int RowGrid::wholeRows() const
{
    return std::max(1, m_view->viewport()->height() / m_view->verticalHeader()->defaultSectionSize());
}

qint64 RowGrid::lastFirstPlace() const
{
    return std::max<qint64>(0, m_rows - wholeRows());
}

qint64 RowGrid::placeOfBar(int value) const
{
    const qint64 last = lastFirstPlace();
    if (last <= longestBar)
        return value;
    return value >= longestBar ? last : qint64(std::llround(double(last) * (double(value) / longestBar)));
}

int RowGrid::barOfPlace(qint64 place) const
{
    const qint64 last = lastFirstPlace();
    if (last <= longestBar)
        return int(place);
    return place >= last ? longestBar : int(std::llround(double(place) / double(last) * longestBar));
}

void RowGrid::setFirstPlace(qint64 place)
{
    const qint64 first = std::clamp<qint64>(place, 0, lastFirstPlace());
    if (first == m_first)
        return;
    m_view->finishEditing();
    m_first = first;
    moveWindow();
}

/// Window, bar, current row and choice as m_first and m_rows say.
void RowGrid::moveWindow()
{
    m_first = std::clamp<qint64>(m_first, 0, lastFirstPlace());
    moveBar();
    Q_EMIT windowMoved(m_first, int(std::min<qint64>(wholeRows() + 1, m_rows - m_first)));
    showChosen();
    showCurrent();
}

void RowGrid::moveBar()
{
    const QSignalBlocker quiet(m_bar); // what it shows is not what it asks for
    m_bar->setRange(0, int(std::min<qint64>(lastFirstPlace(), longestBar)));
    m_bar->setPageStep(std::max(1, m_rows > 0 ? barOfPlace(wholeRows()) : 1));
    m_bar->setValue(barOfPlace(m_first));
    m_bar->setVisible(m_rows > wholeRows());
}

void RowGrid::takeBarAction(int action)
{
    const int page = wholeRows();
    switch (action) {
    case QAbstractSlider::SliderSingleStepAdd:
        setFirstPlace(m_first + 1);
        break;
    case QAbstractSlider::SliderSingleStepSub:
        setFirstPlace(m_first - 1);
        break;
    case QAbstractSlider::SliderPageStepAdd:
        setFirstPlace(m_first + page);
        break;
    case QAbstractSlider::SliderPageStepSub:
        setFirstPlace(m_first - page);
        break;
    default:
        return;
    }
    m_bar->setSliderPosition(barOfPlace(m_first)); // one step of a long bar would be many rows
}

void RowGrid::takeWheel(int angle)
{
    m_wheel += angle * QApplication::wheelScrollLines();
    const int rows = m_wheel / wheelStep;
    m_wheel -= rows * wheelStep;
    setFirstPlace(m_first - rows);
}

void RowGrid::setCurrent(qint64 place, int column)
{
    go(place, column, Choose::Alone);
}

void RowGrid::go(qint64 place, int column, Choose how)
{
    const int columns = m_view->model() ? m_view->model()->columnCount() : 0;
    if (m_rows == 0 || columns == 0)
        return;
    const qint64 before = m_current;
    m_current = std::clamp<qint64>(place, 0, m_rows - 1);
    m_column = std::clamp(column, 0, columns - 1);
    const PlaceRanges chosen = m_chosen;
    switch (how) {
    case Choose::Alone:
        m_chosen.clear();
        m_chosen.add(m_current, m_current);
        m_anchor = m_current;
        break;
    case Choose::Range:
        if (m_anchor < 0)
            m_anchor = before >= 0 ? before : m_current;
        m_chosen.clear();
        m_chosen.add(m_anchor, m_current);
        break;
    case Choose::Toggle:
        m_chosen.toggle(m_current);
        m_anchor = m_current;
        break;
    case Choose::Nothing:
        break;
    }
    if (m_current < m_first)
        setFirstPlace(m_current);
    else if (m_current >= m_first + wholeRows())
        setFirstPlace(m_current - wholeRows() + 1);
    if (before != m_current && m_view->currentIndex().isValid())
        m_view->selectionModel()->setCurrentIndex({},
                                                  QItemSelectionModel::NoUpdate); // so that it is told anew
    showChosen();
    showCurrent();
    Q_EMIT currentMoved(m_current, m_column);
    if (chosen != m_chosen)
        Q_EMIT chosenChanged();
}

void RowGrid::showCurrent()
{
    if (!m_view->selectionModel())
        return;
    const bool seen = m_current >= m_first && m_current - m_first < m_view->model()->rowCount();
    const QModelIndex index
        = seen ? m_view->model()->index(int(m_current - m_first), m_column) : QModelIndex();
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (seen)
        m_view->scrollTo(index);
}

void RowGrid::showChosen()
{
    QAbstractItemModel *model = m_view->model();
    if (!model || !m_view->selectionModel())
        return;
    QItemSelection selection;
    const int last = model->columnCount() - 1;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (m_chosen.contains(m_first + row))
            selection.select(model->index(row, 0), model->index(row, last));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_view->verticalHeader()->viewport()->update();
}

void RowGrid::chooseAll()
{
    if (m_rows == 0)
        return;
    m_chosen.add(0, m_rows - 1);
    showChosen();
    Q_EMIT chosenChanged();
}

void RowGrid::fitColumns(int important)
{
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        m_view->resizeColumnToContents(column);
        const int narrowest = column == 0 ? firstColumn : column == important ? wordColumn : narrowestColumn;
        header->resizeSection(column, std::clamp(header->sectionSize(column), narrowest, widestColumn));
    }
    const bool fits = header->length() <= m_view->viewport()->width();
    header->moveSection(header->visualIndex(important), fits ? header->count() - 1 : 1);
}

/// Columns as they stand beside one another.
int RowGrid::columnAt(int position) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    return header->logicalIndex(std::clamp(position, 0, header->count() - 1));
}

int RowGrid::positionOf(int column) const
{
    return m_view->horizontalHeader()->visualIndex(column);
}

void RowGrid::edit(qint64 place, int column)
{
    setCurrent(place, column);
    editCurrent();
}

bool RowGrid::editCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEditable))
        return false;
    m_view->edit(index);
    return true;
}

void RowGrid::goToEditable(int step)
{
    const QAbstractItemModel *model = m_view->model();
    const int columns = model->columnCount();
    qint64 place = m_current;
    int position = positionOf(m_column);
    for (int tried = 0; tried < 2 * columns; ++tried) {
        position += step;
        if (position < 0 || position >= columns) {
            position = step > 0 ? 0 : columns - 1;
            place += step;
        }
        if (place < 0 || place >= m_rows)
            return;
        setCurrent(place, columnAt(position));
        if (editCurrent())
            return;
    }
}

} // namespace widgets
