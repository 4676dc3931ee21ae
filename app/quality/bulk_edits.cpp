// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/bulk_edits.h"

#include "quality/listed_rows.h"
#include "table/edit_writer.h"
#include "xdm/email.h"
#include "xdm/text.h"

namespace quality {

namespace {

constexpr qint64 blockRows = 4096; ///< between two looks at the cancel flag, where nothing is read

/// Decides what a row's target is filled with.
class Filler
{
public:
    Filler(FillOrder order, const xdm::Mapping &mapping, const xdm::Schema &schema)
        : m_order(order)
        , m_email(mapping.emailColumn(schema) == order.target)
        , m_single(mapping.form == xdm::ExportForm::CommerceSingle)
    {
    }

    /// The new value, or nothing where the target stays; valid until the next call.
    std::string_view valueFor(const csv::RecordView &row)
    {
        const std::string_view there = row.field(m_order.target);
        const std::string_view offered = row.field(m_order.source);
        if (!m_email)
            return xdm::trimmedCell(there).empty() ? xdm::trimmedCell(offered) : std::string_view();
        const std::string_view address = xdm::cleanEmail(there, m_scratch);
        if ((m_single && address.empty()) || xdm::judgeEmail(address) == xdm::EmailVerdict::Good)
            return {};
        const std::string_view other = xdm::cleanEmail(offered, m_scratch);
        return xdm::judgeEmail(other) == xdm::EmailVerdict::Good ? other : std::string_view();
    }

private:
    FillOrder m_order;
    bool m_email;
    bool m_single;
    QByteArray m_scratch;
};

base::Result<BulkEdit> setLeftOut(const table::Table &table, const RowList &rows, bool leftOut,
                                  base::Progress &progress)
{
    BulkEdit edit {.after = table.edits()};
    qint64 done = 0;
    for (qint64 row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
        if (done++ % blockRows == 0) {
            if (progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled});
            progress.report(done, rows.size());
        }
        edit.rows += edit.after.isLeftOut(row) != leftOut;
        if (leftOut)
            edit.after.leaveOut(row);
        else
            edit.after.bringBack(row);
    }
    progress.report(rows.size(), rows.size());
    return edit;
}

} // namespace

base::Result<BulkEdit> fillFrom(const table::Table &table, const RowList &rows, FillOrder order,
                                const xdm::Mapping &mapping, const xdm::Schema &schema,
                                base::Progress &progress)
{
    for (const xdm::ColumnMapping &column : mapping.columns) {
        if (column.state == xdm::State::Secret
            && (column.column == order.source || column.column == order.target))
            return base::Failure(
                {.code = base::ErrorCode::ColumnSecret, .column = column.column, .subject = column.header});
    }
    Filler filler(order, mapping, schema);
    table::EditWriter writer(table.edits());
    ListedRows listed(table, rows, progress);
    csv::RecordView record;
    for (;;) {
        const auto more = listed.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        const std::string_view value = filler.valueFor(record);
        if (value.empty())
            continue;
        if (value == listed.original(order.target))
            writer.restoreCell(record.row, order.target);
        else
            writer.setCell(record.row, order.target, value);
    }
    const qint64 changed = writer.changedRows();
    return BulkEdit {.after = writer.finish(), .rows = changed};
}

base::Result<BulkEdit> leaveOutAll(const table::Table &table, const RowList &rows, base::Progress &progress)
{
    return setLeftOut(table, rows, true, progress);
}

base::Result<BulkEdit> bringBackAll(const table::Table &table, const RowList &rows, base::Progress &progress)
{
    return setLeftOut(table, rows, false, progress);
}

} // namespace quality
