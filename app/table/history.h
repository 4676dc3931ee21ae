// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/edits.h"

#include <QString>

#include <memory>
#include <vector>

namespace table {

/// What one undoable step did, as figures; words for it are made where it is shown.
struct Step
{
    enum class Kind : std::uint8_t {
        SetCell,
        RestoreRow,
        LeaveOut,
        BringBack,
        Fill,
        Replace,
        SetValue, ///< one for many rows
        ChangeValue, ///< one wherever it stood
        Paste,
        Merge, ///< of rows that are one person
        RescueFromColumn, ///< addresses from another column
        RescueFromText, ///< out of texts
        RescueFromCustomer, ///< from other rows with the same number
        RescueFromPhone, ///< with the same telephone and name
        RescueFromName, ///< with the same name and home
        Mend, ///< what a check has found
        Other, ///< always the last: a step of a later version of the program, for which there are no words
    };

    Kind kind = Kind::SetCell;
    qint64 rows = 0; ///< source rows that it changed
    qint64 row = -1; ///< the one, where it is one
    QString column = {}; ///< header, where it is one
    QString other = {}; ///< header it was filled from, or in which the rows agree

    friend bool operator==(const Step &, const Step &) = default;
};

/// The edits with what can be undone and redone, without limit. Edits share what they have in common, so
/// keeping the ones before each step costs what the step changed; of steps that lie on disk they can be put
/// away and brought again. A value, cheap to copy; each thread its own copy.
class History
{
public:
    /// The edits on both sides of a step.
    struct Sides
    {
        Edits before;
        Edits after;
        qint64 bytes = 0; ///< memory that is there for the step alone
    };

    struct Entry
    {
        std::shared_ptr<const Step> step; ///< the object itself tells the entry from others, also in copies
        std::shared_ptr<const Sides> sides; ///< none: not at hand
    };

    History() = default;

    /// \param done  so many of the entries hold
    History(Edits edits, std::vector<Entry> entries, std::size_t done);

    static std::shared_ptr<const Sides> sidesOf(const Edits &before, const Edits &after);

    const Edits &edits() const { return m_edits; }

    /// In the order in which they were made.
    const std::vector<Entry> &entries() const { return m_entries; }

    std::size_t done() const { return m_done; }

    /// Neither edits nor steps.
    bool isEmpty() const { return m_entries.empty() && m_edits.isEmpty(); }

    /// \a after takes the place of the edits; what was undone can no longer be redone. Nothing happens when
    /// they are what they were.
    void push(Step step, Edits after);

    /// The step that undo() or redo() would take, or nullptr; valid until the next change.
    const Step *undoStep() const;
    const Step *redoStep() const;

    /// \return false when there is nothing to undo, or to redo, or when its edits are not at hand
    bool undo();
    bool redo();

    /// Whether the edits of the step that would be undone, or else redone, are here.
    bool isAtHand(bool undoing) const;

    /// The edits of a step are at hand again. An entry that is not of this history is passed over.
    void bring(const Entry &entry);

    /// Keeps the edits of the nearest steps in memory, as many as go into \a bytes. The others must be
    /// somewhere else.
    void putAway(qint64 bytes);

    /// What has been put away is gone: steps that can no longer be reached are none.
    void cutOff();

private:
    const Entry *next(bool undoing) const;

    Edits m_edits;
    std::vector<Entry> m_entries;
    std::size_t m_done = 0; ///< so many of them hold
};

} // namespace table
