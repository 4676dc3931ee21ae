// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/duplicate_groups.h"
#include "quality/row_spool.h"

#include <functional>
#include <unordered_map>

namespace quality {

/// Merges groups of rows, of which it looks at one row after the other: of a group it keeps what two rows
/// take, however many it has. Cells are in the order of the columns that a row of the spool holds.
class MergeFold
{
public:
    /// Which of two rows is later: the larger.
    using Rank = std::pair<qint64, qint64>;

    struct Group
    {
        qint64 first = -1;
        qint64 count = 0;
        qint64 survivor = -1;
        std::vector<QByteArray> own = {}; ///< of the row that stays
        std::vector<QByteArray> merged = {};
        std::vector<bool> differs = {};
    };

    /// \param columns  of the table, that a row of the spool holds; with the others it must outlive the
    /// object \param emailColumn  of the table: however it is written, it is the same address
    MergeFold(const xdm::Mapping &mapping, int emailColumn, const std::vector<int> &columns,
              const MergeOrder &order);

    /// Told of every row that does not stay.
    void onLeftOut(std::function<void(qint64 row)> tell) { m_leaveOut = std::move(tell); }

    /// Gives every group once. Errors of RowSpool::read.
    base::Result<> visit(const RowSpool &spool, base::Progress &progress,
                         const std::function<void(const Group &group)> &take);

    /// Its value is to be chosen by hand, and is not.
    bool isUndecided(qint64 first, int column) const;

private:
    struct State
    {
        Group group;
        Rank latest;
        std::vector<Rank> ranks; ///< of what group.merged holds
    };

    Survivor ruleFor(std::size_t at) const;
    Rank rankOf(const RowSpool::Row &row) const;
    void look(const RowSpool::Row &row, State &state) const;
    bool isBetter(std::size_t at, std::string_view cell, Rank rank, const State &state) const;
    void settle(State &state) const;

    const std::vector<int> &m_columns;
    const MergeOrder &m_order;
    std::ptrdiff_t m_emailAt; ///< the address's place among the columns
    std::ptrdiff_t m_dateAt = -1; ///< the date column's place among the columns
    xdm::DateOrder m_dateOrder = xdm::DateOrder::YearMonthDay;
    std::function<void(qint64 row)> m_leaveOut;
};

} // namespace quality
