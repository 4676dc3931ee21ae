// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values_model.h"

#include "delegates/roles.h"
#include "models/text.h"
#include "session/column_choices.h"
#include "xdm/sample_values.h"

#include <QSet>

#include <algorithm>

namespace models {

namespace {

constexpr std::size_t mostValues = 60; // a column with more is no list of values

bool goesByList(xdm::ConversionKind kind)
{
    return kind == xdm::ConversionKind::Values || kind == xdm::ConversionKind::Consent
        || kind == xdm::ConversionKind::ConsentInverted;
}

} // namespace

ValuesModel::ValuesModel(const session::FileReading &file, session::ColumnChoices &columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_file(file)
    , m_columns(columns)
{
    connect(&file, &session::FileReading::documentReplaced, this, [this] { setColumn(-1); });
    connect(&columns, &session::ColumnChoices::changed, this, &ValuesModel::follow);
}

const xdm::ColumnMapping *ValuesModel::mapping() const
{
    const auto &all = m_columns.mapping().columns;
    return m_column >= 0 && std::size_t(m_column) < all.size() ? &all[std::size_t(m_column)] : nullptr;
}

bool ValuesModel::hasList() const
{
    const xdm::ColumnMapping *own = mapping();
    return own && own->state == xdm::State::Mapped && goesByList(own->conversion.kind)
        && m_columns.schema().field(own->field);
}

QStringList ValuesModel::choices() const
{
    return hasList() ? m_columns.schema().field(mapping()->field)->values : QStringList();
}

int ValuesModel::refused() const
{
    return int(std::ranges::count_if(m_examples, [](const Example &example) { return !example.sent; }));
}

void ValuesModel::setColumn(int column)
{
    m_column = column;
    reset();
}

void ValuesModel::reset()
{
    beginResetModel();
    m_values.clear();
    if (hasList() && m_file.document()) {
        QSet<QByteArray> seen;
        for (const std::string_view cell : xdm::filledCells(m_file.document()->sample(), m_column)) {
            const QByteArray value(cell.data(), qsizetype(cell.size()));
            if (m_values.size() < mostValues && !seen.contains(value.toLower())) {
                seen.insert(value.toLower());
                m_values.push_back(value);
            }
        }
    }
    convert();
    endResetModel();
}

void ValuesModel::follow()
{
    if (hasList() != !m_values.empty())
        return reset();
    if (m_values.empty())
        return;
    convert();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ValuesModel::convert()
{
    m_examples.clear();
    for (const QByteArray &value : m_values)
        m_examples.push_back(exampleOf(value, *mapping(), m_columns.mapping(), m_columns.schema()));
}

void ValuesModel::choose(int row, const QString &sentAs)
{
    if (!hasList() || row < 0 || row >= rowCount())
        return;
    xdm::Conversion conversion = mapping()->conversion;
    conversion.values.insert(QString::fromUtf8(m_values[std::size_t(row)]).toLower(), sentAs);
    m_columns.setConversion(m_column, conversion);
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.size());
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Example &example = m_examples[std::size_t(index.row())];
    if (index.column() == Value)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(example.before) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return example.sent ? example.after : tr("Not sent");
    case delegates::PickRole:
        return !choices().isEmpty();
    case delegates::MutedRole:
        return !example.sent;
    case Qt::AccessibleTextRole:
        return example.sent ? tr("%1 is sent as %2").arg(example.before, example.after)
                            : tr("%1 is not sent").arg(example.before);
    default:
        return {};
    }
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Value ? tr("Value") : tr("Sent as");
}

} // namespace models
