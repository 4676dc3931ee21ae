// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/mending.h"

#include "quality/listed_rows.h"
#include "table/edit_writer.h"
#include "xdm/text.h"

#include <functional>

namespace quality {

namespace {

/// What takes the place of a finding's value; nothing: it stays.
using Remedy = std::function<const QByteArray *(const RowFinding &finding)>;

/// The cell with \a text in the place of what was found in it, and the blanks around it as they are where it
/// is a part of the cell.
QByteArray mended(Rule rule, std::string_view cell, const QByteArray &text)
{
    if (rule != Rule::EmailTypo)
        return text;
    const std::string_view trimmed = xdm::trimmedCell(cell);
    const std::size_t at = cell.find('@') + 1;
    const auto end = std::size_t(trimmed.data() + trimmed.size() - cell.data());
    QByteArray address(cell.data(), qsizetype(at));
    address += text;
    address.append(cell.data() + end, qsizetype(cell.size() - end));
    return address;
}

base::Result<BulkEdit> mend(const table::Table &table, const Problems &problems, Rule rule,
                            const RowList &rows, const Remedy &remedy, base::Progress &progress)
{
    Problems::Judge judge(problems);
    table::EditWriter writer(table.edits());
    ListedRows listed(table, rows, progress);
    csv::RecordView record;
    for (;;) {
        const auto more = listed.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        int last = -1;
        for (const RowFinding &finding : judge.judge(record)) {
            if (finding.rule != rule || finding.column <= last)
                continue;
            const QByteArray *text = remedy(finding);
            // A date that is as it should be looks like one that is not.
            const bool isDone = rule == Rule::SwappedDate && table.edits().at(record.row, finding.column);
            if (!text || isDone)
                continue;
            last = finding.column;
            const QByteArray after = mended(rule, record.field(finding.column), *text);
            const std::string_view view(after.constData(), std::size_t(after.size()));
            if (view == listed.original(finding.column))
                writer.restoreCell(record.row, finding.column);
            else
                writer.setCell(record.row, finding.column, view);
        }
    }
    const qint64 changed = writer.changedRows();
    return BulkEdit {.after = writer.finish(), .rows = changed};
}

bool isOf(const RowFinding &finding, const FindingValue &value)
{
    return finding.column == value.column && finding.value == value.text;
}

} // namespace

base::Result<BulkEdit> applySuggestions(const table::Table &table, const Problems &problems, Rule rule,
                                        int value, const RowList &rows, base::Progress &progress)
{
    const auto &values = problems.findings().of(rule).values();
    const FindingValue *wanted = value < 0 ? nullptr : &values[std::size_t(value)];
    return mend(
        table, problems, rule, rows,
        [wanted](const RowFinding &finding) {
            const bool mends = !finding.suggestion.isEmpty() && (!wanted || isOf(finding, *wanted));
            return mends ? &finding.suggestion : nullptr;
        },
        progress);
}

base::Result<BulkEdit> replaceValue(const table::Table &table, const Problems &problems, Rule rule, int value,
                                    const QByteArray &text, const RowList &rows, base::Progress &progress)
{
    const FindingValue &wanted = problems.findings().of(rule).values()[std::size_t(value)];
    return mend(
        table, problems, rule, rows,
        [&wanted, &text](const RowFinding &finding) { return isOf(finding, wanted) ? &text : nullptr; },
        progress);
}

} // namespace quality
