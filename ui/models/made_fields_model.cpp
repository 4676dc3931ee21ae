// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/made_fields_model.h"

#include "delegates/roles.h"
#include "models/field_words.h"
#include "models/made_words.h"
#include "session/column_choices.h"

#include <QFont>

namespace models {

MadeFieldsModel::MadeFieldsModel(const session::ColumnChoices &columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
    connect(&columns, &session::ColumnChoices::changed, this, &MadeFieldsModel::follow);
    follow();
}

void MadeFieldsModel::follow()
{
    std::vector<Row> rows;
    for (const xdm::MadeField &made : m_columns.made()) {
        const xdm::Field *field = m_columns.schema().field(made.field);
        rows.push_back({.path = made.field,
                        .field = field ? fieldWords(*field) : fieldWords(made.field),
                        .madeOf = madeWords(made, m_columns.mapping()),
                        .unknown = !field});
    }
    if (rows == m_rows)
        return;
    const bool same = rows.size() == m_rows.size();
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString MadeFieldsModel::pathOf(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].path : QString();
}

int MadeFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MadeFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MadeFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const QString madeOf = row.unknown ? tr("%1 (the schema has no such field)").arg(row.madeOf) : row.madeOf;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Field ? row.field : madeOf;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a field, what it is made of").arg(row.field, madeOf);
    case Qt::FontRole: {
        QFont font;
        font.setWeight(index.column() == Field ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case delegates::MutedRole:
        return index.column() == MadeOf;
    default:
        return {};
    }
}

QVariant MadeFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Field ? tr("Made field") : tr("Made of");
}

} // namespace models
