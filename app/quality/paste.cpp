// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/paste.h"

#include "quality/listed_rows.h"
#include "table/edit_writer.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace quality {

namespace {

struct Landing
{
    qint64 row;
    int column;
    std::string_view before;
    std::string_view original; ///< as it stands in the file
    std::string_view after;
};

/// Columns of the block in the order of the columns of the table that they come to.
std::vector<std::size_t> inTableOrder(const std::vector<int> &columns)
{
    std::vector<std::size_t> order(columns.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [&columns](std::size_t at) { return columns[at]; });
    return order;
}

/// Gives every cell of the block that falls on one of the table, in order of (row, column).
base::Result<> visitLandings(const table::Table &table, const RowList &rows, const PasteOrder &order,
                             base::Progress &progress, const std::function<void(const Landing &)> &visit)
{
    const std::vector<std::size_t> columns = inTableOrder(order.columns);
    ListedRows listed(table, rows, progress, order.place, order.block->rows());
    csv::RecordView record;
    for (;;) {
        const auto more = listed.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            return {};
        const std::span<const QByteArray> cells = order.block->row(listed.given() - 1);
        for (const std::size_t at : columns) {
            if (at >= cells.size())
                continue;
            const int column = order.columns[at];
            visit({.row = record.row,
                   .column = column,
                   .before = record.field(column),
                   .original = listed.original(column),
                   .after = {cells[at].constData(), std::size_t(cells[at].size())}});
        }
    }
}

void countOutside(const RowList &rows, const PasteOrder &order, PastePreview &preview)
{
    const qint64 there = std::max<qint64>(rows.size() - order.place, 0);
    for (qint64 row = 0; row < order.block->rows(); ++row) {
        const std::size_t cells = order.block->row(row).size();
        if (row >= there)
            preview.below += qint64(cells);
        else if (cells > order.columns.size())
            preview.beside += qint64(cells - order.columns.size());
    }
}

QByteArray copyOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

base::Result<PastePreview> previewPaste(const table::Table &table, const RowList &rows,
                                        const PasteOrder &order, base::Progress &progress)
{
    PastePreview preview;
    countOutside(rows, order, preview);
    qint64 lastRow = -1;
    const auto visited = visitLandings(table, rows, order, progress, [&](const Landing &landing) {
        if (landing.before == landing.after) {
            ++preview.same;
            return;
        }
        ++preview.cells;
        preview.emptied += landing.after.empty();
        preview.rows += landing.row != lastRow;
        lastRow = landing.row;
        if (preview.samples.size() < limits::pasteSamples)
            preview.samples.push_back({.row = landing.row,
                                       .column = landing.column,
                                       .before = copyOf(landing.before),
                                       .after = copyOf(landing.after)});
    });
    if (!visited)
        return base::Failure(visited.error());
    return preview;
}

base::Result<BulkEdit> paste(const table::Table &table, const RowList &rows, const PasteOrder &order,
                             base::Progress &progress)
{
    table::EditWriter writer(table.edits());
    const auto visited = visitLandings(table, rows, order, progress, [&writer](const Landing &landing) {
        if (landing.before == landing.after)
            return;
        if (landing.after == landing.original)
            writer.restoreCell(landing.row, landing.column);
        else
            writer.setCell(landing.row, landing.column, landing.after);
    });
    if (!visited)
        return base::Failure(visited.error());
    const qint64 changed = writer.changedRows();
    return BulkEdit {.after = writer.finish(), .rows = changed};
}

} // namespace quality
