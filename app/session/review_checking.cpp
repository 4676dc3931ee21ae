// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a RowReview knows of the whole file, and how single rows are carried along between two checks.

#include "session/column_choices.h"
#include "session/file_reading.h"
#include "session/review_state.h"
#include "session/row_offers.h"

#include <algorithm>

namespace session {

namespace {

// A check that takes long is not begun again after every cell.
constexpr int restShare = 10;
constexpr std::chrono::milliseconds restAtLeast {300};
constexpr std::chrono::milliseconds restAtMost {10'000};

} // namespace

bool RowReview::State::isUpToDate() const
{
    return checked && checked->version == columns.version()
        && checked->checked.import.edits == history.edits();
}

/// The check that runs is of the present mapping and edits.
bool RowReview::State::checksPresent() const
{
    return checkedVersion == columns.version() && checkedEdits == history.edits();
}

void RowReview::State::check()
{
    follows = true;
    if (isChecking ? checksPresent() : isUpToDate())
        return;
    if (file.state() == FileReading::State::Read) {
        startCheck();
        return;
    }
    waitsForFile = true;
}

void RowReview::State::startCheck()
{
    waitsForFile = false;
    recheck.stop();
    if (checking.progress)
        checking.progress->cancel();
    const quint64 number = ++checks;
    checkedVersion = columns.version();
    checkedEdits = history.edits();
    checking = base::run<CheckPtr>(&work,
                                   [import = columns.import(history.edits()), schema = columns.schema(),
                                    version = columns.version()](base::Progress &progress) {
                                       return makeReviewCheck(import, schema, version, progress);
                                   });
    sinceStart.clear();
    clock.start();
    isChecking = true;
    Q_EMIT q.checkingChanged();
    base::whenDone<CheckPtr>(checking.job, &q, [this, number](const base::Result<CheckPtr> &done) {
        if (number == checks)
            onCheckEnded(done);
    });
}

void RowReview::State::onCheckEnded(const base::Result<CheckPtr> &done)
{
    isChecking = false;
    checking = {};
    error = done ? std::nullopt : std::optional(done.error());
    if (!done) {
        Q_EMIT q.checkingChanged();
        return;
    }
    took = std::chrono::milliseconds(clock.elapsed());
    const bool otherRules = !checked || !listed || checked->version != (*done)->version;
    checked = *done;
    // What was edited while it ran is carried along once more.
    forgetCarried();
    refreshCounts();
    if (otherRules) {
        shownFinding.reset();
        adopt(checked->list(filter));
    }
    Q_EMIT q.checkingChanged();
    Q_EMIT q.checked();
    Q_EMIT q.countsChanged();
    judge({sinceStart.begin(), sinceStart.end()});
    fetchAgain();
    suggest();
}

void RowReview::State::checkSoon()
{
    if (!follows || !checked)
        return;
    recheck.setInterval(std::clamp(took / restShare, restAtLeast, restAtMost));
    recheck.start();
}

/// In parts: each comes back to the UI thread by itself.
void RowReview::State::judge(const std::vector<qint64> &rows)
{
    for (std::size_t first = 0; first < rows.size(); first += judgedAtOnce) {
        const auto from = rows.begin() + std::ptrdiff_t(first);
        judgePart({from, from + std::ptrdiff_t(std::min(rows.size() - first, judgedAtOnce))});
    }
}

void RowReview::State::judgePart(const std::vector<qint64> &rows)
{
    if (!checked)
        return;
    const auto job = base::run<std::vector<ReviewRow>>(
        &reading,
        [reader = reader, rows, edits = history.edits(), check = checked, rescue = rescue](base::Progress &) {
            return withOffers(reader->read(rows, edits, check), rescue.get(), edits, *check);
        });
    base::whenDone<std::vector<ReviewRow>>(
        job.job, &q, [this, by = checked](const base::Result<std::vector<ReviewRow>> &done) {
            if (done && by == checked) // otherwise the check that came in between has asked anew
                onJudged(*done);
        });
}

void RowReview::State::onJudged(const std::vector<ReviewRow> &rows)
{
    for (const ReviewRow &row : rows)
        carry(row.row, kindsOf(row));
    refreshCounts();
    Q_EMIT q.countsChanged();
    std::vector<ReviewRow> marked = rows;
    mark(marked);
    for (const ReviewRow &row : marked) {
        if (const qint64 place = list.placeOf(row.row); place >= 0)
            Q_EMIT q.fetched(place, {row});
    }
}

void RowReview::State::carry(qint64 row, RowKinds now)
{
    const auto known = carried.find(row);
    const RowKinds before = known == carried.end() ? checked->kindsAt(row) : known->second;
    for (std::size_t kind = 0; kind < shift.size(); ++kind)
        shift[kind] += ((now >> kind) & 1) - ((before >> kind) & 1);
    carried[row] = now;
}

void RowReview::State::forgetCarried()
{
    carried.clear();
    shift = {};
}

void RowReview::State::refreshCounts()
{
    if (!checked)
        return;
    const auto moved = [this](RowFilter kind) { return shift[std::size_t(kind)]; };
    quality::Counts now = checked->checked.report.counts;
    now.ready += moved(RowFilter::Ready);
    now.missingEmail += moved(RowFilter::MissingEmail);
    now.leftMissing += moved(RowFilter::MissingEmail);
    now.invalidEmail += moved(RowFilter::InvalidEmail);
    now.leftInvalid += moved(RowFilter::InvalidEmail);
    now.duplicateEmail += moved(RowFilter::DuplicateEmail);
    now.leftDuplicate += moved(RowFilter::DuplicateEmail);
    now.leftByUser += moved(RowFilter::LeftOutByUser);
    counts = now;
}

} // namespace session
