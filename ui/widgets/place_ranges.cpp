// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/place_ranges.h"

#include <algorithm>
#include <iterator>

namespace widgets {

void PlaceRanges::add(qint64 from, qint64 to)
{
    if (from > to)
        std::swap(from, to);
    auto next = m_ranges.upper_bound(from);
    if (next != m_ranges.begin() && std::prev(next)->second >= from - 1)
        --next;
    while (next != m_ranges.end() && next->first <= to + 1) {
        from = std::min(from, next->first);
        to = std::max(to, next->second);
        next = m_ranges.erase(next);
    }
    m_ranges.emplace(from, to);
}

void PlaceRanges::toggle(qint64 place)
{
    if (contains(place))
        remove(place);
    else
        add(place, place);
}

void PlaceRanges::remove(qint64 place)
{
    const auto range = std::prev(m_ranges.upper_bound(place));
    const auto [from, to] = *range;
    m_ranges.erase(range);
    if (from < place)
        m_ranges.emplace(from, place - 1);
    if (place < to)
        m_ranges.emplace(place + 1, to);
}

bool PlaceRanges::contains(qint64 place) const
{
    const auto next = m_ranges.upper_bound(place);
    return next != m_ranges.begin() && std::prev(next)->second >= place;
}

qint64 PlaceRanges::count() const
{
    qint64 count = 0;
    for (const auto &[from, to] : m_ranges)
        count += to - from + 1;
    return count;
}

std::vector<qint64> PlaceRanges::places(qint64 atMost) const
{
    std::vector<qint64> places;
    for (const auto &[from, to] : m_ranges) {
        for (qint64 place = from; place <= to; ++place) {
            if (qint64(places.size()) >= atMost)
                return places;
            places.push_back(place);
        }
    }
    return places;
}

} // namespace widgets
