// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The edits of a RowReview: single cells and many rows at once.

#include "session/column_choices.h"
#include "session/review_state.h"
#include "session/stored_edits.h"

#include <algorithm>

namespace session {

using table::Step;

namespace {

constexpr int bulkScale = 1000;

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
    travels.clear();
    history.push(std::move(step), std::move(after));
    onEdited(rows);
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
                travels.clear();
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
        return s.travels.empty() || s.isFewRows(s.travels.front()) ? -1 : 0;
    const qint64 total = s.bulk.progress->total();
    return total > 0 ? int(s.bulk.progress->done() * bulkScale / total) : 0;
}

void RowReview::stopBulk()
{
    State &s = *m_state;
    if (!s.travels.empty()) {
        s.travels.clear();
        Q_EMIT bulkChanged();
    }
    s.stopBulk();
}

const table::Edits &RowReview::edits() const
{
    return m_state->history.edits();
}

qint64 RowReview::editedRows() const
{
    return m_state->history.edits().editedRows();
}

} // namespace session
