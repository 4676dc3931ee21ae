// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/same_email.h"

#include "quality/checks/case_fold.h"

#include <algorithm>
#include <optional>

namespace quality {

SameEmail::SameEmail(xdm::ExportForm form, const base::Progress &progress, qint64 inMemory)
    : m_addresses(form == xdm::ExportForm::CommerceAddresses)
    , m_groups(progress, inMemory)
{
}

base::Result<> SameEmail::add(qint64 row, std::string_view cleanEmail, std::string_view website)
{
    const std::string_view folded = foldCase(cleanEmail, m_scratch);
    const Key key = m_hash.of(folded);
    return m_groups.add({.key = key,
                         .row = row,
                         .spelling = folded == cleanEmail ? key.low : m_hash.of(cleanEmail).low,
                         .place = m_addresses ? m_hash.of(website).low : 0});
}

base::Result<SameEmail::Found> SameEmail::decide(RowStates &states, std::vector<Join> &joins)
{
    Found found;
    std::optional<KeyedRow> first;
    qint64 before = -1;
    const auto visited = m_groups.finish([&](const KeyedRow &row) {
        if (!first || row.key != first->key) {
            settleAddresses(states, joins);
            first = row;
        } else {
            ++found.rows;
            found.byCase += row.spelling != first->spelling;
            if (!m_addresses)
                states.set(before, RowState::DuplicateEmail);
        }
        before = row.row;
        if (m_addresses)
            m_members.push_back({.row = row.row, .website = row.place});
    });
    if (!visited)
        return base::Failure(visited.error());
    settleAddresses(states, joins);
    if (m_addresses)
        std::ranges::sort(joins, {}, [](const Join &join) { return std::pair(join.head, join.row); });
    return found;
}

/// Of the group at hand, the rows with the last one's website are the person that is sent.
void SameEmail::settleAddresses(RowStates &states, std::vector<Join> &joins)
{
    qint64 head = -1;
    for (const Member &member : m_members) {
        if (member.website != m_members.back().website) {
            states.set(member.row, RowState::DuplicateEmail);
        } else if (head < 0) {
            head = member.row;
        } else {
            states.set(member.row, RowState::Joined);
            joins.push_back({.row = member.row, .head = head});
        }
    }
    m_members.clear();
}

} // namespace quality
