// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/row_export.h"

#include "quality/formula_guard.h"
#include "quality/listed_rows.h"

namespace quality {

namespace {

constexpr qsizetype blockBytes = qsizetype(64) << 10;

void appendCell(std::string_view cell, QByteArray &out)
{
    const bool formula = looksLikeFormula(cell);
    const bool quoted = cell.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted)
        out.append('"');
    if (formula)
        out.append('\'');
    for (std::size_t at = 0; at < cell.size();) {
        const std::size_t quote = quoted ? cell.find('"', at) : std::string_view::npos;
        const std::size_t end = quote == std::string_view::npos ? cell.size() : quote + 1;
        out.append(cell.data() + at, qsizetype(end - at));
        if (quote != std::string_view::npos)
            out.append('"');
        at = end;
    }
    if (quoted)
        out.append('"');
}

void appendCell(const QString &text, QByteArray &out)
{
    const QByteArray bytes = text.toUtf8();
    appendCell(std::string_view(bytes.constData(), std::size_t(bytes.size())), out);
}

} // namespace

base::Result<qint64> exportRows(const table::Table &table, const RowList &rows, const xdm::Mapping &mapping,
                                const RowExport &to, base::Progress &progress)
{
    QByteArray block = "row,problem";
    std::vector<int> columns;
    for (const xdm::ColumnMapping &column : mapping.columns) {
        if (column.state == xdm::State::Secret)
            continue;
        columns.push_back(column.column);
        block.append(',');
        appendCell(column.header, block);
    }
    block.append("\r\n");
    const auto flush = [&]() -> base::Result<> {
        auto written = to.write({block.constData(), std::size_t(block.size())});
        block.resize(0);
        return written;
    };

    ListedRows listed(table, rows, progress);
    csv::RecordView record;
    for (;;) {
        const auto more = listed.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        block.append(QByteArray::number(record.row + 1)).append(',');
        appendCell(to.problem(record), block);
        for (const int column : columns) {
            block.append(',');
            appendCell(record.field(column), block);
        }
        block.append("\r\n");
        if (block.size() < blockBytes)
            continue;
        if (auto written = flush(); !written)
            return base::Failure(written.error());
    }
    if (auto written = flush(); !written)
        return base::Failure(written.error());
    return listed.given();
}

} // namespace quality
