// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a RowReview finds of addresses that stand elsewhere, and fills in.

#include "quality/rescue/rescue_fill.h"
#include "session/column_choices.h"
#include "session/review_state.h"

namespace session {

using quality::RescueKind;
using table::Step;

namespace {

using RescuePtr = std::shared_ptr<const quality::Rescue>;

Step::Kind stepOf(RescueKind kind)
{
    switch (kind) {
    case RescueKind::Column:
        return Step::Kind::RescueFromColumn;
    case RescueKind::Text:
        return Step::Kind::RescueFromText;
    case RescueKind::Customer:
        return Step::Kind::RescueFromCustomer;
    case RescueKind::Phone:
        return Step::Kind::RescueFromPhone;
    case RescueKind::Name:
        return Step::Kind::RescueFromName;
    }
    Q_UNREACHABLE();
}

} // namespace

void RowReview::State::suggest()
{
    if (suggesting)
        suggesting->cancel();
    suggesting.reset();
    const bool needed = checked->list(RowFilter::MissingEmail).size() > 0
        || checked->list(RowFilter::InvalidEmail).size() > 0;
    if (!needed)
        return takeSuggestions({});
    const auto running
        = base::run<RescuePtr>(&work, [check = checked](base::Progress &progress) -> base::Result<RescuePtr> {
              const Checked &of = check->checked;
              auto found = quality::findRescue(table::Table(of.import.document, of.import.edits),
                                               *of.report.states, of.mapping, of.schema, progress);
              if (!found)
                  return base::Failure(found.error());
              return std::make_shared<const quality::Rescue>(*std::move(found));
          });
    suggesting = running.progress;
    base::whenDone<RescuePtr>(running.job, &q, [this, by = checked](const base::Result<RescuePtr> &found) {
        if (by == checked && found)
            takeSuggestions(*found);
    });
}

void RowReview::State::takeSuggestions(RescuePtr found)
{
    if (!rescue && !found)
        return;
    // The rows that are listed stay listed; which suggestion they were of, is not asked twice.
    if (shownSuggestion >= 0 && (!found || found->groups.empty()))
        shownSuggestion = -1;
    rescue = std::move(found);
    const std::vector<Suggestion> before = std::move(suggestions);
    suggestions.clear();
    int shown = -1;
    for (std::size_t i = 0; rescue && i < rescue->groups.size(); ++i) {
        const quality::RescueGroup &group = rescue->groups[i];
        suggestions.push_back({.kind = group.kind,
                               .column = group.column,
                               .missing = group.missing,
                               .invalid = group.invalid,
                               .samples = group.samples});
        const bool same = shownSuggestion >= 0 && before[std::size_t(shownSuggestion)].kind == group.kind
            && before[std::size_t(shownSuggestion)].column == group.column;
        shown = same ? int(i) : shown;
    }
    shownSuggestion = shown;
    Q_EMIT q.suggestionChanged();
    fetchAgain();
}

void RowReview::State::showSuggested(std::size_t suggestion)
{
    if (!checked || !rescue || suggestion >= rescue->groups.size())
        return;
    shownSuggestion = int(suggestion);
    shownFinding.reset();
    makeList(
        [check = checked, found = rescue, changed = carried, suggestion, kind = kindOf(filter)](qint64 row) {
            if (!found->groups[suggestion].rows.contains(row))
                return false;
            const auto now = changed.find(row);
            return ((now == changed.end() ? check->kindsAt(row) : now->second) & kind) != 0;
        });
    Q_EMIT q.suggestionChanged();
}

const std::vector<Suggestion> &RowReview::suggestions() const
{
    return m_state->suggestions;
}

void RowReview::showSuggested(std::size_t suggestion)
{
    m_state->showSuggested(suggestion);
}

int RowReview::shownSuggestion() const
{
    return m_state->shownSuggestion;
}

void RowReview::fillSuggested(std::size_t suggestion)
{
    State &s = *m_state;
    const int email = s.columns.mapping().emailColumn(s.columns.schema());
    if (!s.document || !s.checked || !s.rescue || suggestion >= s.rescue->groups.size() || email < 0)
        return;
    const quality::RescueGroup &group = s.rescue->groups[suggestion];
    // The rows of another suggestion may still be listed.
    const quality::RowList &rows = s.shownSuggestion == int(suggestion) ? s.list : s.checked->list(s.filter);
    s.startBulk({.kind = stepOf(group.kind),
                 .column = s.document->columns().at(email),
                 .other = s.document->columns().value(group.column)},
                [found = s.rescue, suggestion, rows, mapping = s.columns.mapping(),
                 schema = s.columns.schema()](const table::Table &table, base::Progress &progress) {
                    return quality::fillRescued(table, found->groups[suggestion], rows, mapping, schema,
                                                progress);
                });
}

void RowReview::takeOffer(const ReviewRow &row)
{
    State &s = *m_state;
    const int email = s.columns.mapping().emailColumn(s.columns.schema());
    if (!row.offer || !s.canEdit(row.row) || email < 0)
        return;
    table::Edits after = s.history.edits();
    after.setCell(row.row, email, row.offer->address);
    s.change({.kind = stepOf(row.offer->kind),
              .rows = 1,
              .row = row.row,
              .column = s.document->columns().at(email),
              .other = s.document->columns().value(row.offer->column)},
             std::move(after), {row.row});
}

} // namespace session
