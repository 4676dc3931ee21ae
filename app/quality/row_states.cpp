// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/row_states.h"

#include <algorithm>

namespace quality {

std::span<const Join> RowStates::joinsOf(qint64 head) const
{
    const auto found = std::ranges::equal_range(m_joins, head, {}, &Join::head);
    return {found.begin(), found.end()};
}

std::span<const Join> RowStates::joinsFrom(qint64 head) const
{
    return {std::ranges::lower_bound(m_joins, head, {}, &Join::head), m_joins.end()};
}

void RowStates::settleJoins()
{
    auto keep = m_joins.begin();
    for (auto first = m_joins.begin(); first != m_joins.end();) {
        const qint64 head = first->head;
        const auto last
            = std::find_if(first, m_joins.end(), [head](const Join &join) { return join.head != head; });
        if (at(head) == RowState::Sent && std::size_t(last - first) >= limits::rowsPerPerson)
            set(head, RowState::TooLarge);
        if (at(head) == RowState::Sent) {
            keep = std::move(first, last, keep);
        } else {
            for (const Join &join : std::span(first, last))
                set(join.row, RowState::PersonLeftOut);
        }
        first = last;
    }
    m_joins.erase(keep, m_joins.end());
}

} // namespace quality
