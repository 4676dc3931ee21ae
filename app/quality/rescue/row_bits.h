// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/row_list.h"

#include <atomic>
#include <vector>

namespace quality {

/// A bit for each row, set from several threads.
class RowBits
{
public:
    RowBits() = default;

    explicit RowBits(qint64 rows)
        : m_words(std::size_t(rows / 64 + 1))
    {
    }

    bool isEmpty() const { return m_words.empty(); }

    void set(qint64 row)
    {
        std::atomic_ref(m_words[std::size_t(row / 64)])
            .fetch_or(quint64(1) << (row % 64), std::memory_order_relaxed);
    }

    /// Not while bits are set.
    bool at(qint64 row) const
    {
        return !m_words.empty() && ((m_words[std::size_t(row / 64)] >> (row % 64)) & 1) != 0;
    }

private:
    std::vector<quint64> m_words;
};

} // namespace quality
