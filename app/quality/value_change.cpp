// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/value_change.h"

#include "quality/checks/case_fold.h"
#include "quality/listed_rows.h"
#include "table/edit_writer.h"
#include "xdm/text.h"

#include <functional>

namespace quality {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

enum class Likeness : std::uint8_t { Other, Alike, Same };

/// Compares cells with one value.
class Comparer
{
public:
    explicit Comparer(const QByteArray &held)
        : m_held(held)
        , m_folded(folded(viewOf(held)))
    {
    }

    Likeness compare(std::string_view cell)
    {
        if (cell == viewOf(m_held))
            return Likeness::Same;
        return foldCase(xdm::trimmedCell(cell), m_scratch) == viewOf(m_folded) ? Likeness::Alike
                                                                               : Likeness::Other;
    }

private:
    static QByteArray folded(std::string_view cell)
    {
        QByteArray scratch;
        const std::string_view folded = foldCase(xdm::trimmedCell(cell), scratch);
        return {folded.data(), qsizetype(folded.size())};
    }

    QByteArray m_held;
    QByteArray m_folded;
    QByteArray m_scratch;
};

base::Result<> notSecret(int wanted, const xdm::Mapping &mapping)
{
    for (const xdm::ColumnMapping &column : mapping.columns) {
        if (column.state == xdm::State::Secret && column.column == wanted)
            return base::Failure(
                {.code = base::ErrorCode::ColumnSecret, .column = wanted, .subject = column.header});
    }
    return {};
}

/// Looks at every listed row; \a change is given those whose cell becomes another.
base::Result<ValuePreview> visitChanges(ListedRows &listed, const ValueOrder &order,
                                        const std::function<void(qint64 row)> &change)
{
    using Cells = ValueOrder::Cells;
    ValuePreview preview;
    Comparer comparer(order.held);
    csv::RecordView record;
    for (;;) {
        const auto more = listed.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            return preview;
        const std::string_view cell = record.field(order.column);
        const bool blank = xdm::trimmedCell(cell).empty();
        bool meant = order.cells == Cells::All || (order.cells == Cells::Blank && blank);
        if (order.cells == Cells::Holding) {
            const Likeness likeness = comparer.compare(cell);
            preview.alike += likeness == Likeness::Alike;
            meant = likeness == Likeness::Same || (likeness == Likeness::Alike && order.alike);
        }
        if (!meant)
            continue;
        if (cell == viewOf(order.value)) {
            ++preview.same;
            continue;
        }
        ++preview.rows;
        preview.blank += blank;
        change(record.row);
    }
}

} // namespace

base::Result<ValuePreview> previewValue(const table::Table &table, const RowList &rows,
                                        const ValueOrder &order, const xdm::Mapping &mapping,
                                        base::Progress &progress)
{
    if (const auto allowed = notSecret(order.column, mapping); !allowed)
        return base::Failure(allowed.error());
    ListedRows listed(table, rows, progress);
    return visitChanges(listed, order, [](qint64) {});
}

base::Result<BulkEdit> setValue(const table::Table &table, const RowList &rows, const ValueOrder &order,
                                const xdm::Mapping &mapping, base::Progress &progress)
{
    if (const auto allowed = notSecret(order.column, mapping); !allowed)
        return base::Failure(allowed.error());
    table::EditWriter writer(table.edits());
    ListedRows listed(table, rows, progress);
    const auto visited = visitChanges(listed, order, [&](qint64 row) {
        if (listed.original(order.column) == viewOf(order.value))
            writer.restoreCell(row, order.column);
        else
            writer.setCell(row, order.column, viewOf(order.value));
    });
    if (!visited)
        return base::Failure(visited.error());
    const qint64 changed = writer.changedRows();
    return BulkEdit {.after = writer.finish(), .rows = changed};
}

} // namespace quality
