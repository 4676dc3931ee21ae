// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <vector>

namespace quality {

/// The most frequent keys of a row of them, in a table of fixed size: a Misra-Gries summary as described by
/// Wikipedia ("Misra–Gries summary", read 2026-11-24), with the number that an earlier run of a key may have
/// had kept beside each. As long as there are no more different keys than \a capacity, all are in it, with
/// exact counts. Otherwise every key that makes up more than 1 / (capacity + 1) of all is in it, and each has
/// a count that it certainly reached. What is kept beside a key is its owner's, by slot.
///
/// Merging keeps these promises, and gives the same as one pass as long as nothing was missed; after that,
/// what is in it depends on where the rows were parted (and on nothing else).
template <int capacity> class FrequentKeys
{
    static_assert(capacity <= 64 && std::has_single_bit(unsigned(capacity)));

public:
    /// Where to find a key, or where it would be put.
    struct Place
    {
        std::size_t at;
        int slot; ///< -1: it is not there
    };

    Place find(quint64 key) const
    {
        std::size_t at = key & mask;
        for (; m_places[at] != 0; at = (at + 1) & mask) {
            const int slot = m_places[at] - 1;
            if (m_keys[std::size_t(slot)] == key)
                return {.at = at, .slot = slot};
        }
        return {.at = at, .slot = -1};
    }

    bool holds(int slot, quint64 key) const
    {
        return slot >= 0 && (m_used >> slot & 1U) != 0 && m_keys[std::size_t(slot)] == key;
    }

    quint64 keyOf(int slot) const { return m_keys[std::size_t(slot)]; }

    /// Once more the key of that slot.
    void count(int slot) { ++m_most[std::size_t(slot)]; }

    /// The first of a key that is not there. \param at  as find() has just said \return its slot; or -1: it
    /// is missed
    int add(quint64 key, std::size_t at)
    {
        if (m_used == allUsed) {
            if (++m_missed >= m_smallest)
                release();
            return -1;
        }
        const int slot = std::countr_one(m_used);
        m_used |= quint64(1) << slot;
        m_keys[std::size_t(slot)] = key;
        m_before[std::size_t(slot)] = m_missed;
        m_most[std::size_t(slot)] = m_missed + 1;
        m_smallest = std::min(m_smallest, m_missed + 1);
        m_places[at] = quint8(slot + 1);
        return slot;
    }

    /// So often at least the key was counted.
    quint32 least(int slot) const { return m_most[std::size_t(slot)] - m_before[std::size_t(slot)]; }

    /// That is how often it was.
    bool isExact(int slot) const { return m_before[std::size_t(slot)] == 0; }

    /// A key that is not in it came at most so often; 0: there is none.
    quint32 missed() const { return m_missed; }

    /// How often slots became free: until it changes each key stays in its slot.
    quint32 releases() const { return m_releases; }

    std::vector<int> slots() const;

    /// Where what a slot now holds was before.
    struct Origin
    {
        int slot = -1;
        bool other = false;
    };

    /// \return one for each slot in use, in their order from 0
    std::vector<Origin> merge(const FrequentKeys &other);

private:
    static constexpr std::size_t places = std::size_t(capacity) * 4;
    static constexpr quint64 mask = places - 1;
    static constexpr quint64 allUsed = std::numeric_limits<quint64>::max() >> (64 - capacity);

    void place(int slot);
    void release();

    std::array<quint8, places> m_places = {}; ///< slot + 1, found by the key's lowest bits; 0: free
    std::array<quint64, std::size_t(capacity)> m_keys = {};
    std::array<quint32, std::size_t(capacity)> m_most = {}; ///< so often at most
    std::array<quint32, std::size_t(capacity)> m_before = {}; ///< of it, what may have been missed earlier
    quint64 m_used = 0; ///< a bit for each slot
    quint32 m_missed = 0;
    quint32 m_releases = 0;
    quint32 m_smallest = std::numeric_limits<quint32>::max(); ///< no m_most in use is below
};

} // namespace quality
