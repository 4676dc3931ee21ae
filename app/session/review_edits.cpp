// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The edits of a RowReview: single cells and many rows at once, undone, and kept on disk.

#include "session/column_choices.h"
#include "session/review_state.h"
#include "session/stored_edits.h"

#include <algorithm>

namespace session {

using table::Step;

namespace {

constexpr int bulkScale = 1000;

/// The rows that two editions differ by, in order.
std::vector<qint64> rowsBetween(const table::Edits &from, const table::Edits &to)
{
    std::set<qint64> rows;
    table::Edits::difference(
        from, to, [&rows](qint64 row, int, const std::optional<QByteArray> &) { rows.insert(row); },
        [&rows](qint64 row, bool) { rows.insert(row); });
    return {rows.begin(), rows.end()};
}

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

bool RowReview::State::canEdit(qint64 row) const
{
    return document && row >= 0 && (!document->isIndexed() || row < document->rows());
}

void RowReview::State::change(Step step, table::Edits after, const std::vector<qint64> &rows)
{
    if (after == history.edits())
        return;
    stopBulk(); // it is made for edits that are not these any more
    history.push(std::move(step), std::move(after));
    onEdited(rows);
}

void RowReview::State::travel(bool back)
{
    const Step *step = back ? history.undoStep() : history.redoStep();
    if (!step)
        return;
    const bool few = step->rows <= qint64(judgedAtOnce);
    stopBulk();
    const table::Edits before = history.edits();
    back ? history.undo() : history.redo();
    const auto rows = few ? rowsBetween(before, history.edits()) : std::vector<qint64>();
    onEdited(rows);
    if (few)
        Q_EMIT q.travelled(rows, columnBetween(before, history.edits()));
}

/// \param rows  that were edited, or none when they are many
void RowReview::State::onEdited(const std::vector<qint64> &rows)
{
    save();
    if (rows.empty()) {
        fetchAgain();
    } else {
        sinceStart.insert(rows.begin(), rows.end());
        judge(rows);
    }
    checkSoon();
    if (checked && filter == RowFilter::LeftOutByUser && history.edits().leftOutRows() != listedLeftOut)
        listLeftOut();
    Q_EMIT q.editsChanged();
}

void RowReview::State::save()
{
    // What an earlier visit left stays on disk until it is taken up or dropped, with the new edits on top.
    if (draftKnown)
        keeper.save(history.edits(), earlier);
}

void RowReview::State::onDraftFound(const table::Edits &found)
{
    draftKnown = true;
    earlier = found;
    if (!history.edits().isEmpty())
        save();
    if (earlier.isEmpty())
        Q_EMIT q.savedChanged();
    else
        Q_EMIT q.earlierEditsFound();
}

void RowReview::State::startBulk(Step step, BulkChange change)
{
    stopBulk();
    if (checked && list.size() > 0)
        runBulk(std::move(step), std::move(change));
}

void RowReview::State::runBulk(Step step, BulkChange change)
{
    const quint64 number = ++bulks;
    bulk = base::run<quality::BulkEdit>(&work,
                                        [document = checked->checked.import.document, edits = history.edits(),
                                         change = std::move(change)](base::Progress &progress) {
                                            return change(table::Table(document, edits), progress);
                                        });
    isBulk = true;
    Q_EMIT q.bulkChanged();
    base::whenDone<quality::BulkEdit>(
        bulk.job, &q, [this, number, step](const base::Result<quality::BulkEdit> &done) {
            if (number != bulks)
                return;
            isBulk = false;
            bulk = {};
            if (done && done->rows > 0) {
                const table::Edits before = history.edits();
                Step made = step;
                made.rows = done->rows;
                history.push(made, done->after);
                onEdited(done->rows <= qint64(judgedAtOnce) ? rowsBetween(before, done->after)
                                                            : std::vector<qint64>());
            } else if (!done) {
                error = done.error();
            }
            Q_EMIT q.bulkChanged();
        });
}

void RowReview::State::stopBulk()
{
    if (!isBulk)
        return;
    ++bulks;
    bulk.progress->cancel();
    bulk = {};
    isBulk = false;
    Q_EMIT q.bulkChanged();
}

void RowReview::setCell(qint64 row, int column, const QString &value)
{
    State &s = *m_state;
    if (!s.canEdit(row) || column < 0 || column >= s.document->columns().size())
        return;
    table::Edits after = s.history.edits();
    after.setCell(row, column, value.toUtf8());
    s.change({.kind = Step::Kind::SetCell, .rows = 1, .row = row, .column = s.document->columns().at(column)},
             std::move(after), {row});
}

void RowReview::restoreRow(qint64 row)
{
    State &s = *m_state;
    if (!s.canEdit(row))
        return;
    table::Edits after = s.history.edits();
    after.restoreRow(row);
    s.change({.kind = Step::Kind::RestoreRow, .rows = 1, .row = row}, std::move(after), {row});
}

void RowReview::leaveOut(const std::vector<qint64> &rows)
{
    State &s = *m_state;
    table::Edits after = s.history.edits();
    std::set<qint64> done;
    for (const qint64 row : rows) {
        if (!s.canEdit(row) || after.isLeftOut(row))
            continue;
        after.leaveOut(row);
        done.insert(row);
    }
    s.change({.kind = Step::Kind::LeaveOut,
              .rows = qint64(done.size()),
              .row = done.size() == 1 ? *done.begin() : -1},
             std::move(after), {done.begin(), done.end()});
}

void RowReview::bringBack(const std::vector<qint64> &rows)
{
    State &s = *m_state;
    table::Edits after = s.history.edits();
    std::set<qint64> done;
    for (const qint64 row : rows) {
        if (!after.isLeftOut(row))
            continue;
        after.bringBack(row);
        done.insert(row);
    }
    s.change({.kind = Step::Kind::BringBack,
              .rows = qint64(done.size()),
              .row = done.size() == 1 ? *done.begin() : -1},
             std::move(after), {done.begin(), done.end()});
}

void RowReview::leaveOutShown()
{
    m_state->startBulk({.kind = Step::Kind::LeaveOut},
                       [rows = m_state->list](const table::Table &table, base::Progress &progress) {
                           return quality::leaveOutAll(table, rows, progress);
                       });
}

void RowReview::bringBackShown()
{
    m_state->startBulk({.kind = Step::Kind::BringBack},
                       [rows = m_state->list](const table::Table &table, base::Progress &progress) {
                           return quality::bringBackAll(table, rows, progress);
                       });
}

void RowReview::fillFrom(int target, int source)
{
    State &s = *m_state;
    const auto isColumn
        = [&s](int column) { return s.document && column >= 0 && column < s.document->columns().size(); };
    if (!isColumn(target) || !isColumn(source))
        return;
    s.startBulk({.kind = Step::Kind::Fill,
                 .column = s.document->columns().at(target),
                 .other = s.document->columns().at(source)},
                [rows = s.list, target, source, mapping = s.columns.mapping(),
                 schema = s.columns.schema()](const table::Table &table, base::Progress &progress) {
                    return quality::fillFrom(table, rows, {.target = target, .source = source}, mapping,
                                             schema, progress);
                });
}

int RowReview::bulkProgress() const
{
    const State &s = *m_state;
    if (!s.isBulk)
        return -1;
    const qint64 total = s.bulk.progress->total();
    return total > 0 ? int(s.bulk.progress->done() * bulkScale / total) : 0;
}

void RowReview::stopBulk()
{
    m_state->stopBulk();
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

const table::Edits &RowReview::edits() const
{
    return m_state->history.edits();
}

qint64 RowReview::editedRows() const
{
    return m_state->history.edits().editedRows();
}

qint64 RowReview::earlierEdits() const
{
    return m_state->earlier.touchedRows();
}

void RowReview::takeUpEarlierEdits()
{
    State &s = *m_state;
    if (s.earlier.isEmpty())
        return;
    s.stopBulk();
    if (s.history.edits().touchedRows() <= qint64(judgedAtOnce))
        return s.takeUp(layered(s.earlier, s.history.edits()));
    s.startLayering();
}

void RowReview::State::startLayering()
{
    const quint64 number = ++bulks;
    bulk = base::run<quality::BulkEdit>(
        &work,
        [earlier = earlier, edits = history.edits()](base::Progress &) -> base::Result<quality::BulkEdit> {
            return quality::BulkEdit {.after = layered(earlier, edits)};
        });
    isBulk = true;
    Q_EMIT q.bulkChanged();
    base::whenDone<quality::BulkEdit>(bulk.job, &q,
                                      [this, number](const base::Result<quality::BulkEdit> &done) {
                                          if (number != bulks)
                                              return;
                                          isBulk = false;
                                          bulk = {};
                                          if (done)
                                              takeUp(done->after);
                                          Q_EMIT q.bulkChanged();
                                      });
}

void RowReview::State::takeUp(const table::Edits &taken)
{
    const table::Edits before = history.edits();
    earlier = {};
    history.reset(taken);
    onEdited(taken.touchedRows() <= qint64(judgedAtOnce) ? rowsBetween(before, taken)
                                                         : std::vector<qint64>());
    Q_EMIT q.earlierEditsFound();
}

void RowReview::dropEarlierEdits()
{
    State &s = *m_state;
    if (s.earlier.isEmpty())
        return;
    s.stopBulk();
    s.earlier = {};
    if (s.history.edits().isEmpty())
        s.keeper.forget();
    else
        s.keeper.save(s.history.edits());
    Q_EMIT earlierEditsFound();
}

void RowReview::forgetDraft()
{
    if (m_state->draftKnown && m_state->earlier.isEmpty())
        m_state->keeper.forget();
}

void RowReview::forgetDraftsOlderThan(int days)
{
    m_state->keeper.forgetOlderThan(days);
}

} // namespace session
