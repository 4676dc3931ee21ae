// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of rows that a RowReview shows, and what is read of it.

#include "session/review_state.h"
#include "session/row_offers.h"

#include <algorithm>

namespace session {

namespace {

/// Of one question; more than a screen of any size has.
constexpr int fetchedRows = 1000;

/// Stretches that are read again by themselves when much has changed.
constexpr std::size_t watchedWindows = 4;

} // namespace

void RowReview::State::setFilter(RowFilter wanted)
{
    filter = wanted;
    shownSuggestion = -1;
    shownFinding.reset();
    if (!checked)
        return;
    if (wanted == RowFilter::LeftOutByUser) {
        adopt({});
        listLeftOut();
        return;
    }
    const RowKinds kind = kindOf(wanted);
    const bool moved = std::ranges::any_of(
        carried, [&](const auto &row) { return ((row.second ^ checked->kindsAt(row.first)) & kind) != 0; });
    if (!moved || wanted == RowFilter::All) {
        adopt(checked->list(wanted));
        return;
    }
    adopt({}); // nothing is done to the rows of another filter
    makeList([check = checked, rows = carried, kind](qint64 row) {
        const auto now = rows.find(row);
        return ((now == rows.end() ? check->kindsAt(row) : now->second) & kind) != 0;
    });
}

/// The rows that the user leaves out by now: what is brought back has no place below that heading.
void RowReview::State::listLeftOut()
{
    listedLeftOut = history.edits().leftOutRows();
    makeList([edits = history.edits()](qint64 row) { return edits.isLeftOut(row); });
}

void RowReview::State::makeList(std::function<bool(qint64 row)> isWanted)
{
    makeListBy([rows = checked->checked.report.states->rows(), isWanted = std::move(isWanted)] {
        return quality::RowList::of(rows, isWanted);
    });
}

void RowReview::State::makeListBy(std::function<quality::RowList()> make)
{
    const quint64 number = ++lists;
    const auto running = base::run<quality::RowList>(
        &work, [make = std::move(make)](base::Progress &) { return base::Result<quality::RowList>(make()); });
    base::whenDone<quality::RowList>(running.job, &q,
                                     [this, number](const base::Result<quality::RowList> &made) {
                                         if (made && number == lists)
                                             adopt(*made);
                                     });
}

void RowReview::State::adopt(const quality::RowList &made)
{
    ++lists;
    list = made;
    listed = checked;
    windows.clear();
    Q_EMIT q.listChanged();
}

/// The first row from \a row on that has a problem as it stands now, or -1.
qint64 RowReview::State::problemFrom(qint64 row) const
{
    // Of ready rows only warnings are problems, and there are far fewer of them than of the others.
    const bool ready = filter == RowFilter::Ready;
    const quality::RowList &problems = ready ? checked->list(RowFilter::OtherProblems) : checked->problems;
    qint64 found = problems.next(row);
    for (auto known = carried.find(found);
         found >= 0 && known != carried.end() && !(known->second & problemKinds); known = carried.find(found))
        found = problems.next(found + 1);
    const auto edited = std::find_if(carried.lower_bound(row), carried.end(),
                                     [](const auto &entry) { return (entry.second & problemKinds) != 0; });
    if (edited != carried.end() && (found < 0 || edited->first < found))
        found = edited->first;
    return found;
}

qint64 RowReview::State::nextProblem(qint64 place) const
{
    if (!checked || list.size() == 0)
        return -1;
    const qint64 start = place >= 0 && place < list.size() ? list.at(place) : -1;
    const auto firstIn = [this](qint64 from, qint64 end) -> qint64 {
        // The list and the problems take turns in leaping to where the other is.
        for (qint64 row = list.next(from); row >= 0 && row < end;) {
            const qint64 problem = problemFrom(row);
            if (problem == row)
                return row;
            row = problem < 0 ? -1 : list.next(problem);
        }
        return -1;
    };
    const qint64 rows = checked->checked.report.states->rows();
    qint64 row = firstIn(start + 1, rows);
    if (row < 0)
        row = firstIn(0, start + 1);
    return row < 0 ? -1 : list.placeOf(row);
}

bool RowReview::State::hadProblem(qint64 row) const
{
    switch (filter) {
    case RowFilter::MissingEmail:
    case RowFilter::InvalidEmail:
    case RowFilter::DuplicateEmail:
    case RowFilter::OtherProblems:
        return true;
    case RowFilter::LeftOutByUser:
        return false;
    case RowFilter::Ready:
    case RowFilter::All:
        break;
    }
    return listed && (listed->kindsAt(row) & problemKinds) != 0;
}

void RowReview::State::mark(std::vector<ReviewRow> &rows) const
{
    for (ReviewRow &row : rows)
        row.fixed = !row.leftOut && row.findings.empty() && (kindsOf(row) & problemKinds) == 0
            && list.contains(row.row) && hadProblem(row.row);
}

void RowReview::State::fetch(ListWindow window)
{
    window.first = std::max(qint64(0), window.first);
    window.count = int(std::min({qint64(fetchedRows), qint64(window.count), list.size() - window.first}));
    if (!checked || window.count <= 0)
        return;
    std::erase(windows, window);
    windows.push_back(window);
    if (windows.size() > watchedWindows)
        windows.pop_front();
    std::vector<qint64> rows;
    for (qint64 place = window.first; place < window.first + window.count; ++place)
        rows.push_back(list.at(place));
    const auto running = base::run<std::vector<ReviewRow>>(
        &reading,
        [reader = reader, rows = std::move(rows), edits = history.edits(), check = checked,
         rescue = rescue](base::Progress &) {
            return withOffers(reader->read(rows, edits, check), rescue.get(), edits, *check);
        });
    base::whenDone<std::vector<ReviewRow>>(
        running.job, &q, [this, number = lists, window](const base::Result<std::vector<ReviewRow>> &done) {
            if (number != lists)
                return;
            if (!done) {
                error = done.error();
                Q_EMIT q.checkingChanged();
                return;
            }
            std::vector<ReviewRow> seen = *done;
            mark(seen);
            Q_EMIT q.fetched(window.first, seen);
        });
}

void RowReview::State::fetchAgain()
{
    const std::deque<ListWindow> again = windows;
    for (const ListWindow &window : again)
        fetch(window);
}

} // namespace session
