// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/columns_table.h"

#include "delegates/cell_delegate.h"
#include "models/columns_model.h"
#include "style/tokens.h"
#include "widgets/round_edge.h"

#include <QHeaderView>

#include <algorithm>

namespace pages {

namespace {

using models::ColumnsModel;

constexpr int useWidth = 44;
constexpr int smallestName = 80;
constexpr int smallestSamples = 56;
constexpr int likedSamples = 104; // a name, or a date
constexpr int smallestField = 146;
constexpr int widestName = 260; // a header of a whole sentence shall not push the fields away
constexpr int smallestTable = 200;
constexpr int rowsMeasured = 100; // more would be felt while the window is drawn larger

} // namespace

ColumnsTable::ColumnsTable(QAbstractItemModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new delegates::CellDelegate(this));
    // What tells them apart stands at their ends: "Default Address City", "Mailing address · City".
    for (const int section : {ColumnsModel::Name, ColumnsModel::Field}) {
        auto *middle = new delegates::CellDelegate(this);
        middle->setElideMode(Qt::ElideMiddle);
        setItemDelegateForColumn(section, middle);
    }
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMinimumWidth(smallestTable);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(style::space::rowHeight);
    new widgets::RoundEdge(this);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(useWidth);
    // Queued: the viewport has its new size only when the view has laid itself out.
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnsTable::fitSections, Qt::QueuedConnection);
}

void ColumnsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ColumnsTable::fitSections, Qt::QueuedConnection);
}

void ColumnsTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    QMetaObject::invokeMethod(this, &ColumnsTable::fitSections, Qt::QueuedConnection);
}

/// The width, in pixels, that shows the first rows of \a section whole.
int ColumnsTable::wanted(int section) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = horizontalHeader()->sectionSizeHint(section);
    const int rows = std::min(model()->rowCount(), rowsMeasured);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model()->index(row, section);
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

/// Below their smallest widths the table scrolls.
void ColumnsTable::fitSections()
{
    const int filled = wanted(ColumnsModel::Filled);
    const int match = wanted(ColumnsModel::Match);
    const int room = viewport()->width() - useWidth - filled - match;
    int name = std::clamp(wanted(ColumnsModel::Name), smallestName, widestName);
    int field = std::max(wanted(ColumnsModel::Field), smallestField);
    // Where all do not fit, each keeps the same part of what it wants more than its least.
    const int spare = name - smallestName + field - smallestField + likedSamples - smallestSamples;
    if (const int missing = name + field + likedSamples - room; missing > 0 && spare > 0) {
        const double kept = std::max(0.0, 1.0 - double(missing) / spare);
        name = smallestName + int((name - smallestName) * kept);
        field = smallestField + int((field - smallestField) * kept);
    }
    QHeaderView *head = horizontalHeader();
    head->resizeSection(ColumnsModel::Use, useWidth);
    head->resizeSection(ColumnsModel::Filled, filled);
    head->resizeSection(ColumnsModel::Match, match);
    head->resizeSection(ColumnsModel::Name, name);
    head->resizeSection(ColumnsModel::Field, field);
    head->resizeSection(ColumnsModel::Samples, std::max(smallestSamples, room - name - field));
}

} // namespace pages
