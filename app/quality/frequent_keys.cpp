// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/frequent_keys.h"

namespace quality {

template <int capacity> void FrequentKeys<capacity>::place(int slot)
{
    std::size_t at = m_keys[std::size_t(slot)] & mask;
    while (m_places[at] != 0)
        at = (at + 1) & mask;
    m_places[at] = quint8(slot + 1);
}

/// Lets go of the keys that are no more frequent than one that was missed may be.
template <int capacity> void FrequentKeys<capacity>::release()
{
    m_smallest = std::numeric_limits<quint32>::max();
    m_places = {};
    m_used = 0;
    ++m_releases;
    for (int slot = 0; slot < capacity; ++slot) {
        const quint32 most = m_most[std::size_t(slot)];
        if (most <= m_missed)
            continue;
        m_used |= quint64(1) << slot;
        m_smallest = std::min(m_smallest, most);
        place(slot);
    }
}

template <int capacity> std::vector<int> FrequentKeys<capacity>::slots() const
{
    std::vector<int> used;
    for (quint64 rest = m_used; rest != 0; rest &= rest - 1)
        used.push_back(std::countr_zero(rest));
    return used;
}

template <int capacity>
std::vector<typename FrequentKeys<capacity>::Origin> FrequentKeys<capacity>::merge(const FrequentKeys &other)
{
    struct Entry
    {
        quint64 key = 0;
        quint32 most = 0;
        quint32 before = 0;
        Origin origin;
    };

    std::vector<Entry> all;
    for (const int slot : slots()) {
        const auto i = std::size_t(slot);
        const int theirs = other.find(m_keys[i]).slot;
        const auto j = std::size_t(std::max(theirs, 0));
        all.push_back({m_keys[i],
                       m_most[i] + (theirs < 0 ? other.m_missed : other.m_most[j]),
                       m_before[i] + (theirs < 0 ? other.m_missed : other.m_before[j]),
                       {.slot = slot, .other = false}});
    }
    for (const int slot : other.slots()) {
        const auto j = std::size_t(slot);
        if (find(other.m_keys[j]).slot < 0)
            all.push_back({other.m_keys[j],
                           other.m_most[j] + m_missed,
                           other.m_before[j] + m_missed,
                           {.slot = slot, .other = true}});
    }
    std::ranges::sort(all, [](const Entry &left, const Entry &right) {
        return left.most != right.most ? left.most > right.most : left.key < right.key;
    });
    const quint32 missed = m_missed + other.m_missed;
    *this = {};
    m_missed = missed;
    if (all.size() > std::size_t(capacity))
        m_missed = std::max(m_missed, all[std::size_t(capacity)].most);
    std::erase_if(all, [this](const Entry &entry) { return entry.most <= m_missed; });
    std::vector<Origin> origins;
    for (const Entry &entry : all) {
        const auto i = origins.size();
        m_keys[i] = entry.key;
        m_most[i] = entry.most;
        m_before[i] = entry.before;
        m_smallest = std::min(m_smallest, entry.most);
        m_used |= quint64(1) << i;
        place(int(i));
        origins.push_back(entry.origin);
    }
    return origins;
}

template class FrequentKeys<32>;
template class FrequentKeys<64>;

} // namespace quality
