// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/values_part.h"

#include "delegates/cell_delegate.h"
#include "models/values_model.h"
#include "style/theme.h"
#include "widgets/round_edge.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace pages {

namespace {

constexpr int mostRows = 6; // seen at once; more scroll
constexpr int twoLines = style::space::rowHeight + style::space::medium;

} // namespace

ValuesPart::ValuesPart(models::ValuesModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    new widgets::RoundEdge(this, widgets::RoundEdge::On::Card);
    setObjectName(QStringLiteral("valuesView"));
    setAccessibleName(tr("Values of the column and what is sent for them"));
    setModel(&model);
    setItemDelegate(new delegates::CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::clicked, this, &ValuesPart::openChoices);
    connect(&model, &QAbstractItemModel::modelReset, this, &ValuesPart::fit);
    fit();
}

void ValuesPart::fit()
{
    const int rows = m_model.rowCount();
    const int height = m_model.isCounted() ? twoLines : style::space::rowHeight;
    verticalHeader()->setDefaultSectionSize(height);
    setFixedHeight(std::min(rows, mostRows) * height + style::space::rowHeight + style::space::tiny);
    setVisible(m_model.hasList() && rows > 0);
}

void ValuesPart::openChoices(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QPersistentModelIndex cell = index.siblingAtColumn(models::ValuesModel::SentAs);
    const QStringList choices = m_model.choices();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("valueMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = index.row();
    const QString now = cell.data().toString();
    for (const QString &choice : choices) {
        if (!m_model.mayChoose(row, choice))
            continue;
        QAction *action = menu->addAction(choice, this, [this, row, choice] { m_model.choose(row, choice); });
        action->setCheckable(true);
        action->setChecked(choice == now);
    }
    if (choices.isEmpty())
        menu->addAction(tr("Another text…"), this, [this, cell] {
            setCurrentIndex(cell);
            edit(cell);
        });
    menu->addSeparator();
    menu->addAction(tr("Do not send this value"), this, [this, row] { m_model.choose(row, {}); });
    if (m_model.isChosen(row))
        menu->addAction(tr("As proposed"), this, [this, row] { m_model.forget(row); });
    menu->popup(viewport()->mapToGlobal(visualRect(cell).bottomLeft()));
}

void ValuesPart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F4:
    case Qt::Key_Space:
        return openChoices(currentIndex());
    default:
        return QTableView::keyPressEvent(event);
    }
}

} // namespace pages
