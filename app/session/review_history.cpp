// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a RowReview goes back and forth between its steps, and keeps them on disk.

#include "session/review_state.h"
#include "session/stored_history.h"

#include <utility>

namespace session {

using table::History;
using table::Step;

namespace {

/// Memory for the edits of steps that lie on disk, too.
constexpr qint64 memoryForSteps = qint64(256) << 20;

/// The column of the first cell that two editions differ by, or -1.
int columnBetween(const table::Edits &from, const table::Edits &to)
{
    int found = -1;
    table::Edits::difference(
        from, to,
        [&found](qint64, int column, const std::optional<QByteArray> &) {
            found = found < 0 ? column : found;
        },
        [](qint64, bool) {});
    return found;
}

} // namespace

std::vector<qint64> rowsBetween(const table::Edits &from, const table::Edits &to)
{
    std::set<qint64> rows;
    table::Edits::difference(
        from, to, [&rows](qint64 row, int, const std::optional<QByteArray> &) { rows.insert(row); },
        [&rows](qint64 row, bool) { rows.insert(row); });
    return {rows.begin(), rows.end()};
}

bool RowReview::State::isFewRows(bool back) const
{
    const Step *step = back ? history.undoStep() : history.redoStep();
    return !step || step->rows <= qint64(judgedAtOnce);
}

void RowReview::State::travel(bool back)
{
    if (!(back ? history.undoStep() : history.redoStep()))
        return;
    if (isRecalling || !history.isAtHand(back)) {
        stopBulk();
        travels.push_back(back);
        recall(travels.front());
        Q_EMIT q.bulkChanged();
        return;
    }
    const bool few = isFewRows(back);
    stopBulk();
    const table::Edits before = history.edits();
    back ? history.undo() : history.redo();
    const auto rows = few ? rowsBetween(before, history.edits()) : std::vector<qint64>();
    onEdited(rows);
    if (few)
        Q_EMIT q.travelled(rows, columnBetween(before, history.edits()));
    recallAhead();
}

/// Reads the next steps from disk; what was asked for is done then.
void RowReview::State::recall(bool back)
{
    if (isRecalling)
        return;
    isRecalling = true;
    using Entries = std::vector<History::Entry>;
    base::whenDone<Entries>(keeper.recall(history, back), &q,
                            [this](const base::Result<Entries> &done) { onRecalled(done); });
}

/// Of few rows only: of many it takes time and memory, for what may never be wanted.
void RowReview::State::recallAhead()
{
    for (const bool back : {true, false}) {
        if ((back ? history.undoStep() : history.redoStep()) && !history.isAtHand(back) && isFewRows(back))
            recall(back);
    }
}

void RowReview::State::onRecalled(const base::Result<std::vector<History::Entry>> &done)
{
    isRecalling = false;
    const auto wanted = std::exchange(travels, {});
    if (done) {
        for (const History::Entry &entry : *done)
            history.bring(entry);
        for (const bool back : wanted)
            travel(back);
    } else if (!wanted.empty()) {
        error = done.error();
    }
    if (!wanted.empty())
        Q_EMIT q.bulkChanged();
}

void RowReview::State::save()
{
    // What an earlier visit left stays on disk until it is taken up or dropped, with the new edits on top.
    if (draftKnown)
        keeper.save(history, earlier);
}

void RowReview::State::onSavedChanged()
{
    if (keeper.isOnDisk() && earlier.isEmpty())
        history.putAway(memoryForSteps);
    Q_EMIT q.savedChanged();
}

void RowReview::State::onDraftFound(const History &found)
{
    draftKnown = true;
    earlier = found;
    if (!history.isEmpty())
        save();
    if (earlier.edits().isEmpty()) {
        // There is nothing to ask about, but there may be something to redo.
        if (!earlier.isEmpty())
            takeUp(layered(earlier, history));
        Q_EMIT q.savedChanged();
    } else {
        Q_EMIT q.earlierEditsFound();
    }
}

bool RowReview::canUndo() const
{
    return undoStep() != nullptr;
}

bool RowReview::canRedo() const
{
    return redoStep() != nullptr;
}

const Step *RowReview::undoStep() const
{
    return m_state->history.undoStep();
}

const Step *RowReview::redoStep() const
{
    return m_state->history.redoStep();
}

void RowReview::undo()
{
    m_state->travel(true);
}

void RowReview::redo()
{
    m_state->travel(false);
}

qint64 RowReview::earlierEdits() const
{
    return m_state->earlier.edits().touchedRows();
}

void RowReview::takeUpEarlierEdits()
{
    State &s = *m_state;
    if (s.earlier.isEmpty())
        return;
    s.stopBulk();
    qint64 rows = 0;
    for (const History::Entry &entry : s.history.entries())
        rows += entry.step->rows;
    if (rows <= qint64(judgedAtOnce))
        return s.takeUp(layered(s.earlier, s.history));
    s.startLayering();
}

void RowReview::State::startLayering()
{
    const quint64 number = ++bulks;
    const auto layering = base::run<History>(
        &work, [earlier = earlier, history = history](base::Progress &) -> base::Result<History> {
            return layered(earlier, history);
        });
    bulk = {.job = {}, .progress = layering.progress};
    isBulk = true;
    Q_EMIT q.bulkChanged();
    base::whenDone<History>(layering.job, &q, [this, number](const base::Result<History> &done) {
        if (number != bulks)
            return;
        isBulk = false;
        bulk = {};
        if (done)
            takeUp(*done);
        Q_EMIT q.bulkChanged();
    });
}

void RowReview::State::takeUp(const History &taken)
{
    const table::Edits before = history.edits();
    earlier = {};
    history = taken;
    onEdited(taken.edits().touchedRows() <= qint64(judgedAtOnce) ? rowsBetween(before, taken.edits())
                                                                 : std::vector<qint64>());
    recallAhead();
    Q_EMIT q.earlierEditsFound();
}

void RowReview::dropEarlierEdits()
{
    State &s = *m_state;
    if (s.earlier.isEmpty())
        return;
    s.stopBulk();
    s.earlier = {};
    if (s.history.isEmpty())
        s.keeper.forget();
    else
        s.keeper.save(s.history);
    Q_EMIT earlierEditsFound();
}

void RowReview::forgetDraft()
{
    State &s = *m_state;
    if (!s.draftKnown || !s.earlier.isEmpty())
        return;
    s.keeper.forget();
    s.history.cutOff();
    Q_EMIT editsChanged();
}

void RowReview::forgetDraftsOlderThan(int days)
{
    m_state->keeper.forgetOlderThan(days);
}

} // namespace session
