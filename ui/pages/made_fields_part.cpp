// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/made_fields_part.h"

#include "delegates/cell_delegate.h"
#include "models/made_fields_model.h"
#include "session/column_choices.h"
#include "style/theme.h"
#include "widgets/round_edge.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

namespace {

constexpr int rowsShown = 2; // more scroll

} // namespace

MadeFieldsPart::MadeFieldsPart(session::ColumnChoices &columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_model(new models::MadeFieldsModel(columns, this))
    , m_view(new QTableView(this))
    , m_changeButton(new QPushButton(tr("Change…"), this))
    , m_removeButton(new QPushButton(tr("Remove"), this))
{
    setObjectName(QStringLiteral("madeFieldsPart"));
    m_view->setObjectName(QStringLiteral("madeFieldsView"));
    m_view->setAccessibleName(tr("Made fields"));
    m_view->setAccessibleDescription(tr("Enter changes a field, Delete removes it."));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new delegates::CellDelegate(m_view));
    new widgets::RoundEdge(m_view);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(style::space::rowHeight);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_changeButton->setObjectName(QStringLiteral("changeMadeButton"));
    m_changeButton->setAccessibleName(tr("Change the made field"));
    m_removeButton->setObjectName(QStringLiteral("removeMadeButton"));
    m_removeButton->setAccessibleName(tr("Remove the made field"));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(style::space::tiny);
    for (QPushButton *button : {m_changeButton, m_removeButton}) {
        button->setAutoDefault(false);
        button->setFixedHeight(style::space::smallControlHeight);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::small);
    row->addWidget(m_view, 1);
    row->addLayout(buttons);
    connect(m_changeButton, &QPushButton::clicked, this, &MadeFieldsPart::change);
    connect(m_removeButton, &QPushButton::clicked, this, &MadeFieldsPart::remove);
    connect(m_view, &QTableView::doubleClicked, this, &MadeFieldsPart::change);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MadeFieldsPart::fit);
    fit();
}

void MadeFieldsPart::fit()
{
    const int rows = m_model->rowCount();
    m_view->setFixedHeight(std::clamp(rows, 1, rowsShown) * style::space::rowHeight + 2 * style::space::hair);
    if (rows > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(rows - 1, 0));
    setVisible(rows > 0);
}

QString MadeFieldsPart::currentPath() const
{
    return m_model->pathOf(m_view->currentIndex().row());
}

void MadeFieldsPart::change()
{
    if (const QString path = currentPath(); !path.isEmpty())
        Q_EMIT changeWanted(path);
}

void MadeFieldsPart::remove()
{
    m_columns.removeMade(currentPath());
}

bool MadeFieldsPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
            change();
            return true;
        }
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pages
