// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/merge_fold.h"

#include "xdm/date_reader.h"
#include "xdm/text.h"

#include <QDate>

#include <algorithm>
#include <limits>

namespace quality {

namespace {

QByteArray copyOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

bool isBlank(std::string_view cell)
{
    return xdm::trimmedCell(cell).empty();
}

qint64 characters(std::string_view cell)
{
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return qint64(std::ranges::count_if(xdm::trimmedCell(cell), begins));
}

/// Milliseconds since 1970; of what is no date: before all others.
qint64 timeOf(std::string_view cell, xdm::DateOrder order)
{
    xdm::DateParts parts;
    if (xdm::readDate(xdm::trimmedCell(cell), order, parts) != xdm::DateReading::Read)
        return std::numeric_limits<qint64>::min();
    const qint64 days
        = QDate(parts.year, parts.month, parts.day).toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    const qint64 seconds
        = ((days * 24 + parts.hour) * 60 + parts.minute) * 60 + parts.second - parts.offsetSeconds;
    return seconds * 1000 + parts.millisecond;
}

} // namespace

MergeFold::MergeFold(const xdm::Mapping &mapping, int emailColumn, const std::vector<int> &columns,
                     const MergeOrder &order)
    : m_columns(columns)
    , m_order(order)
    , m_emailAt(std::ranges::find(columns, emailColumn) - columns.begin())
{
    const auto found = std::ranges::find(columns, order.dateColumn);
    if (found == columns.end())
        return;
    m_dateAt = found - columns.begin();
    for (const xdm::ColumnMapping &column : mapping.columns) {
        if (column.column == order.dateColumn)
            m_dateOrder = column.conversion.order;
    }
}

base::Result<> MergeFold::visit(const RowSpool &spool, base::Progress &progress,
                                const std::function<void(const Group &group)> &take)
{
    constexpr qint64 reportRows = 1024;
    qint64 looked = 0;
    for (int bucket = 0; bucket < RowSpool::buckets; ++bucket) {
        std::unordered_map<qint64, State> states;
        auto read = spool.read(bucket, progress, [&](const RowSpool::Row &row) {
            if (looked++ % reportRows == 0)
                progress.report(looked, spool.rows());
            look(row, states[row.group]);
        });
        if (!read)
            return read;
        qint64 settled = 0;
        for (auto &state : states) {
            if (settled++ % reportRows == 0 && progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled});
            settle(state.second);
            take(state.second.group);
        }
    }
    progress.report(spool.rows(), spool.rows());
    return {};
}

bool MergeFold::isUndecided(qint64 first, int column) const
{
    return std::size_t(column) < m_order.rules.size()
        && m_order.rules[std::size_t(column)] == Survivor::ByHand
        && !m_order.chosen.contains({first, column});
}

Survivor MergeFold::ruleFor(std::size_t at) const
{
    const auto column = std::size_t(m_columns[at]);
    return column < m_order.rules.size() ? m_order.rules[column] : Survivor::Latest;
}

MergeFold::Rank MergeFold::rankOf(const RowSpool::Row &row) const
{
    return {m_dateAt < 0 ? 0 : timeOf(row.cells[std::size_t(m_dateAt)], m_dateOrder), row.row};
}

void MergeFold::look(const RowSpool::Row &row, State &state) const
{
    Group &group = state.group;
    const Rank rank = rankOf(row);
    const bool first = group.count++ == 0;
    if (first) {
        group.first = row.group;
        group.merged.resize(row.cells.size());
        group.own.resize(row.cells.size());
        group.differs.resize(row.cells.size());
        state.ranks.resize(row.cells.size());
    }
    if (m_leaveOut && !first)
        m_leaveOut(rank > state.latest ? group.survivor : row.row);
    if (first || rank > state.latest) {
        state.latest = rank;
        group.survivor = row.row;
        for (std::size_t at = 0; at < row.cells.size(); ++at)
            group.own[at] = copyOf(row.cells[at]);
    }
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
        const std::string_view cell = row.cells[at];
        if (std::ptrdiff_t(at) == m_emailAt || isBlank(cell))
            continue;
        QByteArray &merged = group.merged[at];
        const bool none = merged.isEmpty();
        const bool other = !none && cell != viewOf(merged);
        if (other)
            group.differs[at] = true;
        if (none || isBetter(at, cell, rank, state)) {
            if (none || other)
                merged = copyOf(cell);
            state.ranks[at] = rank;
        }
    }
}

bool MergeFold::isBetter(std::size_t at, std::string_view cell, Rank rank, const State &state) const
{
    const Rank there = state.ranks[at];
    switch (ruleFor(at)) {
    case Survivor::First:
        return rank < there;
    case Survivor::Longest: {
        const qint64 longer = characters(cell) - characters(viewOf(state.group.merged[at]));
        return longer > 0 || (longer == 0 && rank > there);
    }
    case Survivor::Latest:
    case Survivor::ByHand:
        return rank > there;
    }
    Q_UNREACHABLE();
}

/// What no rule decides.
void MergeFold::settle(State &state) const
{
    Group &group = state.group;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        if (group.merged[at].isEmpty() || (ruleFor(at) == Survivor::ByHand && group.differs[at]))
            group.merged[at] = group.own[at];
    }
    auto chosen = m_order.chosen.lower_bound({group.first, -1});
    for (; chosen != m_order.chosen.end() && chosen->first.first == group.first; ++chosen) {
        const auto found = std::ranges::find(m_columns, chosen->first.second);
        if (found != m_columns.end())
            group.merged[std::size_t(found - m_columns.begin())] = chosen->second;
    }
}

} // namespace quality
