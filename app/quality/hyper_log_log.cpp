// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/hyper_log_log.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quality {

namespace {

/// What registers that never saw a hash add. \param share  of all registers, under 1
double ofUntouched(double share)
{
    double sum = share;
    double before = -1;
    for (double weight = 1; sum != before; weight *= 2) {
        share *= share;
        before = sum;
        sum += share * weight;
    }
    return sum;
}

/// What registers add that can rise no further. \param share  of those that can
double ofExhausted(double share)
{
    if (share <= 0 || share >= 1)
        return 0;
    double sum = 1 - share;
    double before = -1;
    for (double weight = 0.5; sum != before; weight /= 2) {
        share = std::sqrt(share);
        before = sum;
        sum -= (1 - share) * (1 - share) * weight;
    }
    return sum / 3;
}

} // namespace

void HyperLogLog::merge(const HyperLogLog &other)
{
    for (std::size_t i = 0; i < registers; ++i)
        m_highest[i] = std::max(m_highest[i], other.m_highest[i]);
}

double HyperLogLog::estimate() const
{
    std::array<int, highestRank + 1> having = {}; // registers by rank
    for (const quint8 rank : m_highest)
        ++having[rank];
    constexpr auto all = double(registers);
    if (having[0] == int(registers))
        return 0;
    double sum = all * ofExhausted(1 - having[highestRank] / all);
    for (std::size_t rank = highestRank - 1; rank >= 1; --rank)
        sum = (sum + having[rank]) / 2;
    sum += all * ofUntouched(having[0] / all);
    return all * all / (2 * std::log(2.0) * sum);
}

} // namespace quality
