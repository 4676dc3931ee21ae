// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <map>
#include <vector>

namespace widgets {

/// Places of a list that are chosen, as ranges: a million neighbours cost as much as one. A value.
class PlaceRanges
{
public:
    /// Both ends belong to it; in either order.
    void add(qint64 from, qint64 to);
    void toggle(qint64 place);

    void clear() { m_ranges.clear(); }

    bool isEmpty() const { return m_ranges.empty(); }

    bool contains(qint64 place) const;
    qint64 count() const;

    /// The first \a atMost of them, in order.
    std::vector<qint64> places(qint64 atMost) const;

    friend bool operator==(const PlaceRanges &, const PlaceRanges &) = default;

private:
    void remove(qint64 place);

    std::map<qint64, qint64> m_ranges; ///< first to last; neither overlapping nor touching
};

} // namespace widgets
