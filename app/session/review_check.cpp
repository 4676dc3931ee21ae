// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/review_check.h"

#include "session/damaged_text.h"
#include "session/problem_counts.h"
#include "session/progress_share.h"

#include <algorithm>

namespace session {

using quality::RowState;

RowKinds kindsOf(RowState state, bool warning)
{
    switch (state) {
    case RowState::Sent:
    case RowState::Joined:
        return kindOf(RowFilter::Ready) | (warning ? kindOf(RowFilter::OtherProblems) : RowKinds(0));
    case RowState::MissingEmail:
        return kindOf(RowFilter::MissingEmail);
    case RowState::InvalidEmail:
        return kindOf(RowFilter::InvalidEmail);
    case RowState::DuplicateEmail:
        return kindOf(RowFilter::DuplicateEmail);
    case RowState::ByUser:
        return kindOf(RowFilter::LeftOutByUser);
    case RowState::RequiredMissing:
    case RowState::TooLarge:
    case RowState::PersonLeftOut:
    case RowState::Orphan:
        return kindOf(RowFilter::OtherProblems);
    }
    Q_UNREACHABLE();
}

RowKinds kindsOf(const ReviewRow &row)
{
    const bool warning = std::ranges::any_of(
        row.findings, [](const quality::RowFinding &finding) { return quality::isHint(finding.rule); });
    return kindsOf(row.state, warning);
}

RowKinds ReviewCheck::kindsAt(qint64 row) const
{
    const quality::RowStates &states = *checked.report.states;
    return kindsOf(states.at(row),
                   states.hasWarning(row) || hints.contains(row)
                       || std::ranges::binary_search(damagedRows, row));
}

namespace {

/// Of the progress, so much is the check that decides what is sent; the rest looks for what is doubtful.
constexpr qint64 decidingShare = 600;

base::Result<> findDoubtful(ReviewCheck &check, base::Progress &progress)
{
    const Checked &checked = check.checked;
    check.table.emplace(checked.import.document, checked.import.edits);
    ProgressShare share(progress,
                        {.from = decidingShare, .to = checkProgressTotal, .total = checkProgressTotal});
    auto found = findProblems(checked, *check.table, share);
    if (!found)
        return base::Failure(found.error());
    check.found.emplace(*std::move(found));
    for (int rule = 0; rule < quality::rules; ++rule) {
        if (quality::isHint(quality::Rule(rule)))
            check.hints = quality::RowList::either(check.hints,
                                                   check.found->findings().of(quality::Rule(rule)).rows());
    }
    return {};
}

} // namespace

base::Result<std::shared_ptr<const ReviewCheck>> makeReviewCheck(Import import, const xdm::Schema &schema,
                                                                 quint64 version, base::Progress &progress)
{
    ProgressShare deciding(progress, {.from = 0, .to = decidingShare, .total = checkProgressTotal});
    auto checked = checkImport(std::move(import), schema, deciding);
    if (!checked)
        return base::Failure(checked.error());
    // What was read may be of a file that is there no longer: nothing of it could be sent.
    if (const auto same = checked->import.document.source().unchanged(); !same)
        return base::Failure(same.error());
    auto check
        = std::make_shared<ReviewCheck>(ReviewCheck {.checked = *std::move(checked), .version = version});
    if (const auto found = findDoubtful(*check, progress); !found)
        return base::Failure(found.error());
    const auto damaged = damagedText(check->checked.import.document, check->checked.import.edits);
    if (!damaged)
        return base::Failure(damaged.error());
    for (const csv::DamagedCell &cell : *damaged)
        check->damagedRows.push_back(cell.row);
    const ReviewCheck &made = *check;
    const qint64 rows = made.checked.report.states->rows();
    const auto listOf = [&made, rows](RowKinds kinds) {
        return quality::RowList::of(rows, [&made, kinds](qint64 row) { return made.kindsAt(row) & kinds; });
    };
    for (const RowFilter filter :
         {RowFilter::Ready, RowFilter::MissingEmail, RowFilter::InvalidEmail, RowFilter::DuplicateEmail,
          RowFilter::OtherProblems, RowFilter::LeftOutByUser}) {
        if (progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        check->lists[std::size_t(filter)] = listOf(kindOf(filter));
    }
    check->lists[std::size_t(RowFilter::All)] = quality::RowList::all(rows);
    check->problems = listOf(problemKinds);
    return std::shared_ptr<const ReviewCheck>(std::move(check));
}

} // namespace session
