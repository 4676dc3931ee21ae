// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/edits.h"

#include <QString>

#include <vector>

namespace table {

/// What one undoable step did, as figures; words for it are made where it is shown.
struct Step
{
    enum class Kind : std::uint8_t { SetCell, RestoreRow, LeaveOut, BringBack, Fill, Replace, Mend };

    Kind kind = Kind::SetCell;
    qint64 rows = 0; ///< source rows that it changed
    qint64 row = -1; ///< the one, where it is one
    QString column = {}; ///< header, where it is one
    QString other = {}; ///< header it was filled from

    friend bool operator==(const Step &, const Step &) = default;
};

/// The edits with what can be undone and redone. Edits share what they have in common, so keeping the ones
/// before each step costs what the step changed. A value; not thread-safe.
class History
{
public:
    const Edits &edits() const { return m_edits; }

    /// \a after takes the place of the edits; what was undone can no longer be redone. Nothing happens when
    /// they are what they were.
    void push(Step step, Edits after);

    /// Without a step: edits of an earlier visit.
    void reset(Edits edits);

    /// The step that undo() or redo() would take, or nullptr; valid until the next change.
    const Step *undoStep() const;
    const Step *redoStep() const;

    /// \return false when there is nothing to undo, or to redo
    bool undo();
    bool redo();

private:
    struct Done
    {
        Step step;
        Edits before;
        Edits after;
    };

    Edits m_edits;
    std::vector<Done> m_steps;
    std::size_t m_done = 0; ///< so many of them hold
};

} // namespace table
