// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sample_model.h"

#include "delegates/roles.h"
#include "models/text.h"
#include "session/column_choices.h"

#include <algorithm>

namespace models {

SampleModel::SampleModel(const session::FileReading &file, const session::ColumnChoices &columns,
                         QObject *parent)
    : QAbstractTableModel(parent)
    , m_file(file)
    , m_columns(columns)
{
    connect(&file, &session::FileReading::documentReplaced, this, &SampleModel::reset);
    connect(&columns, &session::ColumnChoices::changed, this, [this] {
        if (m_rowCount > 0 && m_columnCount > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rowCount - 1, m_columnCount));
    });
    reset();
}

void SampleModel::reset()
{
    beginResetModel();
    const auto &document = m_file.document();
    m_columnCount = document ? int(document->columns().size()) : 0;
    m_rowCount = document ? int(std::min<std::size_t>(document->sample().size(), mostRows)) : 0;
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columnCount == 0 ? 0 : m_columnCount + 1;
}

QString SampleModel::cell(int row, int column) const
{
    const csv::RecordView record = m_file.document()->sample()[std::size_t(row)].view();
    return cellText(record.field(column));
}

bool SampleModel::isSecret(int column) const
{
    const auto &columns = m_columns.mapping().columns;
    return std::size_t(column) < columns.size() && columns[std::size_t(column)].state == xdm::State::Secret;
}

bool SampleModel::isEmail(int column) const
{
    return m_columns.mapping().emailColumn(m_columns.schema()) == column;
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_file.document())
        return {};
    if (index.column() == 0) {
        switch (role) {
        case Qt::DisplayRole:
            return number(index.row() + 1);
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        case delegates::MutedRole:
            return true;
        default:
            return {};
        }
    }
    const int column = index.column() - 1;
    const QString text = cell(index.row(), column);
    switch (role) {
    case Qt::DisplayRole:
        if (text.isEmpty())
            return isEmail(column) ? tr("(empty)") : QString();
        return isSecret(column) ? maskedText() : text;
    case Qt::ToolTipRole:
        return isSecret(column) || text.isEmpty() ? QVariant() : text;
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? tr("(empty)") : isSecret(column) ? tr("hidden") : text;
    case delegates::MutedRole:
        return text.isEmpty() || isSecret(column);
    default:
        return {};
    }
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_file.document() || section < 0 || section > m_columnCount)
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("#", "head of a column of row numbers")
                            : m_file.document()->columns().at(section - 1);
    if (role == Qt::AccessibleTextRole && section == 0)
        return tr("Row number");
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace models
