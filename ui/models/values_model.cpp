// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values_model.h"

#include "delegates/roles.h"
#include "models/text.h"
#include "session/column_choices.h"
#include "xdm/consent_guard.h"
#include "xdm/converter.h"
#include "xdm/sample_values.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace models {

namespace {

constexpr std::size_t sampleValues = 60;
constexpr std::size_t mostValues = 200; // nobody looks through more

bool goesByList(xdm::ConversionKind kind)
{
    using Kind = xdm::ConversionKind;
    constexpr std::array lists {Kind::Values,  Kind::Consent,     Kind::ConsentInverted,
                                Kind::Boolean, Kind::CountryCode, Kind::CountryOrCode};
    return std::ranges::find(lists, kind) != lists.end();
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
    if (!hasList())
        return {};
    if (mapping()->conversion.kind == xdm::ConversionKind::Boolean)
        return {QStringLiteral("true"), QStringLiteral("false")};
    return m_columns.schema().field(mapping()->field)->values;
}

int ValuesModel::refused() const
{
    return int(std::ranges::count_if(m_entries, [](const Entry &entry) { return !entry.example.sent; }));
}

void ValuesModel::setColumn(int column)
{
    m_column = column;
    m_count.reset();
    reset(ofSample());
}

void ValuesModel::setCount(const std::optional<quality::ConversionCount> &count)
{
    m_count = count;
    std::vector<Entry> entries = ofCount();
    if (entries.empty()) {
        if (m_isCounted)
            reset(ofSample());
        return;
    }
    // The order stays while the values do: what was mended keeps its place.
    const auto has = [](const std::vector<Entry> &all, const Entry &entry) {
        return std::ranges::find(all, entry.value, &Entry::value) != all.end();
    };
    const bool same = m_isCounted && entries.size() == m_entries.size()
        && std::ranges::all_of(entries, [&](const Entry &entry) { return has(m_entries, entry); });
    if (!same)
        return reset(std::move(entries));
    for (const Entry &entry : entries)
        std::ranges::find(m_entries, entry.value, &Entry::value)->rows = entry.rows;
    Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Value));
}

std::vector<ValuesModel::Entry> ValuesModel::ofSample() const
{
    std::vector<Entry> entries;
    if (!hasList() || !m_file.document())
        return entries;
    QSet<QByteArray> seen;
    for (const std::string_view cell : xdm::filledCells(m_file.document()->sample(), m_column)) {
        const QByteArray value(cell.data(), qsizetype(cell.size()));
        if (entries.size() < sampleValues && !seen.contains(value.toLower())) {
            seen.insert(value.toLower());
            entries.push_back({.value = value});
        }
    }
    convert(entries);
    return entries;
}

std::vector<ValuesModel::Entry> ValuesModel::ofCount() const
{
    std::vector<Entry> entries;
    if (!hasList() || !m_count)
        return entries;
    std::vector<quality::WordCount> words = m_count->words;
    std::ranges::sort(words, [](const quality::WordCount &one, const quality::WordCount &other) {
        return std::tuple(!one.misfit, -one.rows, one.word)
            < std::tuple(!other.misfit, -other.rows, other.word);
    });
    for (std::size_t i = 0; i < std::min(words.size(), mostValues); ++i)
        entries.push_back({.value = words[i].word.toUtf8(), .rows = words[i].rows});
    convert(entries);
    return entries;
}

void ValuesModel::reset(std::vector<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_isCounted = !m_entries.empty() && m_entries.front().rows >= 0;
    m_unlisted = m_isCounted ? int(m_count->words.size() - m_entries.size()) : 0;
    endResetModel();
}

void ValuesModel::follow()
{
    if (hasList() != !m_entries.empty())
        return reset(ofSample());
    if (m_entries.empty())
        return;
    convert(m_entries);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ValuesModel::convert(std::vector<Entry> &entries) const
{
    for (Entry &entry : entries)
        entry.example = exampleOf(entry.value, *mapping(), m_columns.mapping(), m_columns.schema());
}

/// As the conversion's list names a value.
QString ValuesModel::keyOf(int row) const
{
    return QString::fromUtf8(m_entries[std::size_t(row)].value).toLower();
}

void ValuesModel::choose(int row, const QString &sentAs)
{
    if (!mayChoose(row, sentAs))
        return;
    xdm::Conversion conversion = mapping()->conversion;
    conversion.values.insert(keyOf(row), sentAs);
    m_columns.setConversion(m_column, conversion);
}

bool ValuesModel::mayChoose(int row, const QString &sentAs) const
{
    if (!hasList() || row < 0 || row >= rowCount())
        return false;
    xdm::Conversion conversion = mapping()->conversion;
    conversion.values.insert(keyOf(row), sentAs);
    const xdm::Field &field = *m_columns.schema().field(mapping()->field);
    if (!xdm::raisesNoConsent(conversion, field))
        return false;
    const QByteArray &value = m_entries[std::size_t(row)].value;
    const auto converter = xdm::makeConverter(conversion, field);
    return converter->convert({value.constData(), std::size_t(value.size())}).kind
        != xdm::Value::Kind::Misfit;
}

void ValuesModel::forget(int row)
{
    if (!isChosen(row))
        return;
    xdm::Conversion conversion = mapping()->conversion;
    conversion.values.remove(keyOf(row));
    m_columns.setConversion(m_column, conversion);
}

bool ValuesModel::isChosen(int row) const
{
    return hasList() && row >= 0 && row < rowCount() && mapping()->conversion.values.contains(keyOf(row));
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[std::size_t(index.row())];
    switch (Column(index.column())) {
    case Value:
        return valueData(entry, role);
    case SentAs:
        return sentData(entry.example, role);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ValuesModel::valueData(const Entry &entry, int role) const
{
    const QString rows = entry.rows < 0 ? QString() : tr("%Ln row(s)", nullptr, plural(entry.rows));
    switch (role) {
    case Qt::DisplayRole:
        return entry.example.before;
    case delegates::DetailRole:
        return rows;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return rows.isEmpty()
            ? entry.example.before
            : tr("%1: %2", "a value, in how many rows it stands").arg(entry.example.before, rows);
    default:
        return {};
    }
}

QVariant ValuesModel::sentData(const Example &example, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return example.sent ? example.after : tr("Not sent");
    case Qt::EditRole:
        return example.sent ? example.after : QString();
    case delegates::PickRole:
        return true;
    case delegates::MutedRole:
        return !example.sent;
    case Qt::AccessibleTextRole:
        return example.sent ? tr("%1 is sent as %2").arg(example.before, example.after)
                            : tr("%1 is not sent").arg(example.before);
    default:
        return {};
    }
}

bool ValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != SentAs)
        return false;
    choose(index.row(), value.toString().trimmed());
    return true;
}

Qt::ItemFlags ValuesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == SentAs ? flags | Qt::ItemIsEditable : flags;
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
