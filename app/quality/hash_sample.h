// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <limits>
#include <vector>

namespace quality {

/// The smallest of the hashes shown to it, each with whether it was shown again: a fair sample of the
/// different values, since a value's place in it depends on its hash alone. Exact as long as there are few.
/// Merging gives what one pass over all would give. 4 KiB.
class HashSample
{
public:
    void add(quint64 hash)
    {
        if (const quint64 key = keyOf(hash); key <= m_limit)
            take(key, false);
    }

    void merge(const HashSample &other);

    /// All different hashes are in it: under 384 were shown.
    bool isComplete() const { return m_limit == noLimit; }

    /// Different hashes in it.
    int count() const { return m_count; }

    /// Of a complete one: whether any was shown again. Otherwise: whether one of the 192 smallest was; if
    /// none, then with 95 % certainty less than 1.6 % of the different values come again (the rule of three:
    /// 3 / 192).
    bool hasRepeats() const;

private:
    static constexpr quint64 noLimit = std::numeric_limits<quint64>::max();
    static constexpr std::size_t slots = 512;
    static constexpr int full = 384;
    static constexpr int kept = 192;

    static quint64 keyOf(quint64 hash) { return (hash >> 1U) | (hash < 2 ? 1U : 0U); }

    void take(quint64 key, bool again);
    void shrinkTo(quint64 limit);
    quint64 smallestKept(std::vector<quint64> &words) const;
    std::vector<quint64> words() const;

    std::array<quint64, slots> m_words = {}; ///< key and, as lowest bit, whether it came again; 0: free
    quint64 m_limit = noLimit; ///< larger keys are not in it
    int m_count = 0;
};

} // namespace quality
