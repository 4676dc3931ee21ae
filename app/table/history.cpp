// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/history.h"

#include <algorithm>
#include <utility>

namespace table {

History::History(Edits edits, std::vector<Entry> entries, std::size_t done)
    : m_edits(std::move(edits))
    , m_entries(std::move(entries))
    , m_done(done)
{
    Q_ASSERT(done <= m_entries.size());
}

std::shared_ptr<const History::Sides> History::sidesOf(const Edits &before, const Edits &after)
{
    const qint64 bytes = std::max(Edits::bytesApart(before, after), Edits::bytesApart(after, before));
    return std::make_shared<const Sides>(Sides {.before = before, .after = after, .bytes = bytes});
}

void History::push(Step step, Edits after)
{
    if (after == m_edits)
        return;
    m_entries.resize(m_done);
    m_entries.push_back(
        {.step = std::make_shared<const Step>(std::move(step)), .sides = sidesOf(m_edits, after)});
    m_edits = std::move(after);
    ++m_done;
}

const History::Entry *History::next(bool undoing) const
{
    if (undoing)
        return m_done > 0 ? &m_entries[m_done - 1] : nullptr;
    return m_done < m_entries.size() ? &m_entries[m_done] : nullptr;
}

const Step *History::undoStep() const
{
    const Entry *entry = next(true);
    return entry ? entry->step.get() : nullptr;
}

const Step *History::redoStep() const
{
    const Entry *entry = next(false);
    return entry ? entry->step.get() : nullptr;
}

bool History::isAtHand(bool undoing) const
{
    const Entry *entry = next(undoing);
    return entry && entry->sides;
}

bool History::undo()
{
    if (!isAtHand(true))
        return false;
    m_edits = m_entries[--m_done].sides->before;
    return true;
}

bool History::redo()
{
    if (!isAtHand(false))
        return false;
    m_edits = m_entries[m_done++].sides->after;
    return true;
}

void History::bring(const Entry &entry)
{
    const auto mine = std::ranges::find(m_entries, entry.step, &Entry::step);
    if (mine != m_entries.end())
        mine->sides = entry.sides;
}

void History::putAway(qint64 bytes)
{
    // Nearest first: those before and those after the present take turns.
    const std::size_t farthest = std::max(m_done, m_entries.size() - m_done);
    qint64 kept = 0;
    const auto look = [&](Entry &entry) {
        kept += entry.sides ? entry.sides->bytes : 0;
        if (kept > bytes)
            entry.sides.reset();
    };
    for (std::size_t distance = 0; distance < farthest; ++distance) {
        if (distance < m_done)
            look(m_entries[m_done - 1 - distance]);
        if (m_done + distance < m_entries.size())
            look(m_entries[m_done + distance]);
    }
}

void History::cutOff()
{
    const auto isAway = [](const Entry &entry) { return !entry.sides; };
    const auto present = m_entries.begin() + std::ptrdiff_t(m_done);
    m_entries.erase(std::find_if(present, m_entries.end(), isAway), m_entries.end());
    const auto back = std::find_if(m_entries.rend() - std::ptrdiff_t(m_done), m_entries.rend(), isAway);
    const auto gone = m_entries.rend() - back;
    m_entries.erase(m_entries.begin(), m_entries.begin() + gone);
    m_done -= std::size_t(gone);
}

} // namespace table
