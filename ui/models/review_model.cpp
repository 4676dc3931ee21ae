// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review_model.h"

#include "delegates/roles.h"
#include "models/rescue_words.h"
#include "models/review_words.h"
#include "xdm/email.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace models {

namespace {

constexpr std::chrono::milliseconds restsFor {15}; ///< a window that moves on sooner asks for nothing
constexpr qsizetype longestShown = 1000; ///< bytes of a cell

/// A cell on one line: what is not seen there is told by a sign.
QString oneLine(const QByteArray &cell)
{
    QString text = QString::fromUtf8(cell.left(longestShown));
    text.replace(u'\n', u'↵');
    text.remove(u'\r');
    return text;
}

} // namespace

QString nameOf(const ReviewColumn &column)
{
    return column.header.isEmpty() ? ReviewModel::tr("Column %1").arg(QLocale().toString(column.column + 1))
                                   : column.header;
}

std::vector<ReviewColumn> reviewColumns(const xdm::Mapping &mapping, const xdm::Schema &schema)
{
    const int email = mapping.emailColumn(schema);
    const auto rank = [email](const xdm::ColumnMapping &column) {
        if (column.column == email)
            return 0;
        if (column.state == xdm::State::Secret)
            return 3;
        return column.applied ? 1 : 2;
    };
    std::vector<const xdm::ColumnMapping *> ordered;
    for (const xdm::ColumnMapping &column : mapping.columns)
        ordered.push_back(&column);
    std::ranges::stable_sort(ordered, {},
                             [&rank](const xdm::ColumnMapping *column) { return rank(*column); });
    std::vector<ReviewColumn> columns;
    for (const xdm::ColumnMapping *column : ordered)
        columns.push_back({.column = column->column,
                           .header = column->header,
                           .email = column->column == email,
                           .secret = column->state == xdm::State::Secret});
    return columns;
}

ReviewModel::ReviewModel(RowSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(restsFor);
    connect(&m_asking, &QTimer::timeout, this, &ReviewModel::ask);
    connect(&source, &RowSource::fetched, this, &ReviewModel::takeRows);
    connect(&source, &RowSource::listChanged, this, &ReviewModel::becomeAnotherList);
    connect(&source, &RowSource::rowsChanged, this, [this] {
        m_stale = true;
        askSoon();
    });
}

void ReviewModel::setColumns(std::vector<ReviewColumn> columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = std::move(columns);
    m_names.clear();
    for (qsizetype column = 0; column < qsizetype(m_columns.size()); ++column)
        m_names << QString();
    for (const ReviewColumn &column : m_columns) {
        if (column.column < m_names.size())
            m_names[column.column] = nameOf(column);
    }
    endResetModel();
}

