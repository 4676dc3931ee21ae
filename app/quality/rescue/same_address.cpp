// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/rescue/same_address.h"

#include <algorithm>

namespace quality {

namespace {

/// More rows than a person has: such an address is looked at no further.
constexpr std::size_t mostRows = 1000;

constexpr std::size_t pouredAtOnce = 4096;
constexpr quint32 wantedBit = 1U << 31;

} // namespace

/// Some of the addresses, with all places where each stands.
class SameAddress::Part
{
public:
    explicit Part(SameAddress &all)
        : m_all(all)
    {
    }

    void look(const KeyedRow &row)
    {
        if (!m_any || row.key != m_key) {
            settle();
            m_any = true;
            m_key = row.key;
        }
        if (m_places.size() >= mostRows) {
            isMany = true;
            count(row, true);
            return;
        }
        m_places.push_back(row);
    }

    void settle();

    struct Rescued
    {
        quint32 row;
        quint32 place;
    };

    std::vector<Rescued> rescued = {};
    std::vector<SameAddress::Seen> seen = {};
    bool isMany = false;

private:
    void count(const KeyedRow &row, bool shared);

    SameAddress &m_all;
    bool m_any = false;
    Key m_key;
    std::vector<KeyedRow> m_places; ///< of the address at hand
};

void SameAddress::Part::count(const KeyedRow &row, bool shared)
{
    const auto place = quint32(row.place) & ~wantedBit;
    if (place == 0) {
        if (shared)
            m_all.m_shared.set(row.row);
        return;
    }
    if (seen.size() < place)
        seen.resize(place);
    ++seen[place - 1].all;
    seen[place - 1].shared += shared;
}

void SameAddress::Part::settle()
{
    quint64 name = 0;
    bool several = isMany;
    bool nameless = false;
    bool rows = false;
    for (const KeyedRow &row : m_places) {
        nameless = nameless || row.spelling == 0;
        several = several || (row.spelling != 0 && name != 0 && row.spelling != name);
        name = row.spelling != 0 ? row.spelling : name;
        rows = rows || row.row != m_places.front().row;
    }
    // Of a row without a name it is not known whose it is.
    const bool clear = !several && (!rows || (name != 0 && !nameless));
    for (const KeyedRow &row : m_places) {
        count(row, several);
        const auto place = quint32(row.place);
        if (clear && (place & wantedBit))
            rescued.push_back({.row = quint32(row.row), .place = (place & ~wantedBit) - 1});
    }
    m_places.clear();
    isMany = false;
    if (rescued.size() >= pouredAtOnce)
        m_all.pour(*this);
}

SameAddress::SameAddress(qint64 rows, std::size_t places, const base::Progress &progress, int workers,
                         const QString &folder, qint64 inMemory)
    : m_rows(rows)
    , m_keys(progress, workers, inMemory, folder)
    , m_shared(rows)
    , m_rescued(places)
    , m_seen(places)
{
}

SameAddress::~SameAddress() = default;

base::Result<> SameAddress::addOwn(int worker, const Key &address, qint64 row, quint32 name)
{
    return m_keys.add(worker, {.key = address, .row = row, .spelling = name, .place = 0});
}

base::Result<> SameAddress::addSeen(int worker, const Key &address, qint64 row, quint32 name,
                                    std::size_t place, bool wanted)
{
    return m_keys.add(worker,
                      {.key = address,
                       .row = row,
                       .spelling = name,
                       .place = (quint32(place) + 1) | (wanted ? wantedBit : 0)});
}

void SameAddress::pour(Part &part)
{
    const std::lock_guard lock(m_mutex);
    for (const Part::Rescued &one : part.rescued) {
        RowBits &rows = m_rescued[one.place];
        if (rows.isEmpty())
            rows = RowBits(m_rows);
        rows.set(one.row);
    }
    part.rescued.clear();
}

base::Result<> SameAddress::decide()
{
    std::vector<std::unique_ptr<Part>> all(KeyTable::parts);
    auto visited = m_keys.finish([&](int number) -> KeyTable::Visit {
        auto &part = all[std::size_t(number)];
        part = std::make_unique<Part>(*this);
        return [&part = *part](const KeyedRow &row) { part.look(row); };
    });
    if (!visited)
        return visited;
    for (const auto &part : all) {
        part->settle();
        pour(*part);
        for (std::size_t place = 0; place < part->seen.size(); ++place) {
            m_seen[place].all += part->seen[place].all;
            m_seen[place].shared += part->seen[place].shared;
        }
    }
    return {};
}

} // namespace quality
