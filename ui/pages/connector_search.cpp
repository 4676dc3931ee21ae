// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connector_search.h"

#include "delegates/cell_delegate.h"
#include "models/connectors_model.h"
#include "pages/page.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "widgets/round_edge.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace pages {

namespace {

constexpr int listHeight = 150;
constexpr int listWidth = 320;

} // namespace

ConnectorSearch::ConnectorSearch(QWidget *parent)
    : Card(parent)
    , m_connectors(new models::ConnectorsModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_found(wrappingLabel({}, this))
    , m_advice(wrappingLabel({}, this))
    , m_docs(new QPushButton(tr("Open its documentation"), this))
{
    auto *label = new QLabel(tr("&Which system?"), this);
    style::setFont(*label, 1, QFont::DemiBold);
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("connectorField"));
    m_field->setPlaceholderText(tr("Search, for instance Salesforce"));
    m_field->setClearButtonEnabled(true);
    m_field->setAccessibleName(tr("Name of your system"));
    m_list->setObjectName(QStringLiteral("connectorList"));
    new widgets::RoundEdge(m_list, widgets::RoundEdge::On::Card);
    m_list->setAccessibleName(tr("Systems that the platform can read by itself"));
    m_list->setModel(m_connectors);
    m_list->setItemDelegate(new delegates::CellDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumSize(listWidth / 2, listHeight);
    m_list->setMaximumWidth(listWidth);
    m_found->setObjectName(QStringLiteral("connectorFound"));
    style::setFont(*m_found, 1, QFont::DemiBold);
    style::setMuted(*m_advice);
    m_docs->setObjectName(QStringLiteral("connectorDocs"));
    style::setRole(*m_docs, style::ButtonRole::Link);

    box()->addWidget(label);
    box()->addWidget(m_field);
    m_field->setMaximumWidth(listWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::cardSide);
    auto *told = new QVBoxLayout;
    told->addWidget(m_found);
    told->addWidget(m_advice);
    told->addWidget(m_docs, 0, Qt::AlignLeft);
    told->addStretch(1);
    row->addWidget(m_list, 1);
    row->addLayout(told, 2);
    box()->addLayout(row, 1);

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ConnectorSearch::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConnectorSearch::tell);
    connect(m_docs, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(m_list->currentIndex().data(models::ConnectorsModel::DocsRole).toUrl());
    });
    tell();
}

/// Arrow keys lead from the field into what it has found, as in any list that is searched.
bool ConnectorSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && row >= 0 && row < m_connectors->rowCount()) {
            m_list->setCurrentIndex(m_connectors->index(row));
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void ConnectorSearch::search(const QString &text)
{
    m_connectors->setSearch(text);
    // The best find is told at once; without a search nothing is singled out.
    m_list->setCurrentIndex(text.trimmed().isEmpty() ? QModelIndex() : m_connectors->index(0));
    tell();
}

void ConnectorSearch::tell()
{
    const QModelIndex index = m_list->currentIndex();
    m_list->setVisible(m_connectors->rowCount() > 0);
    m_docs->setVisible(index.isValid());
    if (index.isValid()) {
        const models::Connector &found = m_connectors->at(index.row());
        m_found->setText(models::ConnectorsModel::sentence(found));
        m_advice->setText(
            found.customers
                ? tr("For customers that keep changing it is the better road: ask whoever looks after your "
                     "platform. Or export a CSV there once and continue here.")
                : tr("For customers, export a CSV and continue here."));
        m_docs->setToolTip(index.data(models::ConnectorsModel::DocsRole).toUrl().toString());
        m_docs->setAccessibleName(tr("Open the documentation of %1 in the browser").arg(found.name));
    } else if (m_connectors->rowCount() == 0) {
        m_found->setText(tr("No connector: export a CSV and continue here."));
        m_advice->setText(
            tr("None is known under this name. Nearly every system can export its customers as CSV."));
    } else {
        m_found->setText(
            tr("%n system(s) can be read by the platform itself.", nullptr, m_connectors->rowCount()));
        m_advice->setText(tr("Search for yours. If it is not there, export a CSV and continue here."));
    }
}

} // namespace pages
