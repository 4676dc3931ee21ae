// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/row_list.h"
#include "quality/rule.h"

#include <QByteArray>

#include <array>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace quality {

namespace limits {
inline constexpr int findingValues = 10'000; ///< distinct values that are told of a rule
inline constexpr int findingValueBytes = 200; ///< longer ones are not told
} // namespace limits

/// A distinct value that rows have in common, and how often it was found.
struct FindingValue
{
    QByteArray text;
    QByteArray suggestion = {}; ///< what should stand in its place; empty: not known
    int column = -1; ///< from 0
    qint64 count = 0; ///< findings

    friend bool operator==(const FindingValue &, const FindingValue &) = default;
};

/// Where a value was found, in eight bytes.
class FindingPlace
{
public:
    static constexpr quint32 noValue = (1U << 20) - 1; ///< there is none, or it is not told

    /// \param value  of the rule's values, from 0
    FindingPlace(qint64 row, quint32 value)
        : m_bits(quint64(row) << valueBits | value)
    {
    }

    qint64 row() const { return qint64(m_bits >> valueBits); }

    quint32 value() const { return quint32(m_bits & noValue); }

private:
    static constexpr int valueBits = 20;

    quint64 m_bits;
};

/// All that was found by one rule.
class RuleFindings
{
public:
    RuleFindings() = default;

    /// \param places  in order of rows; of one row there may be several \param rows  of the table
    /// \param columns  findings by column
    RuleFindings(qint64 rows, std::vector<FindingPlace> places, std::vector<FindingValue> values,
                 std::map<int, qint64> columns);

    const RowList &rows() const { return m_rows; }

    /// Findings; a row may have several, in different columns.
    qint64 count() const { return m_count; }

    /// Findings by column, from 0; -1: of rows as a whole.
    const std::map<int, qint64> &columns() const { return m_columns; }

    /// The most frequent first, then by column and text; at most limits::findingValues.
    const std::vector<FindingValue> &values() const { return m_values; }

    /// The rows in which a value was found. Pool thread for many.
    RowList rowsOf(int value) const;

private:
    RowList m_rows;
    qint64 m_count = 0;
    qint64 m_tableRows = 0;
    std::vector<FindingPlace> m_places; ///< of those that have a value
    std::vector<FindingValue> m_values;
    std::map<int, qint64> m_columns;
};

/// What the checks found in a table, rule by rule. Never changed once it is made.
class Findings
{
public:
    const RuleFindings &of(Rule rule) const { return m_rules[std::size_t(rule)]; }

    void put(Rule rule, RuleFindings found) { m_rules[std::size_t(rule)] = std::move(found); }

private:
    std::array<RuleFindings, rules> m_rules;
};

} // namespace quality
