// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/history.h"

#include <utility>

namespace table {

void History::push(Step step, Edits after)
{
    if (after == m_edits)
        return;
    m_steps.resize(m_done);
    m_steps.push_back({.step = std::move(step), .before = m_edits, .after = after});
    m_edits = std::move(after);
    ++m_done;
}

void History::reset(Edits edits)
{
    m_steps.clear();
    m_done = 0;
    m_edits = std::move(edits);
}

const Step *History::undoStep() const
{
    return m_done > 0 ? &m_steps[m_done - 1].step : nullptr;
}

const Step *History::redoStep() const
{
    return m_done < m_steps.size() ? &m_steps[m_done].step : nullptr;
}

bool History::undo()
{
    if (m_done == 0)
        return false;
    m_edits = m_steps[--m_done].before;
    return true;
}

bool History::redo()
{
    if (m_done == m_steps.size())
        return false;
    m_edits = m_steps[m_done++].after;
    return true;
}

} // namespace table
