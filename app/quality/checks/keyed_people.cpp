// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/keyed_people.h"

#include "quality/column_pass.h"

#include <algorithm>

namespace quality {

/// Some of the keys, with all rows of each.
class KeyedPeople::Part
{
public:
    Part(const std::function<bool(const Group &)> &wanted, RowBits &marked)
        : m_wanted(wanted)
        , m_marked(marked)
    {
    }

    void look(const KeyedRow &row)
    {
        if (m_rows.empty() || row.key != m_key)
            settle();
        m_key = row.key;
        m_rows.push_back(quint32(row.row));
        note(m_spellings, row.spelling);
        if (row.place != 0)
            note(m_places, row.place);
    }

    void settle()
    {
        const Group group {.rows = qint64(m_rows.size()),
                           .spellings = int(m_spellings.size()),
                           .places = int(m_places.size())};
        if (group.rows > 1 && m_wanted(group)) {
            for (const quint32 row : m_rows)
                m_marked.set(row);
        }
        m_rows.clear();
        m_spellings.clear();
        m_places.clear();
    }

private:
    static void note(std::vector<quint64> &seen, quint64 hash)
    {
        if (seen.size() < manyEnough && std::ranges::find(seen, hash) == seen.end())
            seen.push_back(hash);
    }

    const std::function<bool(const Group &)> &m_wanted;
    RowBits &m_marked;
    Key m_key;
    std::vector<quint32> m_rows; ///< of the key at hand, as the rest
    std::vector<quint64> m_spellings;
    std::vector<quint64> m_places;
};

KeyedPeople::KeyedPeople(const CheckSubject &subject)
    : m_marked(subject.table.rows())
    , m_folder(subject.table.document().workFolder())
    , m_added(sectionsOf(subject.table).size())
{
}

KeyedPeople::~KeyedPeople() = default;

KeyedPeople::Adder KeyedPeople::adder(const base::Progress &progress)
{
    if (!m_keys)
        m_keys = std::make_unique<KeyTable>(progress, int(m_added.size()), limits::keysInTable,
                                            m_folder.isEmpty() ? QDir::tempPath() : m_folder);
    return {*this, m_workers++};
}

void KeyedPeople::Adder::add(qint64 row, std::string_view key, std::string_view spelling,
                             std::string_view place)
{
    base::Result<> &added = m_people.m_added[std::size_t(m_worker)];
    if (!added)
        return;
    // The table keeps 32 bits of a place; none is told by zero.
    const quint64 where = place.empty() ? 0 : m_people.m_hash.of(place).low | 1;
    added = m_people.m_keys->add(m_worker,
                                 {.key = m_people.m_hash.of(key),
                                  .row = row,
                                  .spelling = m_people.m_hash.of(spelling).low,
                                  .place = where});
}

base::Result<> KeyedPeople::decide(const std::function<bool(const Group &group)> &wanted)
{
    for (const base::Result<> &added : m_added) {
        if (!added)
            return added;
    }
    std::vector<std::unique_ptr<Part>> parts(KeyTable::parts);
    const auto visited = m_keys->finish([&](int number) -> KeyTable::Visit {
        auto &part = parts[std::size_t(number)];
        part = std::make_unique<Part>(wanted, m_marked);
        return [&part = *part](const KeyedRow &row) { part.look(row); };
    });
    if (!visited)
        return visited;
    for (const auto &part : parts)
        part->settle();
    m_keys.reset();
    return {};
}

} // namespace quality
