// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/same_email.h"

#include "quality/checks/case_fold.h"

#include <QDir>

#include <algorithm>
#include <optional>

namespace quality {

namespace {

// The lowest bit of a row's spelling says whether blanks stood around the address.
constexpr quint64 paddedBit = 1;

Spelling spellingBeside(quint64 spelling, quint64 other)
{
    if ((spelling ^ other) & ~paddedBit)
        return Spelling::OtherCase;
    return (spelling | other) & paddedBit ? Spelling::OtherBlanks : Spelling::Same;
}

} // namespace

/// Some of the addresses, with all rows of each.
class SameEmail::Part
{
public:
    Part(bool addresses, RowStates &states)
        : m_addresses(addresses)
        , m_states(states)
    {
    }

    void look(const KeyedRow &row);
    void settle();

    Found found = {};
    std::vector<Join> joins = {};

private:
    struct Member
    {
        qint64 row;
        quint64 website;
        Spelling spelling; ///< beside the first
    };

    Spelling spellingOf(const KeyedRow &row) const { return spellingBeside(row.spelling, m_first->spelling); }

    bool m_addresses;
    RowStates &m_states;
    std::optional<KeyedRow> m_first;
    KeyedRow m_before;
    std::vector<Member> m_members; ///< of the address at hand; address export only
};

void SameEmail::Part::look(const KeyedRow &row)
{
    if (!m_first || row.key != m_first->key) {
        settle();
        m_first = row;
    } else {
        ++found.rows;
        found.byCase += spellingOf(row) == Spelling::OtherCase;
        if (!m_addresses)
            m_states.setDuplicate(m_before.row, spellingOf(m_before.row == m_first->row ? row : m_before));
    }
    m_before = row;
    if (m_addresses)
        m_members.push_back({.row = row.row, .website = row.place, .spelling = spellingOf(row)});
}

/// Of the address at hand, the rows with the last one's website are the person that is sent.
void SameEmail::Part::settle()
{
    qint64 head = -1;
    if (m_members.size() > 1)
        m_members.front().spelling = m_members[1].spelling;
    for (const Member &member : m_members) {
        if (member.website != m_members.back().website) {
            m_states.setDuplicate(member.row, member.spelling);
        } else if (head < 0) {
            head = member.row;
        } else {
            m_states.set(member.row, RowState::Joined);
            joins.push_back({.row = member.row, .head = head});
        }
    }
    m_members.clear();
}

SameEmail::SameEmail(xdm::ExportForm form, const base::Progress &progress, int workers, const QString &folder,
                     qint64 inMemory)
    : m_addresses(form == xdm::ExportForm::CommerceAddresses)
    , m_keys(progress, workers, inMemory, folder.isEmpty() ? QDir::tempPath() : folder)
    , m_scratch(std::size_t(workers))
{
}

base::Result<> SameEmail::add(int worker, qint64 row, std::string_view cleanEmail, bool padded,
                              std::string_view website)
{
    const std::string_view folded = foldCase(cleanEmail, m_scratch[std::size_t(worker)]);
    const Key key = m_hash.of(folded);
    const quint64 spelling = folded == cleanEmail ? key.low : m_hash.of(cleanEmail).low;
    return m_keys.add(worker,
                      {.key = key,
                       .row = row,
                       .spelling = padded ? spelling | paddedBit : spelling & ~paddedBit,
                       .place = m_addresses ? m_hash.of(website).low : 0});
}

base::Result<SameEmail::Found> SameEmail::decide(RowStates &states, std::vector<Join> &joins)
{
    std::vector<std::unique_ptr<Part>> parts(KeyTable::parts);
    const auto visited = m_keys.finish([&](int number) -> KeyTable::Visit {
        auto &part = parts[std::size_t(number)];
        part = std::make_unique<Part>(m_addresses, states);
        return [&part = *part](const KeyedRow &row) { part.look(row); };
    });
    if (!visited)
        return base::Failure(visited.error());
    Found found;
    for (const auto &part : parts) {
        part->settle();
        found.rows += part->found.rows;
        found.byCase += part->found.byCase;
        joins.insert(joins.end(), part->joins.begin(), part->joins.end());
    }
    if (m_addresses)
        std::ranges::sort(joins, {}, [](const Join &join) { return std::pair(join.head, join.row); });
    return found;
}

} // namespace quality
