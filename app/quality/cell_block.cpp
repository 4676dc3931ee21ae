// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/cell_block.h"

#include "quality/formula_guard.h"
#include "quality/listed_rows.h"

#include <algorithm>
#include <optional>

namespace quality {

namespace {

constexpr qint64 blockCells = 4096; ///< between two looks at the cancel flag
constexpr std::string_view breaks = "\t\r\n";

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// Where the cell that begins with a quote at \a at ends behind its closing quote; nothing where it is not
/// quoted. \param cell  what stands in it
std::optional<std::size_t> quotedEnd(std::string_view text, std::size_t at, QByteArray &cell)
{
    bool needed = false;
    cell.resize(0);
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '"') {
            needed = needed || breaks.find(c) != std::string_view::npos;
            cell.append(c);
        } else if (i + 1 < text.size() && text[i + 1] == '"') {
            needed = true;
            cell.append(c);
            ++i;
        } else {
            const bool ends = i + 1 == text.size() || breaks.find(text[i + 1]) != std::string_view::npos;
            return ends && needed ? std::optional(i + 1) : std::nullopt;
        }
    }
    return {};
}

/// A formula, with apostrophes before it or none: what is marked, so that a mark can be told from a cell's
/// own.
bool isMarkable(std::string_view cell)
{
    const std::size_t begin = cell.find_first_not_of('\'');
    return begin != std::string_view::npos && looksLikeFormula(cell.substr(begin));
}

QByteArray unmarked(QByteArray cell)
{
    if (cell.startsWith('\'') && isMarkable(viewOf(cell).substr(1)))
        cell.remove(0, 1);
    return cell;
}

} // namespace

base::Result<CellBlock> CellBlock::parse(QByteArray bytes, const base::Progress &progress)
{
    CellBlock block;
    std::string_view text = viewOf(bytes);
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    std::size_t rowBegin = 0;
    QByteArray cell;
    for (std::size_t at = 0;;) {
        if (block.cells() % blockCells == 0 && progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        std::optional<std::size_t> end;
        if (at < text.size() && text[at] == '"')
            end = quotedEnd(text, at, cell);
        if (!end) {
            end = std::min(text.find_first_of(breaks, at), text.size());
            cell = QByteArray(text.data() + at, qsizetype(*end - at));
        }
        block.m_cells.push_back(unmarked(cell));
        at = *end;
        if (at < text.size() && text[at] == '\t') {
            ++at;
            continue;
        }
        block.m_rowEnds.push_back(block.m_cells.size());
        block.m_columns = std::max(block.m_columns, int(block.m_cells.size() - rowBegin));
        rowBegin = block.m_cells.size();
        if (at >= text.size())
            return block;
        at += text.substr(at).starts_with("\r\n") ? 2 : 1;
    }
}

std::span<const QByteArray> CellBlock::row(qint64 row) const
{
    const std::size_t begin = row == 0 ? 0 : m_rowEnds[std::size_t(row - 1)];
    return std::span(m_cells).subspan(begin, m_rowEnds[std::size_t(row)] - begin);
}

void appendCell(std::string_view cell, bool mark, QByteArray &text)
{
    const bool guarded = mark && isMarkable(cell);
    const bool quoted
        = (!guarded && cell.starts_with('"')) || cell.find_first_of(breaks) != std::string_view::npos;
    if (quoted)
        text.append('"');
    if (guarded)
        text.append('\'');
    for (const char c : cell) {
        text.append(c);
        if (quoted && c == '"')
            text.append('"');
    }
    if (quoted)
        text.append('"');
}

base::Result<QByteArray> textOf(const table::Table &table, const RowList &rows, std::span<const int> columns,
                                base::Progress &progress)
{
    QByteArray text;
    ListedRows listed(table, rows, progress);
    csv::RecordView record;
    for (;;) {
        const auto more = listed.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        for (const int column : columns) {
            appendCell(record.field(column), true, text);
            text.append('\t');
        }
        if (!columns.empty())
            text.chop(1);
        text.append('\n');
        if (text.size() > limits::copiedBytes)
            return base::Failure({.code = base::ErrorCode::CellTooLarge, .number = limits::copiedBytes});
    }
    if (listed.given() == 1)
        text.chop(1);
    return text;
}

} // namespace quality
