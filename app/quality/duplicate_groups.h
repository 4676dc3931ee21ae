// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/bulk_edits.h"
#include "quality/row_spool.h"

#include <map>
#include <memory>
#include <vector>

namespace quality {

/// Which row's value a merged row takes in a column; the address stays as its row has it. Blank cells are
/// never taken where another has a value.
enum class Survivor : std::uint8_t {
    Latest,
    First,
    Longest, ///< in characters; of several the latest
    ByHand, ///< the row that stays keeps its own, but where somebody chose another
};

struct MergeOrder
{
    int dateColumn = -1; ///< its dates say which row is later; -1, and where they are the same: the row below
    std::vector<Survivor> rules = {}; ///< by column; where there is none: Latest

    /// Chosen by hand: by the first row of a group, and column. It outweighs every rule.
    std::map<std::pair<qint64, int>, QByteArray> chosen = {};
};

/// A group and what becomes of it. Cells are by column of the table; those of secret columns are empty.
struct MergedGroup
{
    struct Row
    {
        qint64 row = -1;
        std::vector<QByteArray> cells = {};
    };

    qint64 first = -1; ///< its first row, which is its name
    qint64 survivor = -1; ///< the row that stays
    qint64 count = 0; ///< of its rows
    std::vector<Row> rows = {}; ///< at most limits::shownGroupRows
    std::vector<QByteArray> merged = {}; ///< what the row that stays will hold
    std::vector<int> differing = {}; ///< columns with different values, blank ones set aside
};

struct MergePreview
{
    struct Field
    {
        int column = -1;
        qint64 differing = 0; ///< groups with different values in it
        qint64 changed = 0; ///< groups whose row that stays gets another value
        qint64 undecided
            = 0; ///< groups with different values of which one is to be chosen by hand, and is not

        friend bool operator==(const Field &, const Field &) = default;
    };

    qint64 groups = 0;
    qint64 rows = 0; ///< in them
    qint64 changed = 0; ///< rows that stay and get values of others
    std::vector<Field> fields = {}; ///< in order, only those that differ or change somewhere
    std::vector<MergedGroup> samples = {}; ///< the first groups of the table, at most limits::shownGroups
};

namespace limits {
inline constexpr std::size_t shownGroups = 200;
inline constexpr std::size_t shownGroupRows = 20;
} // namespace limits

/// The rows of a table that share an address with others, put aside to be merged by whatever rules. Compared
/// as the check does, without blanks and case; rows left out by the user, and rows without a good address,
/// are in no group. Takes two passes over the table, both from a file where memory would not do; memory does
/// not grow with the table. Immutable: previews and merging read what was put aside.
class DuplicateGroups
{
public:
    /// Whether rows of one address are more than one person at all: exports in which several rows are one
    /// customer are joined, not merged.
    static bool canMerge(const xdm::Mapping &mapping);

    /// Pool thread; progress in rows of twice the table. EmailUnmapped, errors of reading and of SpillFile,
    /// Cancelled.
    static base::Result<std::shared_ptr<const DuplicateGroups>> find(const table::Table &table,
                                                                     const xdm::Mapping &mapping,
                                                                     const xdm::Schema &schema,
                                                                     base::Progress &progress,
                                                                     qint64 spoolBytes = limits::spoolBytes);

    /// The table that was looked through.
    const table::Table &table() const { return m_table; }

    qint64 groups() const { return m_groups; }

    /// What merge() would do; its errors.
    base::Result<MergePreview> preview(const MergeOrder &order, base::Progress &progress) const;

    /// One row of each group gets the values that the rules say, the others are left out. Pool thread;
    /// progress in rows of groups. Errors of SpillFile and of reading, Cancelled.
    base::Result<BulkEdit> merge(const MergeOrder &order, base::Progress &progress) const;

private:
    struct Finder;

    DuplicateGroups(table::Table table, xdm::Mapping mapping, int emailColumn, std::vector<int> columns,
                    qint64 spoolBytes);

    table::Table m_table;
    xdm::Mapping m_mapping;
    int m_emailColumn;
    std::vector<int> m_columns; ///< that are not secret: what a row of the spool holds
    RowSpool m_spool;
    qint64 m_groups = 0;
    std::map<qint64, std::vector<MergedGroup::Row>> m_samples; ///< rows by group
};

} // namespace quality