int ReviewModel::positionOf(int column) const
{
    const auto found = std::ranges::find(m_columns, column, &ReviewColumn::column);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

void ReviewModel::setWindow(qint64 firstPlace, int rows)
{
    m_wished = rows;
    m_first = std::clamp<qint64>(firstPlace, 0, std::max<qint64>(0, m_source.shownRows() - 1));
    const int there = int(std::clamp<qint64>(m_source.shownRows() - m_first, 0, rows));
    if (there > m_rows) {
        beginInsertRows({}, m_rows, there - 1);
        m_rows = there;
        endInsertRows();
    } else if (there < m_rows) {
        beginRemoveRows({}, there, m_rows - 1);
        m_rows = there;
        endRemoveRows();
    }
    std::erase_if(m_known, [this](const auto &known) {
        return known.first < m_first - m_wished || known.first >= m_first + 2 * m_wished;
    });
    tellRows(m_first, m_rows);
    askSoon();
}

void ReviewModel::becomeAnotherList()
{
    m_known.clear();
    setWindow(m_first, m_wished);
}

void ReviewModel::askSoon()
{
    if (m_stale || !isWholeWindowThere())
        m_asking.start(); // anew each time: only a window at rest asks
}

bool ReviewModel::isWholeWindowThere() const
{
    for (qint64 place = m_first; place < m_first + m_rows; ++place) {
        if (!m_known.contains(place))
            return false;
    }
    return true;
}

void ReviewModel::ask()
{
    if (m_rows == 0)
        return;
    m_stale = false;
    const qint64 from = std::max<qint64>(0, m_first - m_wished / 2);
    const qint64 to = std::min(m_source.shownRows(), m_first + m_wished + m_wished / 2);
    m_source.fetch(from, int(to - from));
}

void ReviewModel::takeRows(qint64 firstPlace, const std::vector<session::ReviewRow> &rows)
{
    qint64 place = firstPlace;
    for (const session::ReviewRow &row : rows) {
        const bool near = place >= m_first - m_wished && place < m_first + 2 * m_wished;
        if (near && row.row >= 0 && row.row == m_source.rowAt(place))
            m_known[place] = row;
        ++place;
    }
    tellRows(firstPlace, qint64(rows.size()));
}

void ReviewModel::tellRows(qint64 firstPlace, qint64 count)
{
    const qint64 from = std::max(firstPlace, m_first);
    const qint64 to = std::min(firstPlace + count, m_first + m_rows) - 1;
    if (from > to)
        return;
    const int first = int(from - m_first);
    const int last = int(to - m_first);
    Q_EMIT dataChanged(index(first, 0), index(last, problemColumn()));
    Q_EMIT headerDataChanged(Qt::Vertical, first, last);
}

const session::ReviewRow *ReviewModel::rowAtPlace(qint64 place) const
{
    const auto known = m_known.find(place);
    return known == m_known.end() ? nullptr : &known->second;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    const bool remark = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    if (remark && orientation == Qt::Horizontal && section < problemColumn() && m_remark)
        return m_remark(m_columns[std::size_t(section)].column);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return QLocale().toString(m_source.rowAt(m_first + section) + 1);
    if (section == problemColumn())
        return tr("Problem");
    if (section > problemColumn())
        return {};
    return nameOf(m_columns[std::size_t(section)]);
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.column() < problemColumn() && !m_columns[std::size_t(index.column())].secret
        && rowAtPlace(m_first + index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const session::ReviewRow *row = rowAtPlace(m_first + index.row());
    if (role == RowRole)
        return m_source.rowAt(m_first + index.row());
    if (!row) {
        if (role == Qt::DisplayRole)
            return QStringLiteral("…");
        if (role == Qt::AccessibleTextRole)
            return tr("Being read");
        return role == delegates::MutedRole ? QVariant(true) : QVariant();
    }
    if (role == HasProblemRole)
        return !row->findings.empty() && !row->leftOut;
    if (index.column() == problemColumn())
        return problemData(*row, role);
    return cellData(*row, m_columns[std::size_t(index.column())], role);
}

QVariant ReviewModel::cellData(const session::ReviewRow &row, const ReviewColumn &column, int role) const
{
    const QByteArray cell = std::size_t(column.column) < row.cells.size()
        ? row.cells[std::size_t(column.column)]
        : QByteArray();
    const auto finding = std::ranges::find(row.findings, column.column, &quality::RowFinding::column);
    const bool found = finding != row.findings.end();
    const bool edited = std::ranges::find(row.edited, column.column) != row.edited.end();
    const bool invites = column.email && cell.trimmed().isEmpty() && found;
    switch (role) {
    case Qt::DisplayRole:
        if (column.secret)
            return cell.isEmpty() ? QString() : QStringLiteral("••••••");
        if (column.email && found && row.offer) {
            const QString address = QString::fromUtf8(row.offer->address);
            return invites
                ? tr("%1?", "an address that is offered").arg(address)
                : tr("%1 → %2?", "a bad address, and the one that is offered").arg(oneLine(cell), address);
        }
        return invites ? tr("type an email…") : oneLine(cell);
    case Qt::EditRole:
        return column.secret ? QVariant() : QVariant(QString::fromUtf8(cell));
    case Qt::ToolTipRole:
        if (found && column.email && row.offer)
            return wordFor(*finding, m_names) + u'\n' + offerWords(*row.offer, m_names);
        if (found)
            return wordFor(*finding, m_names);
        return edited ? QVariant(tr("Changed by you")) : QVariant();
    case Qt::AccessibleTextRole:
        return spokenCell(row, column);
    case delegates::MutedRole:
        return invites || row.leftOut || column.secret;
    case delegates::GroundRole:
        if (row.leftOut)
            return {};
        if (found)
            return int(toneOf(finding->rule));
        return edited ? QVariant(int(style::Tone::Good)) : QVariant();
    default:
        return {};
    }
}

QString ReviewModel::spokenCell(const session::ReviewRow &row, const ReviewColumn &column) const
{
    const QString value = cellData(row, column, Qt::EditRole).toString().left(longestShown);
    const QString shown = column.secret ? tr("hidden") : value.isEmpty() ? tr("empty") : value;
    const QString name = nameOf(column);
    const QString cell = tr("Row %1, %2: %3", "row number, column, value: read aloud")
                             .arg(QLocale().toString(row.row + 1), name, shown);
    const QString remark = cellData(row, column, Qt::ToolTipRole).toString();
    return remark.isEmpty() ? cell : cell + QStringLiteral(". ") + remark;
}

QVariant ReviewModel::problemData(const session::ReviewRow &row, int role) const
{
    const std::vector<RowWord> words = wordsOf(row, m_names);
    QStringList all;
    for (const RowWord &word : words)
        all << word.text;
    switch (role) {
    case Qt::DisplayRole:
        if (words.size() > 1)
            return tr("%1 +%2", "a problem, and how many more")
                .arg(all.first(), QLocale().toString(qlonglong(words.size()) - 1));
        return all.value(0);
    case Qt::ToolTipRole:
        return all.join(u'\n');
    case Qt::AccessibleTextRole:
        return all.isEmpty() ? tr("Row %1: nothing to say").arg(QLocale().toString(row.row + 1))
                             : tr("Row %1: %2", "row number, problems")
                                   .arg(QLocale().toString(row.row + 1), all.join(QStringLiteral(", ")));
    case delegates::KindRole:
        return int(delegates::CellKind::Chip);
    case delegates::ToneRole:
        return words.empty() ? QVariant() : QVariant(int(words.front().tone));
    default:
        return {};
    }
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const auto known = m_known.find(m_first + index.row());
    const int column = m_columns[std::size_t(index.column())].column;
    session::ReviewRow &row = known->second;
    const QByteArray typed = value.toString().toUtf8();
    if (std::size_t(column) >= row.cells.size() || row.cells[std::size_t(column)] == typed)
        return false;
    row.cells[std::size_t(column)] = typed;
    const qint64 source = row.row;
    tellRows(m_first + index.row(), 1);
    m_stale = true;
    askSoon();
    m_source.setCell(source, column, value.toString());
    return true;
}

QString ReviewModel::objection(const QModelIndex &index, const QString &typed) const
{
    if (!index.isValid() || index.column() >= problemColumn()
        || !m_columns[std::size_t(index.column())].email)
        return {};
    QByteArray scratch;
    const QByteArray bytes = typed.toUtf8();
    const auto clean
        = xdm::cleanEmail(std::string_view(bytes.constData(), std::size_t(bytes.size())), scratch);
    switch (xdm::judgeEmail(clean)) {
    case xdm::EmailVerdict::Good:
        return {};
    case xdm::EmailVerdict::Missing:
        return clean.empty() ? QString() : tr("This stands for no address.");
    case xdm::EmailVerdict::Invalid:
        return tr("This is not an email address yet.");
    }
    Q_UNREACHABLE();
}

} // namespace models
