// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/same_email.h"

#include "quality/checks/case_fold.h"

#include <QDir>

#include <algorithm>
#include <optional>

namespace quality {

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
    };

    bool m_addresses;
    RowStates &m_states;
    std::optional<KeyedRow> m_first;
    qint64 m_before = -1;
    std::vector<Member> m_members; ///< of the address at hand; address export only
};

void SameEmail::Part::look(const KeyedRow &row)
{
    if (!m_first || row.key != m_first->key) {
        settle();
        m_first = row;
    } else {
        ++found.rows;
        found.byCase += row.spelling != m_first->spelling;
        if (!m_addresses)
            m_states.set(m_before, RowState::DuplicateEmail);
    }
    m_before = row.row;
    if (m_addresses)
        m_members.push_back({.row = row.row, .website = row.place});
}

/// Of the address at hand, the rows with the last one's website are the person that is sent.
void SameEmail::Part::settle()
{
    qint64 head = -1;
    for (const Member &member : m_members) {
        if (member.website != m_members.back().website) {
            m_states.set(member.row, RowState::DuplicateEmail);
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

base::Result<> SameEmail::add(int worker, qint64 row, std::string_view cleanEmail, std::string_view website)
{
    const std::string_view folded = foldCase(cleanEmail, m_scratch[std::size_t(worker)]);
    const Key key = m_hash.of(folded);
    return m_keys.add(worker,
                      {.key = key,
                       .row = row,
                       .spelling = folded == cleanEmail ? key.low : m_hash.of(cleanEmail).low,
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
