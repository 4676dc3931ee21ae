// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/hash_sample.h"

#include <algorithm>

namespace quality {

void HashSample::take(quint64 key, bool again)
{
    const quint64 word = key << 1U | (again ? 1U : 0U);
    // Keys below a limit share their highest bits: the place comes from the lowest.
    std::size_t at = key % slots;
    while (m_words[at] != 0) {
        if (m_words[at] >> 1U == key) {
            m_words[at] |= 1U;
            return;
        }
        at = (at + 1) % slots;
    }
    m_words[at] = word;
    if (++m_count < full)
        return;
    std::vector<quint64> all = words();
    shrinkTo(smallestKept(all));
}

std::vector<quint64> HashSample::words() const
{
    std::vector<quint64> all;
    all.reserve(full);
    std::ranges::copy_if(m_words, std::back_inserter(all), [](quint64 word) { return word != 0; });
    return all;
}

/// Puts the smallest ones first. \return the largest key among them
quint64 HashSample::smallestKept(std::vector<quint64> &words) const
{
    std::ranges::nth_element(words, words.begin() + (kept - 1));
    return words[kept - 1] >> 1U;
}

void HashSample::shrinkTo(quint64 limit)
{
    const std::vector<quint64> all = words();
    m_words.fill(0);
    m_count = 0;
    m_limit = limit;
    for (const quint64 word : all) {
        if (word >> 1U <= limit)
            take(word >> 1U, (word & 1U) != 0);
    }
}

void HashSample::merge(const HashSample &other)
{
    if (other.m_limit < m_limit)
        shrinkTo(other.m_limit);
    for (const quint64 word : other.words()) {
        if (const quint64 key = word >> 1U; key <= m_limit)
            take(key, (word & 1U) != 0);
    }
}

bool HashSample::hasRepeats() const
{
    std::vector<quint64> all = words();
    if (!isComplete()) {
        smallestKept(all);
        all.resize(kept);
    }
    return std::ranges::any_of(all, [](quint64 word) { return (word & 1U) != 0; });
}

} // namespace quality
