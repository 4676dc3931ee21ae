// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/column_order.h"

#include "models/made_words.h"
#include "style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

namespace {

constexpr int rowsShown = 4;

} // namespace

ColumnOrder::ColumnOrder(const xdm::Mapping &mapping, QWidget *parent)
    : QWidget(parent)
    , m_mapping(mapping)
    , m_list(new QListWidget(this))
    , m_addCombo(new QComboBox(this))
    , m_upButton(new QPushButton(tr("&Up"), this))
    , m_downButton(new QPushButton(tr("&Down"), this))
    , m_removeButton(new QPushButton(tr("&Remove"), this))
{
    m_list->setObjectName(QStringLiteral("orderedColumns"));
    m_list->setAccessibleName(tr("Columns, in the order that counts"));
    m_list->setAccessibleDescription(tr("Alt with an arrow moves a column, Delete takes it out."));
    m_list->setFixedHeight(rowsShown * style::space::rowHeight);
    m_list->installEventFilter(this);
    m_addCombo->setObjectName(QStringLiteral("addColumnCombo"));
    m_addCombo->setAccessibleName(tr("Add a column"));
    m_addCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_upButton->setObjectName(QStringLiteral("columnUpButton"));
    m_upButton->setAccessibleName(tr("Move the column up"));
    m_downButton->setObjectName(QStringLiteral("columnDownButton"));
    m_downButton->setAccessibleName(tr("Move the column down"));
    m_removeButton->setObjectName(QStringLiteral("columnOutButton"));
    m_removeButton->setAccessibleName(tr("Take the column out"));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(style::space::tiny);
    for (QPushButton *button : {m_upButton, m_downButton, m_removeButton}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::small);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(style::space::tiny);
    all->addWidget(m_addCombo);
    all->addLayout(row);
    setFocusProxy(m_addCombo);
    connect(m_addCombo, &QComboBox::activated, this, [this](int which) {
        if (which > 0) // the first is the invitation
            add(m_addCombo->itemData(which).toInt());
    });
    connect(m_upButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_downButton, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_removeButton, &QPushButton::clicked, this, &ColumnOrder::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnOrder::settle);
    setColumns({});
}

std::vector<int> ColumnOrder::columns() const
{
    std::vector<int> columns;
    for (int i = 0; i < m_list->count(); ++i)
        columns.push_back(m_list->item(i)->data(Qt::UserRole).toInt());
    return columns;
}

void ColumnOrder::setColumns(const std::vector<int> &columns)
{
    m_list->clear();
    for (const int column : columns) {
        auto *item = new QListWidgetItem(models::headerWords(m_mapping.columns[std::size_t(column)]), m_list);
        item->setData(Qt::UserRole, column);
    }
    m_list->setCurrentRow(m_list->count() - 1);
    settle();
}

void ColumnOrder::add(int column)
{
    std::vector<int> now = columns();
    now.push_back(column);
    setColumns(now);
    Q_EMIT changed();
}

void ColumnOrder::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    settle();
    Q_EMIT changed();
}

void ColumnOrder::remove()
{
    if (m_list->currentRow() < 0)
        return;
    delete m_list->takeItem(m_list->currentRow());
    settle();
    Q_EMIT changed();
}

/// What can be added is what is not there yet.
void ColumnOrder::settle()
{
    const std::vector<int> now = columns();
    m_addCombo->clear();
    m_addCombo->addItem(tr("Add a column…"));
    for (const xdm::ColumnMapping &column : m_mapping.columns) {
        if (column.state != xdm::State::Secret && !std::ranges::count(now, column.column))
            m_addCombo->addItem(models::headerWords(column), column.column);
    }
    m_addCombo->setEnabled(m_addCombo->count() > 1);
    const int row = m_list->currentRow();
    m_upButton->setEnabled(row > 0);
    m_downButton->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_removeButton->setEnabled(row >= 0);
}

bool ColumnOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers().testFlag(Qt::AltModifier);
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pages
