// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/rescue/same_person.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace quality {

namespace {

constexpr std::size_t mostRows = 256; ///< more with one key are not one person
constexpr std::size_t mostRowsOfPhone = 64;
constexpr std::size_t mostNamesOfPhone = 6; ///< a family; a shop's counter has more

// What a file must show of a key for it to be believed where nothing else bears it out.
constexpr qint64 keysForNumbers = 20;
constexpr qint64 keysForNames = 200;
constexpr double agreeingNumbers = 0.99;
constexpr double agreeingNames = 0.995;

bool differ(unsigned a, unsigned b)
{
    return a != 0 && b != 0 && a != b;
}

} // namespace

/// Some of the keys, with all rows of each.
class SamePerson::Part
{
public:
    Part(const Asks &isWanted, const Asks &isShared)
        : m_isWanted(isWanted)
        , m_isShared(isShared)
    {
    }

    void look(const KeyedRow &row)
    {
        if (!m_any || row.key != m_key) {
            settle();
            m_any = true;
            m_key = row.key;
        }
        if (m_rows.size() <= mostRows)
            m_rows.push_back({.row = row.row, .email = row.spelling, .place = BondPlace::of(row.place)});
    }

    void settle();

    std::vector<Found> found = {};
    std::array<Record, 16> records = {};

private:
    struct Row
    {
        qint64 row;
        quint64 email; ///< 0: none that is good
        BondPlace place;
    };

    void note();
    void settleNumber();
    void settlePhone();
    void settleName();
    const Row *source(unsigned name) const;
    bool isOneBirth(unsigned name) const;
    void add(const Row &row, const Row &from, bool unsure);

    const Asks &m_isWanted;
    const Asks &m_isShared;
    bool m_any = false;
    Key m_key;
    std::vector<Row> m_rows; ///< of the key at hand
};

void SamePerson::Part::settle()
{
    const bool some = m_rows.size() > 1 && m_rows.size() <= mostRows;
    if (some) {
        note();
        if (std::ranges::any_of(m_rows, [this](const Row &row) { return m_isWanted(row.row); })) {
            switch (m_rows.front().place.kind()) {
            case Bond::Customer:
                settleNumber();
                break;
            case Bond::Phone:
                settlePhone();
                break;
            case Bond::Name:
                settleName();
                break;
            }
        }
    }
    m_rows.clear();
}

void SamePerson::Part::note()
{
    quint64 email = 0;
    int emails = 0;
    bool same = true;
    for (const Row &row : m_rows) {
        emails += row.email != 0;
        same = same && (row.email == 0 || email == 0 || row.email == email);
        email = row.email != 0 ? row.email : email;
    }
    Record &record = records[m_rows.front().place.bond];
    record.all += emails > 1;
    record.agree += emails > 1 && same;
}

/// The first row with the only address of those with a name (0: of all), or nothing.
const SamePerson::Part::Row *SamePerson::Part::source(unsigned name) const
{
    const Row *first = nullptr;
    for (const Row &row : m_rows) {
        if (row.email == 0 || (name != 0 && row.place.name != name))
            continue;
        if (first && first->email != row.email)
            return nullptr;
        first = first ? first : &row;
    }
    return first && !m_isShared(first->row) ? first : nullptr;
}

bool SamePerson::Part::isOneBirth(unsigned name) const
{
    unsigned birth = 0;
    for (const Row &row : m_rows) {
        if (name != 0 && row.place.name != name)
            continue;
        if (differ(birth, row.place.birth))
            return false;
        birth = birth == 0 ? row.place.birth : birth;
    }
    return true;
}

void SamePerson::Part::add(const Row &row, const Row &from, bool unsure)
{
    found.push_back({.link = {.row = quint32(row.row), .from = quint32(from.row)},
                     .email = quint32(from.email),
                     .bond = quint8(row.place.bond),
                     .unsure = unsure});
}

/// Numbers are given anew: all rows must be of one name, as far as they have one.
void SamePerson::Part::settleNumber()
{
    unsigned name = 0;
    for (const Row &row : m_rows) {
        if (differ(name, row.place.name))
            return;
        name = name == 0 ? row.place.name : name;
    }
    const Row *from = source(0);
    if (!from || !isOneBirth(0))
        return;
    for (const Row &row : m_rows) {
        if (m_isWanted(row.row))
            add(row, *from, row.place.name == 0 || from->place.name == 0);
    }
}

/// Families and shops share a telephone: the name must be the same.
void SamePerson::Part::settlePhone()
{
    std::set<unsigned> names;
    for (const Row &row : m_rows)
        names.insert(row.place.name);
    if (m_rows.size() > mostRowsOfPhone || names.size() > mostNamesOfPhone)
        return;
    for (const Row &row : m_rows) {
        if (!m_isWanted(row.row) || row.place.name == 0)
            continue;
        const Row *from = source(row.place.name);
        if (from && isOneBirth(row.place.name))
            add(row, *from, false);
    }
}

/// The name and more is the same; a son can still have his father's.
void SamePerson::Part::settleName()
{
    const Row *from = source(0);
    if (!from || !isOneBirth(0))
        return;
    for (const Row &row : m_rows) {
        if (m_isWanted(row.row))
            add(row, *from, NameBond(row.place.number()) == NameBond::Nothing);
    }
}

SamePerson::SamePerson(const base::Progress &progress, int workers, const QString &folder, qint64 inMemory)
    : m_keys(progress, workers, inMemory, folder)
{
}

SamePerson::~SamePerson() = default;

base::Result<> SamePerson::decide(const Asks &isWanted, const Asks &isShared)
{
    std::vector<std::unique_ptr<Part>> all(KeyTable::parts);
    auto visited = m_keys.finish([&](int number) -> KeyTable::Visit {
        auto &part = all[std::size_t(number)];
        part = std::make_unique<Part>(isWanted, isShared);
        return [&part = *part](const KeyedRow &row) { part.look(row); };
    });
    if (!visited)
        return visited;
    for (const auto &part : all) {
        part->settle();
        m_found.insert(m_found.end(), part->found.begin(), part->found.end());
        part->found = {};
        for (std::size_t bond = 0; bond < m_records.size(); ++bond) {
            m_records[bond].all += part->records[bond].all;
            m_records[bond].agree += part->records[bond].agree;
        }
    }
    return {};
}

bool SamePerson::isBelieved(unsigned bond) const
{
    const Record &record = m_records[bond];
    const bool names = BondPlace {.bond = bond}.kind() == Bond::Name;
    return record.all >= (names ? keysForNames : keysForNumbers)
        && double(record.agree) >= double(record.all) * (names ? agreeingNames : agreeingNumbers);
}

std::vector<RescueLink> SamePerson::links(Bond bond, unsigned number) const
{
    std::vector<Found> mine;
    std::ranges::copy_if(m_found, std::back_inserter(mine), [&](const Found &one) {
        const BondPlace place {.bond = one.bond};
        return place.kind() == bond && (bond != Bond::Customer || place.number() == number)
            && (!one.unsure || isBelieved(one.bond));
    });
    std::ranges::sort(mine, {}, [](const Found &one) { return std::pair(one.link.row, one.link.from); });
    std::vector<RescueLink> links;
    for (std::size_t first = 0; first < mine.size();) {
        std::size_t next = first + 1;
        bool same = true; // two telephones can lead to two people
        for (; next < mine.size() && mine[next].link.row == mine[first].link.row; ++next)
            same = same && mine[next].email == mine[first].email;
        if (same)
            links.push_back(mine[first].link);
        first = next;
    }
    return links;
}

} // namespace quality
