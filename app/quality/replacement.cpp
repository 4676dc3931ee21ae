// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/replacement.h"

#include "quality/checks/case_fold.h"
#include "quality/listed_rows.h"
#include "quality/pattern.h"
#include "table/edit_writer.h"
#include "xdm/text.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace quality {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// Nothing of the cell was lost when it became a text.
bool isWhole(const QString &text, std::string_view cell)
{
    return !text.contains(QChar::ReplacementCharacter) || viewOf(text.toUtf8()) == cell;
}

/// Replaces a text within one cell.
class Replacer
{
public:
    explicit Replacer(const Replacement &replacement)
        : m_replacement(replacement)
        , m_find(replacement.find.toUtf8())
        , m_replace(replacement.replace.toUtf8())
    {
        if (!replacement.caseSensitive) {
            QByteArray scratch;
            const std::string_view folded = foldCase(viewOf(m_find), scratch);
            m_find = QByteArray(folded.data(), qsizetype(folded.size()));
        }
    }

    /// The cell after, or nothing where it stays as it is; valid until the next call.
    std::optional<std::string_view> replaced(std::string_view cell)
    {
        const std::string_view find = viewOf(m_find);
        const std::string_view text = m_replacement.caseSensitive ? cell : foldCase(cell, m_scratch);
        const std::size_t found = find.empty() ? std::string_view::npos : text.find(find);
        if (found == std::string_view::npos || (m_replacement.wholeCell && text.size() != find.size()))
            return {};
        m_after.resize(0);
        if (m_replacement.wholeCell)
            m_after.append(m_replace);
        else if (m_replacement.caseSensitive || xdm::isAscii(cell))
            splice(cell, text, found);
        else { // folding may change the length of what stands before
            QString whole = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
            if (!isWhole(whole, cell))
                return {};
            m_after = whole.replace(m_replacement.find, m_replacement.replace, Qt::CaseInsensitive).toUtf8();
        }
        return viewOf(m_after) == cell ? std::nullopt : std::optional(viewOf(m_after));
    }

private:
    /// \param text  the cell as it is searched, byte for byte beside it
    void splice(std::string_view cell, std::string_view text, std::size_t found)
    {
        const std::string_view find = viewOf(m_find);
        std::size_t at = 0;
        for (; found != std::string_view::npos; found = text.find(find, at)) {
            m_after.append(cell.data() + at, qsizetype(found - at)).append(m_replace);
            at = found + find.size();
        }
        m_after.append(cell.data() + at, qsizetype(cell.size() - at));
    }

    const Replacement &m_replacement;
    QByteArray m_find; ///< as it is searched: folded unless case counts
    QByteArray m_replace;
    QByteArray m_scratch;
    QByteArray m_after;
};

/// The same by an expression.
class PatternReplacer
{
public:
    PatternReplacer(Pattern pattern, const base::Progress &progress)
        : m_pattern(std::move(pattern))
        , m_progress(progress)
    {
    }

    base::Result<std::optional<std::string_view>> replaced(std::string_view cell)
    {
        const QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        const auto after = m_pattern.replaced(text, m_progress);
        if (!after)
            return base::Failure(after.error());
        if (!*after || !isWhole(text, cell))
            return std::nullopt;
        m_after = (*after)->toUtf8();
        return viewOf(m_after) == cell ? std::nullopt : std::optional(viewOf(m_after));
    }

private:
    Pattern m_pattern;
    const base::Progress &m_progress;
    QByteArray m_after;
};

std::vector<int> columnsOf(const table::Table &table, const Replacement &replacement)
{
    std::vector<int> columns;
    for (int column = 0; column < table.columns(); ++column) {
        if ((replacement.column < 0 || replacement.column == column)
            && std::ranges::find(replacement.passOver, column) == replacement.passOver.end())
            columns.push_back(column);
    }
    return columns;
}

struct Hit
{
    qint64 row;
    int column;
    std::string_view before;
    std::string_view original; ///< as it stands in the file
    std::string_view after;
};

/// Gives the cells that become others, in order. \param replaced  a cell as it becomes, or nothing
template <class Replaced>
base::Result<> visitHits(ListedRows &listed, const std::vector<int> &columns, Replaced replaced,
                         const std::function<void(const Hit &hit)> &visit)
{
    csv::RecordView record;
    for (;;) {
        const auto more = listed.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            return {};
        for (const int column : columns) {
            const std::string_view cell = record.field(column);
            const base::Result<std::optional<std::string_view>> after = replaced(cell);
            if (!after) {
                base::Error error = after.error();
                error.row = record.row;
                error.column = column;
                return base::Failure(std::move(error));
            }
            if (*after)
                visit({.row = record.row,
                       .column = column,
                       .before = cell,
                       .original = listed.original(column),
                       .after = **after});
        }
    }
}

base::Result<> visitHits(const table::Table &table, const RowList &rows, const Replacement &replacement,
                         base::Progress &progress, const std::function<void(const Hit &hit)> &visit)
{
    const std::vector<int> columns = columnsOf(table, replacement);
    ListedRows listed(table, rows, progress);
    if (!replacement.pattern || replacement.find.isEmpty()) {
        Replacer replacer(replacement);
        return visitHits(
            listed, columns, [&replacer](std::string_view cell) { return replacer.replaced(cell); }, visit);
    }
    auto pattern
        = Pattern::make(replacement.find, replacement.replace,
                        {.wholeCell = replacement.wholeCell, .caseSensitive = replacement.caseSensitive});
    if (!pattern)
        return base::Failure(pattern.error());
    PatternReplacer replacer(*std::move(pattern), progress);
    return visitHits(
        listed, columns, [&replacer](std::string_view cell) { return replacer.replaced(cell); }, visit);
}

} // namespace

base::Result<ReplacementPreview> previewReplacement(const table::Table &table, const RowList &rows,
                                                    const Replacement &replacement, base::Progress &progress)
{
    ReplacementPreview preview;
    qint64 lastRow = -1;
    const auto visited = visitHits(table, rows, replacement, progress, [&](const Hit &hit) {
        ++preview.cells;
        preview.rows += hit.row != lastRow;
        lastRow = hit.row;
        if (preview.samples.size() < limits::replacementSamples)
            preview.samples.push_back({.row = hit.row,
                                       .column = hit.column,
                                       .before = {hit.before.data(), qsizetype(hit.before.size())},
                                       .after = {hit.after.data(), qsizetype(hit.after.size())}});
    });
    if (!visited)
        return base::Failure(visited.error());
    return preview;
}

base::Result<BulkEdit> replaceAll(const table::Table &table, const RowList &rows,
                                  const Replacement &replacement, base::Progress &progress)
{
    table::EditWriter writer(table.edits());
    const auto visited = visitHits(table, rows, replacement, progress, [&writer](const Hit &hit) {
        if (hit.after == hit.original)
            writer.restoreCell(hit.row, hit.column);
        else
            writer.setCell(hit.row, hit.column, hit.after);
    });
    if (!visited)
        return base::Failure(visited.error());
    const qint64 changed = writer.changedRows();
    return BulkEdit {.after = writer.finish(), .rows = changed};
}

} // namespace quality
