// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/review_mending.h"

#include "session/column_choices.h"
#include "session/review_state.h"

#include <algorithm>

namespace session {

using table::Step;

namespace {

QString headerOf(const std::optional<csv::Document> &document, int column)
{
    return document && column >= 0 ? document->columns().value(column) : QString();
}

} // namespace

template <class T>
base::Running<T> ReviewMending::ask(
    std::function<base::Result<T>(const table::Table &, base::Progress &)> look)
{
    RowReview::State &s = *m_review.m_state;
    if (!s.checked)
        return {base::finished<T>(T()), std::make_shared<base::Progress>()};
    return s.lend(base::run<T>(&s.work,
                               [document = s.checked->checked.import.document, edits = s.history.edits(),
                                look = std::move(look)](base::Progress &progress) {
                                   return look(table::Table(document, edits), progress);
                               }));
}

quality::RowList ReviewMending::rowsOf(const ValueChange &change) const
{
    const RowReview::State &s = *m_review.m_state;
    if (!s.checked)
        return {};
    return change.shownOnly ? s.list : s.checked->list(RowFilter::All);
}

base::Running<quality::ValuePreview> ReviewMending::previewValue(const ValueChange &change)
{
    return ask<quality::ValuePreview>(
        [rows = rowsOf(change), order = change.order,
         mapping = m_review.m_state->columns.mapping()](const table::Table &table, base::Progress &progress) {
            return quality::previewValue(table, rows, order, mapping, progress);
        });
}

void ReviewMending::setValue(const ValueChange &change)
{
    RowReview::State &s = *m_review.m_state;
    const bool one = change.order.cells == quality::ValueOrder::Cells::Holding;
    s.startBulk({.kind = one ? Step::Kind::ChangeValue : Step::Kind::SetValue,
                 .column = headerOf(s.document, change.order.column)},
                [rows = rowsOf(change), order = change.order,
                 mapping = s.columns.mapping()](const table::Table &table, base::Progress &progress) {
                    return quality::setValue(table, rows, order, mapping, progress);
                });
}

base::Running<std::shared_ptr<const quality::CellBlock>> ReviewMending::readBlock(const QString &text)
{
    using Block = std::shared_ptr<const quality::CellBlock>;
    RowReview::State &s = *m_review.m_state;
    return s.lend(base::run<Block>(&s.work, [text](base::Progress &progress) -> base::Result<Block> {
        auto block = quality::CellBlock::parse(text.toUtf8(), progress);
        if (!block)
            return base::Failure(block.error());
        return std::make_shared<const quality::CellBlock>(*std::move(block));
    }));
}

base::Running<quality::PastePreview> ReviewMending::previewPaste(const quality::PasteOrder &order)
{
    return ask<quality::PastePreview>(
        [rows = m_review.m_state->list, order](const table::Table &table, base::Progress &progress) {
            return quality::previewPaste(table, rows, order, progress);
        });
}

void ReviewMending::paste(const quality::PasteOrder &order)
{
    m_review.m_state->startBulk(
        {.kind = Step::Kind::Paste},
        [rows = m_review.m_state->list, order](const table::Table &table, base::Progress &progress) {
            return quality::paste(table, rows, order, progress);
        });
}

base::Running<QString> ReviewMending::copyRows(const std::vector<qint64> &rows,
                                               const std::vector<int> &columns)
{
    std::vector<qint64> sorted = rows;
    std::ranges::sort(sorted);
    std::vector<int> open = columns;
    for (const xdm::ColumnMapping &column : m_review.m_state->columns.mapping().columns) {
        if (column.state == xdm::State::Secret)
            std::erase(open, column.column);
    }
    return ask<QString>(
        [sorted, open](const table::Table &table, base::Progress &progress) -> base::Result<QString> {
            const auto wanted = quality::RowList::of(
                table.rows(), [&sorted](qint64 row) { return std::ranges::binary_search(sorted, row); });
            const auto text = quality::textOf(table, wanted, open, progress);
            if (!text)
                return base::Failure(text.error());
            return QString::fromUtf8(*text);
        });
}

bool ReviewMending::canMerge() const
{
    return quality::DuplicateGroups::canMerge(m_review.m_state->columns.mapping());
}

base::Running<ReviewMending::Duplicates> ReviewMending::findDuplicates()
{
    const ColumnChoices &columns = m_review.m_state->columns;
    return ask<Duplicates>([mapping = columns.mapping(),
                            schema = columns.schema()](const table::Table &table, base::Progress &progress) {
        return quality::DuplicateGroups::find(table, mapping, schema, progress);
    });
}

base::Running<quality::MergePreview> ReviewMending::previewMerge(const Duplicates &duplicates,
                                                                 const quality::MergeOrder &order)
{
    return ask<quality::MergePreview>([duplicates, order](const table::Table &, base::Progress &progress) {
        return duplicates->preview(order, progress);
    });
}

void ReviewMending::merge(const Duplicates &duplicates, const quality::MergeOrder &order)
{
    if (!(duplicates->table().edits() == m_review.edits()))
        return;
    m_review.m_state->startBulk({.kind = Step::Kind::Merge},
                                [duplicates, order](const table::Table &, base::Progress &progress) {
                                    return duplicates->merge(order, progress);
                                });
}

} // namespace session
