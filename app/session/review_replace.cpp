// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a RowReview looks for words in the rows of the list, or writes them out in words.

#include "base/private_file.h"
#include "quality/replacement.h"
#include "quality/row_export.h"
#include "session/column_choices.h"
#include "session/finding_words.h"
#include "session/review_state.h"

#include <QSaveFile>

namespace session {

namespace {

quality::Replacement replacementOf(const ReplaceOrder &order, const xdm::Mapping &mapping)
{
    quality::Replacement replacement {.column = order.column,
                                      .find = order.find,
                                      .replace = order.replace,
                                      .wholeCell = order.wholeCell,
                                      .caseSensitive = order.caseSensitive};
    for (const xdm::ColumnMapping &column : mapping.columns) {
        if (column.state == xdm::State::Secret)
            replacement.passOver.push_back(column.column);
    }
    return replacement;
}

ReplacePreview previewOf(const quality::ReplacementPreview &found)
{
    ReplacePreview preview {.cells = found.cells, .rows = found.rows, .samples = {}};
    for (const auto &sample : found.samples)
        preview.samples.push_back(
            {.row = sample.row, .column = sample.column, .before = sample.before, .after = sample.after});
    return preview;
}

QString wordsOf(const ReviewRow &row, const QStringList &columns)
{
    QStringList words;
    for (const quality::RowFinding &finding : row.findings)
        words << describe(finding, columns);
    if (row.leftOut || words.isEmpty())
        words << describe(row.state);
    words.removeAll(QString());
    return words.join(QStringLiteral("; "));
}

base::Failure unwritable(const QSaveFile &file)
{
    return base::Failure({.code = file.error() == QFileDevice::ResourceError
                              ? base::ErrorCode::DiskFull
                              : base::ErrorCode::StoreUnwritable,
                          .subject = file.fileName(),
                          .detail = file.errorString()});
}

base::Result<qint64> writeRows(const QString &path, const quality::RowList &rows, const table::Edits &edits,
                               const std::shared_ptr<const ReviewCheck> &check, base::Progress &progress)
{
    // Whatever a dialog asked: the customers' own file stays as it is.
    if (base::isSameFile(path, check->checked.import.document.source().path()))
        return base::Failure({.code = base::ErrorCode::FileWouldBeLost, .subject = path});
    QSaveFile file(path);
    // The rights first, the people afterwards.
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(file);
    RowReader reader;
    if (const auto ready = reader.prepare(check); !ready)
        return base::Failure(ready.error());
    const table::Table table(check->checked.import.document, edits);
    const QStringList columns = table.document().columns();
    const quality::RowExport to {
        .problem =
            [&](const csv::RecordView &record) {
                // What was typed may stand where the damage was.
                const csv::Document &document = table.document();
                const bool again = edits.isEdited(record.row) && document.invalidCount() > 0;
                const auto read = again ? document.record(record.row) : csv::Record();
                const csv::RecordView original = again && read ? read->view() : record;
                return wordsOf(reader.look(record, original.fields, edits, *check), columns);
            },
        .write = [&file](std::string_view block) -> base::Result<> {
            if (file.write(block.data(), qint64(block.size())) != qint64(block.size()))
                return unwritable(file);
            return {};
        }};
    auto written = quality::exportRows(table, rows, check->checked.mapping, to, progress);
    if (!written)
        return written;
    if (!file.commit())
        return unwritable(file);
    return written;
}

} // namespace

base::Running<ReplacePreview> RowReview::previewReplace(const ReplaceOrder &order)
{
    State &s = *m_state;
    if (!s.checked)
        return {base::finished<ReplacePreview>(ReplacePreview()), std::make_shared<base::Progress>()};
    return s.lend(base::run<ReplacePreview>(
        &s.work,
        [check = s.checked, edits = s.history.edits(), rows = s.rowsFor(order),
         replacement = replacementOf(order, s.columns.mapping())](
            base::Progress &progress) -> base::Result<ReplacePreview> {
            const table::Table table(check->checked.import.document, edits);
            const auto found = quality::previewReplacement(table, rows, replacement, progress);
            if (!found)
                return base::Failure(found.error());
            return previewOf(*found);
        }));
}

base::Running<qint64> RowReview::previewFill(int target, int source)
{
    State &s = *m_state;
    if (!s.checked)
        return {base::finished<qint64>(0), std::make_shared<base::Progress>()};
    return s.lend(base::run<qint64>(
        &s.work,
        [check = s.checked, edits = s.history.edits(), rows = s.list, target, source,
         mapping = s.columns.mapping(),
         schema = s.columns.schema()](base::Progress &progress) -> base::Result<qint64> {
            const table::Table table(check->checked.import.document, edits);
            const auto filled = quality::fillFrom(table, rows, {.target = target, .source = source}, mapping,
                                                  schema, progress);
            if (!filled)
                return base::Failure(filled.error());
            return filled->rows;
        }));
}

void RowReview::replace(const ReplaceOrder &order)
{
    State &s = *m_state;
    if (!s.checked)
        return;
    const QStringList columns = s.document->columns();
    const bool isOne = order.column >= 0 && order.column < columns.size();
    s.startBulk({.kind = table::Step::Kind::Replace, .column = isOne ? columns.at(order.column) : QString()},
                [rows = s.rowsFor(order), replacement = replacementOf(order, s.columns.mapping())](
                    const table::Table &table, base::Progress &progress) {
                    return quality::replaceAll(table, rows, replacement, progress);
                });
}

quality::RowList RowReview::State::rowsFor(const ReplaceOrder &order) const
{
    return order.shownOnly ? list : checked->list(RowFilter::All);
}

base::Running<qint64> RowReview::exportShown(const QString &path)
{
    State &s = *m_state;
    if (!s.checked)
        return {base::finished<qint64>(base::Failure({.code = base::ErrorCode::NothingToSend})),
                std::make_shared<base::Progress>()};
    return s.lend(base::run<qint64>(
        &s.work,
        [path, rows = s.list, edits = s.history.edits(), check = s.checked](base::Progress &progress) {
            return writeRows(path, rows, edits, check, progress);
        }));
}

} // namespace session
