// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a RowReview lists and mends what its check has found.

#include "quality/mending.h"
#include "session/review_state.h"

#include <algorithm>

namespace session {

namespace {

/// The place of a value among those that were found, or -1.
int valuePlace(const quality::RuleFindings &found, const quality::FindingValue &value)
{
    const auto &values = found.values();
    const auto place = std::ranges::find_if(values, [&value](const quality::FindingValue &other) {
        return other.column == value.column && other.text == value.text;
    });
    return place == values.end() ? -1 : int(place - values.begin());
}

quality::RowList listOf(qint64 row, qint64 rows)
{
    quality::RowListWriter writer(rows);
    writer.add(row);
    return writer.finish();
}

} // namespace

void RowReview::State::mend(int column, Mending change)
{
    const QStringList headers = document->columns();
    const bool isOne = column >= 0 && column < headers.size();
    stopBulk();
    runBulk(
        {.kind = table::Step::Kind::Mend, .column = isOne ? headers.at(column) : QString()},
        [check = checked, change = std::move(change)](const table::Table &table, base::Progress &progress) {
            return change(*check, table, progress);
        });
}

const quality::Findings *RowReview::findings() const
{
    return m_state->checked ? &m_state->checked->found->findings() : nullptr;
}

void RowReview::State::showFinding(ShownFinding finding)
{
    if (!checked)
        return;
    const quality::RuleFindings &found = checked->found->findings().of(finding.rule);
    const int place = finding.value ? valuePlace(found, *finding.value) : -1;
    if (finding.value ? place < 0 : found.rows().size() == 0)
        return;
    shownSuggestion = -1;
    shownFinding = std::move(finding);
    if (place < 0)
        return adopt(found.rows());
    makeListBy([check = checked, rule = shownFinding->rule, place] {
        return check->found->findings().of(rule).rowsOf(place);
    });
}

void RowReview::showFinding(quality::Rule rule)
{
    m_state->showFinding({.rule = rule});
}

void RowReview::showFinding(quality::Rule rule, const quality::FindingValue &value)
{
    m_state->showFinding({.rule = rule, .value = value});
}

const std::optional<ShownFinding> &RowReview::shownFinding() const
{
    return m_state->shownFinding;
}

void RowReview::applySuggestions(quality::Rule rule)
{
    State &s = *m_state;
    if (!s.checked)
        return;
    const auto &columns = s.checked->found->findings().of(rule).columns();
    s.mend(columns.size() == 1 ? columns.begin()->first : -1,
           [rule](const ReviewCheck &check, const table::Table &table, base::Progress &progress) {
               return quality::applySuggestions(table, *check.found, rule, -1,
                                                check.found->findings().of(rule).rows(), progress);
           });
}

void RowReview::applySuggestion(quality::Rule rule, const quality::FindingValue &value)
{
    State &s = *m_state;
    const int place = s.checked ? valuePlace(s.checked->found->findings().of(rule), value) : -1;
    if (place < 0)
        return;
    s.mend(value.column,
           [rule, place](const ReviewCheck &check, const table::Table &table, base::Progress &progress) {
               return quality::applySuggestions(table, *check.found, rule, place,
                                                check.found->findings().of(rule).rowsOf(place), progress);
           });
}

void RowReview::applySuggestionIn(qint64 row, quality::Rule rule)
{
    State &s = *m_state;
    if (!s.checked || !s.canEdit(row))
        return;
    s.mend(-1, [row, rule](const ReviewCheck &check, const table::Table &table, base::Progress &progress) {
        return quality::applySuggestions(table, *check.found, rule, -1, listOf(row, table.rows()), progress);
    });
}

void RowReview::replaceValue(quality::Rule rule, const quality::FindingValue &value, const QString &text)
{
    State &s = *m_state;
    const int place = s.checked ? valuePlace(s.checked->found->findings().of(rule), value) : -1;
    if (place < 0)
        return;
    s.mend(value.column,
           [rule, place, text = text.toUtf8()](const ReviewCheck &check, const table::Table &table,
                                               base::Progress &progress) {
               return quality::replaceValue(table, *check.found, rule, place, text,
                                            check.found->findings().of(rule).rowsOf(place), progress);
           });
}

} // namespace session
