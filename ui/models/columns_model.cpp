// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/columns_model.h"

#include "delegates/roles.h"
#include "models/column_words.h"
#include "models/match_words.h"
#include "models/text.h"
#include "session/column_choices.h"
#include "widgets/painting.h"

#include <QFont>

namespace models {

namespace {

QVariant tone(style::Tone tone)
{
    return int(tone);
}

} // namespace

ColumnsModel::ColumnsModel(const session::FileReading &file, session::ColumnChoices &columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_file(file)
    , m_columns(columns)
{
    connect(&columns, &session::ColumnChoices::changed, this, &ColumnsModel::follow);
    connect(&file, &session::FileReading::statisticsChanged, this, &ColumnsModel::follow);
    follow();
}

void ColumnsModel::follow()
{
    QStringList headers;
    for (const xdm::ColumnMapping &column : m_columns.mapping().columns)
        headers << column.header;
    if (headers != m_headers) {
        beginResetModel();
        m_headers = headers;
        endResetModel();
    } else if (!headers.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const xdm::ColumnMapping &ColumnsModel::mappingOf(int row) const
{
    return m_columns.mapping().columns[std::size_t(row)];
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    // Between a change of the file and its columns' there may be rows that are no more.
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || std::size_t(index.row()) >= m_columns.mapping().columns.size())
        return {};
    const xdm::ColumnMapping &column = mappingOf(index.row());
    if (role == Qt::AccessibleDescriptionRole)
        return remarksOn(index).join(u' ');
    if (role == Qt::ToolTipRole && index.column() != Filled) {
        // What is cut in its cell stands here whole.
        QStringList lines = remarksOn(index);
        lines.prepend(data(index, Qt::DisplayRole).toString());
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    switch (Column(index.column())) {
    case Use:
        return useData(column, role);
    case Name:
        return nameData(column, role);
    case Filled:
        return filledData(index.row(), role);
    case Samples:
        return samplesData(column, role);
    case Field:
        return fieldData(column, role);
    case Match:
        return matchData(column, role);
    case ColumnCount:
        break;
    }
    return {};
}

/// Why the column is what it is; with its samples also what else it holds.
QStringList ColumnsModel::remarksOn(const QModelIndex &index) const
{
    const xdm::ColumnMapping &column = mappingOf(index.row());
    QStringList remarks {whyWords(column, m_columns.schema(), samplesOf(column))};
    if (index.column() == Samples)
        remarks << columnWarning(m_file.statistics(), column, m_columns.mapping(), m_columns.schema())
                << columnFacts(m_file.statistics(), column.column);
    remarks.removeAll(QString());
    return remarks;
}

std::span<const QByteArray> ColumnsModel::samplesOf(const xdm::ColumnMapping &column) const
{
    const auto &all = m_file.statistics().columns;
    if (std::size_t(column.column) >= all.size())
        return {};
    return all[std::size_t(column.column)].samples;
}

QVariant ColumnsModel::useData(const xdm::ColumnMapping &column, int role) const
{
    if (column.state == xdm::State::Secret) {
        if (role == delegates::KindRole)
            return int(delegates::CellKind::Mark);
        if (role == delegates::ToneRole)
            return int(widgets::Mark::Lock);
        return role == Qt::AccessibleTextRole ? QVariant(tr("Never uploaded")) : QVariant();
    }
    if (role == Qt::CheckStateRole)
        return column.applied ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return column.applied ? tr("Used") : tr("Not used");
    return {};
}

QVariant ColumnsModel::nameData(const xdm::ColumnMapping &column, int role) const
{
    const bool aside = column.state == xdm::State::Secret || column.state == xdm::State::LeftOut;
    switch (role) {
    case Qt::DisplayRole:
        return column.header.isEmpty() ? tr("Column %1", "one without a name").arg(column.column + 1)
                                       : column.header.simplified();
    case Qt::FontRole: {
        QFont font;
        font.setWeight(aside ? QFont::Normal : QFont::DemiBold);
        return font;
    }
    case delegates::MutedRole:
        return aside;
    default:
        return {};
    }
}

QVariant ColumnsModel::filledData(int row, int role) const
{
    const quality::ColumnStatistics &all = m_file.statistics();
    if (std::size_t(row) >= all.columns.size() || all.rows == 0)
        return {};
    const qint64 filled = all.columns[std::size_t(row)].filled;
    const double share = double(filled) / double(all.rows);
    switch (role) {
    case Qt::DisplayRole:
        return percent(share);
    case delegates::KindRole:
        return int(delegates::CellKind::Bar);
    case delegates::ShareRole:
        return share;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return filledWords(all, row);
    default:
        return {};
    }
}

QVariant ColumnsModel::samplesData(const xdm::ColumnMapping &column, int role) const
{
    if (role == delegates::MutedRole)
        return true;
    const bool spoken = role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !spoken)
        return {};
    if (column.state == xdm::State::Secret)
        return spoken ? tr("hidden") : maskedText();
    if (std::size_t(column.column) >= m_file.statistics().columns.size())
        return {};
    QStringList texts;
    for (const QByteArray &sample : samplesOf(column))
        texts << cellText({sample.constData(), std::size_t(sample.size())});
    if (texts.isEmpty())
        return tr("(empty)");
    return texts.join(tr(" · ", "between sample values"));
}

QVariant ColumnsModel::fieldData(const xdm::ColumnMapping &column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return targetWords(column, m_columns.schema());
    case delegates::PickRole:
        return column.state != xdm::State::Secret;
    case delegates::MutedRole:
        return column.state != xdm::State::Mapped;
    default:
        return {};
    }
}

QVariant ColumnsModel::matchData(const xdm::ColumnMapping &column, int role) const
{
    const MatchWords words = matchWords(column, m_columns.schema(), samplesOf(column));
    switch (role) {
    case Qt::DisplayRole:
        return words.word;
    case delegates::KindRole:
        return int(delegates::CellKind::Chip);
    case delegates::ToneRole:
        return tone(words.tone);
    case Qt::AccessibleTextRole:
        return words.word.isEmpty() ? targetWords(column, m_columns.schema()) : words.word;
    default:
        return {};
    }
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Use
        && std::size_t(index.row()) < m_columns.mapping().columns.size()
        && mappingOf(index.row()).state != xdm::State::Secret)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    use(index.row(), value.toInt() == Qt::Checked);
    return true;
}

void ColumnsModel::toggle(int row)
{
    if (row >= 0 && row < rowCount())
        use(row, !mappingOf(row).applied);
}

void ColumnsModel::use(int row, bool on)
{
    const xdm::ColumnMapping column = mappingOf(row);
    if (column.state == xdm::State::Secret || column.applied == on)
        return;
    if (!on)
        return m_columns.leaveOut(row);
    if (column.field.isEmpty() || column.state == xdm::State::Unmatched)
        return Q_EMIT fieldWanted(row);
    if (const auto done = m_columns.accept(row); !done)
        Q_EMIT refused(row, done.error());
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Use:
        return tr("Use");
    case Name:
        return tr("Column");
    case Filled:
        return tr("Filled");
    case Samples:
        return tr("Sample values");
    case Field:
        return tr("Profile field");
    case Match:
        return tr("Match");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
