// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/row_reader.h"

namespace session {

using quality::RowFinding;
using quality::RowState;

namespace {

/// Rows so near are reached quicker by reading on than by looking for them.
constexpr qint64 nearRows = 512;

/// What stands in a row is what stood there when it was checked.
bool isAsChecked(qint64 row, int columns, const table::Edits &then, const table::Edits &now)
{
    if (then.isLeftOut(row) != now.isLeftOut(row))
        return false;
    if (!then.isEdited(row) && !now.isEdited(row))
        return true;
    for (int column = 0; column < columns; ++column) {
        if (then.at(row, column) != now.at(row, column))
            return false;
    }
    return true;
}

/// By the row alone.
RowState stateBy(const std::vector<RowFinding> &findings)
{
    for (const RowFinding &finding : findings) {
        switch (finding.rule) {
        case RowFinding::Rule::MissingEmail:
            return RowState::MissingEmail;
        case RowFinding::Rule::InvalidEmail:
            return RowState::InvalidEmail;
        case RowFinding::Rule::RequiredMissing:
            return RowState::RequiredMissing;
        case RowFinding::Rule::TooLarge:
            return RowState::TooLarge;
        default: // known to the check of the whole file, or no reason not to send
            break;
        }
    }
    return RowState::Sent;
}

/// Whether a state hangs on other rows, too: while the address is the same, it is likely to hold.
bool hangsOnOthers(RowState state)
{
    return state == RowState::Joined || state == RowState::DuplicateEmail || state == RowState::PersonLeftOut
        || state == RowState::Orphan;
}

RowState stateNow(qint64 row, const std::vector<RowFinding> &findings, int emailColumn,
                  const table::Edits &edits, const ReviewCheck &check)
{
    const table::Edits &then = check.checked.import.edits;
    const RowState checked = check.checked.report.states->at(row);
    const int columns = int(check.checked.mapping.columns.size());
    if (isAsChecked(row, columns, then, edits))
        return checked;
    if (edits.isLeftOut(row))
        return RowState::ByUser;
    const RowState alone = stateBy(findings);
    if (alone == RowState::Sent && hangsOnOthers(checked)
        && then.at(row, emailColumn) == edits.at(row, emailColumn))
        return checked;
    return alone;
}

/// What cannot be read again is told where the rows are read.
void addDamage(const ReviewCheck &check, const csv::RecordView &record,
               std::span<const std::string_view> originals, const table::Edits &edits,
               std::vector<RowFinding> &findings)
{
    csv::RecordView original = record;
    original.fields = originals;
    const auto cells = check.checked.import.document.damagedCells(original);
    if (!cells)
        return;
    for (const csv::DamagedCell &cell : *cells) {
        if (cell.column < 0 || !edits.at(cell.row, cell.column))
            findings.push_back({.rule = RowFinding::Rule::DamagedText,
                                .column = cell.column,
                                .character = cell.character,
                                .bytes = cell.bytes});
    }
}

/// What is doubtful in a row that is sent; why others are not sent has been said.
void addDoubts(std::vector<RowFinding> found, ReviewRow &row)
{
    for (RowFinding &finding : found) {
        if (quality::isHint(finding.rule) && finding.rule != quality::Rule::ValueLeftOut)
            row.findings.push_back(std::move(finding));
    }
}

} // namespace

ReviewRow RowReader::look(const csv::RecordView &record, std::span<const std::string_view> originals,
                          const table::Edits &edits, const ReviewCheck &check)
{
    ReviewRow row {.row = record.row};
    const std::size_t columns = check.checked.mapping.columns.size();
    row.cells.reserve(columns);
    for (std::size_t column = 0; column < columns; ++column) {
        const std::string_view cell
            = column < record.fields.size() ? record.fields[column] : std::string_view();
        row.cells.emplace_back(cell.data(), qsizetype(cell.size()));
        if (edits.at(record.row, int(column)))
            row.edited.push_back(int(column));
    }
    row.findings = m_judge->judge(record);
    row.leftOut = edits.isLeftOut(record.row);
    row.state = stateNow(record.row, row.findings, m_emailColumn, edits, check);
    if (row.state == RowState::DuplicateEmail)
        row.findings.push_back(
            {.rule = quality::duplicateRule(check.checked.report.states->spellingAt(record.row)),
             .column = m_emailColumn});
    addDoubts(m_doubts->judge(record), row);
    addDamage(check, record, originals, edits, row.findings);
    return row;
}

base::Result<> RowReader::prepare(const std::shared_ptr<const ReviewCheck> &check)
{
    if (m_by == check)
        return {};
    if (!m_by || m_by->version != check->version) {
        auto judge = quality::RowJudge::make(check->checked.mapping, check->checked.schema);
        if (!judge)
            return base::Failure(judge.error());
        m_judge.emplace(*std::move(judge));
    }
    m_doubts.emplace(*check->found);
    m_by = check;
    m_emailColumn = check->checked.mapping.emailColumn(check->checked.schema);
    return {};
}

base::Result<std::vector<ReviewRow>> RowReader::read(const std::vector<qint64> &rows,
                                                     const table::Edits &edits,
                                                     const std::shared_ptr<const ReviewCheck> &check)
{
    if (const auto ready = prepare(check); !ready)
        return base::Failure(ready.error());
    const table::Table table(check->checked.import.document, edits);
    std::vector<ReviewRow> seen;
    std::optional<table::Cursor> cursor;
    qint64 at = 0; // row that the cursor gives next
    for (const qint64 row : rows) {
        if (row < 0 || row >= table.rows())
            continue;
        if (!cursor || row - at > nearRows) {
            cursor.emplace(table.cursor(row));
            at = row;
        }
        csv::RecordView record;
        for (; at <= row; ++at) {
            const auto more = cursor->next(record);
            if (!more)
                return base::Failure(more.error());
            if (!*more)
                return base::Failure(
                    {.code = base::ErrorCode::FileChanged, .subject = table.document().source().path()});
        }
        seen.push_back(look(record, cursor->originals(), edits, *check));
    }
    return seen;
}

} // namespace session
