// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/rule.h"

#include <QtGlobal>

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace quality {

/// What a check decided about a row.
enum class RowState : std::uint8_t {
    Sent, ///< begins a record that is sent
    Joined, ///< part of the record that another row begins
    MissingEmail,
    InvalidEmail,
    DuplicateEmail, ///< left out: a later row with this address is sent instead
    ByUser,
    RequiredMissing,
    TooLarge, ///< more than the platform takes in one record, or more rows than a person can have
    PersonLeftOut, ///< part of a customer whose own row is left out
    Orphan, ///< continues a customer, but none is above it
};

/// How an address is spelled beside the first of those that are the same.
enum class Spelling : std::uint8_t { Same, OtherCase, OtherBlanks };

constexpr Rule duplicateRule(Spelling spelling)
{
    switch (spelling) {
    case Spelling::Same:
        return Rule::DuplicateEmail;
    case Spelling::OtherCase:
        return Rule::DuplicateByCase;
    case Spelling::OtherBlanks:
        return Rule::DuplicateByBlanks;
    }
    Q_UNREACHABLE();
}

struct Join
{
    qint64 row; ///< the Joined row
    qint64 head; ///< the row that begins its record
};

namespace limits {
/// A customer of more rows is none: some hundred thousand rows with one address are a shop's stand-in for "no
/// address", and could not be held in memory as one record.
inline constexpr std::size_t rowsPerPerson = 10'000;
} // namespace limits

/// One byte a row, which holds its state and whether there is a warning, and the joins in order of (head,
/// row). A value; while it is changed it is thread-safe only for different rows.
class RowStates
{
public:
    explicit RowStates(qint64 rows)
        : m_states(std::size_t(rows), std::uint8_t(RowState::Sent))
    {
    }

    qint64 rows() const { return qint64(m_states.size()); }

    RowState at(qint64 row) const { return RowState(m_states[std::size_t(row)] & stateBits); }

    /// Without a warning, and of the same spelling.
    void set(qint64 row, RowState state) { m_states[std::size_t(row)] = std::uint8_t(state); }

    /// Whether some value of the row cannot be converted and is left out; rows that are sent only.
    bool hasWarning(qint64 row) const { return m_states[std::size_t(row)] & warning; }

    void addWarning(qint64 row) { m_states[std::size_t(row)] |= warning; }

    /// Of a DuplicateEmail: beside the first row with the address, or the second where it is the first
    /// itself.
    Spelling spellingAt(qint64 row) const
    {
        return Spelling((m_states[std::size_t(row)] & spellingBits) >> spellingShift);
    }

    void setDuplicate(qint64 row, Spelling spelling)
    {
        m_states[std::size_t(row)]
            = std::uint8_t(unsigned(RowState::DuplicateEmail) | unsigned(spelling) << spellingShift);
    }

    /// Joins must be added in order of (head, row).
    void addJoin(Join join) { m_joins.push_back(join); }

    /// All joins at once, in order of (head, row).
    void takeJoins(std::vector<Join> joins) { m_joins = std::move(joins); }

    /// The rows that are part of the record which \a head begins, in order.
    std::span<const Join> joinsOf(qint64 head) const;

    /// The joins of \a head and of all heads after it.
    std::span<const Join> joinsFrom(qint64 head) const;

    std::span<const Join> joins() const { return m_joins; }

    /// The rows joined to a head that is not sent become PersonLeftOut, and their joins go. Heads with more
    /// rows than limits::rowsPerPerson become TooLarge first.
    void settleJoins();

private:
    static constexpr std::uint8_t warning = 0x80;
    static constexpr std::uint8_t spellingBits = 0x60;
    static constexpr int spellingShift = 5;
    static constexpr std::uint8_t stateBits = 0x1F;

    std::vector<std::uint8_t> m_states;
    std::vector<Join> m_joins;
};

} // namespace quality
