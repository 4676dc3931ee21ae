// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/duplicate_groups.h"

#include "base/parallel.h"
#include "quality/checks/case_fold.h"
#include "quality/checks/own_email.h"
#include "quality/key_table.h"
#include "quality/merge_fold.h"

#include <algorithm>
#include <mutex>
#include <set>

namespace quality {

namespace {

constexpr qint64 blockRows = 256; ///< between two looks at the cancel flag

base::Failure endedEarly(const table::Table &table, qint64 row)
{
    return base::Failure(
        {.code = base::ErrorCode::FileChanged, .row = row, .subject = table.document().source().path()});
}

QByteArray copyOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

/// Finds the groups, then puts their rows aside.
struct DuplicateGroups::Finder
{
    DuplicateGroups &groups;
    base::Progress &progress;
    base::SharedProgress shared {progress, 0, 2 * groups.m_table.rows()};
    std::vector<qint64> cuts = groups.m_table.document().cuts();
    int workers = base::workersFor(qint64(cuts.size()) - 1);
    QString folder = groups.m_table.document().workFolder().isEmpty()
        ? QDir::tempPath()
        : groups.m_table.document().workFolder();
    KeyTable addresses {progress, workers, limits::keysInTable, folder};
    KeyHash hash = {};

    std::mutex mutex = {}; ///< of all below
    KeyGroups members {progress, limits::keysInMemory, folder}; ///< by row, with the first of its group
    std::set<qint64> shown = {}; ///< groups, by their first row
    base::Result<> failure = {};

    base::Result<> readAddresses();
    base::Result<> readStretch(int worker, qint64 begin, qint64 end);
    base::Result<> sortOut();
    void addMember(qint64 row, qint64 first);
    base::Result<> putAside();
    base::Result<> putAside(const csv::RecordView &record, qint64 first);
};

base::Result<> DuplicateGroups::Finder::readAddresses()
{
    return base::inParallel(qint64(cuts.size()) - 1, workers, [this](int worker, qint64 item) {
        return readStretch(worker, cuts[std::size_t(item)], cuts[std::size_t(item) + 1]);
    });
}

base::Result<> DuplicateGroups::Finder::readStretch(int worker, qint64 begin, qint64 end)
{
    const table::Table &table = groups.m_table;
    const bool someLeftOut = !table.edits().isEmpty();
    OwnEmail email(groups.m_emailColumn);
    QByteArray scratch;
    table::Cursor cursor = table.cursor(begin);
    csv::RecordView record;
    for (qint64 row = begin; row < end; ++row) {
        if ((row - begin) % blockRows == 0 && shared.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        const auto got = cursor.next(record);
        if (!got)
            return base::Failure(got.error());
        if (!*got)
            return endedEarly(table, row);
        email.look(record);
        if (email.verdict() != xdm::EmailVerdict::Good || (someLeftOut && table.edits().isLeftOut(row)))
            continue;
        const Key key = hash.of(foldCase(email.clean(), scratch));
        if (auto added = addresses.add(worker, {.key = key, .row = row}); !added)
            return added;
    }
    shared.add(end - begin);
    return {};
}

base::Result<> DuplicateGroups::Finder::sortOut()
{
    return addresses.finish([this](int) -> KeyTable::Visit {
        return [this, key = Key(), first = qint64(-1), alone = true](const KeyedRow &row) mutable {
            if (first < 0 || row.key != key) {
                key = row.key;
                first = row.row;
                alone = true;
                return;
            }
            const std::lock_guard lock(mutex);
            if (alone) {
                addMember(first, first);
                ++groups.m_groups;
                shown.insert(first);
                if (shown.size() > limits::shownGroups)
                    shown.erase(std::prev(shown.end()));
            }
            alone = false;
            addMember(row.row, first);
        };
    });
}

void DuplicateGroups::Finder::addMember(qint64 row, qint64 first)
{
    if (failure)
        failure = members.add(
            {.key = {.high = quint64(row), .low = 0}, .row = row, .spelling = 0, .place = quint64(first)});
}

/// The members come by row, so the table is read from front to back once more.
base::Result<> DuplicateGroups::Finder::putAside()
{
    constexpr qint64 nearRows = 1024; // reading on as far as this takes as long as to begin elsewhere
    const table::Table &table = groups.m_table;
    table::Cursor cursor = table.cursor();
    qint64 at = 0; // row that the cursor gives next
    csv::RecordView record;
    const auto take = [&](qint64 row, qint64 first) -> base::Result<> {
        if (row - at > nearRows) {
            shared.add(row - at);
            at = row;
            cursor = table.cursor(row);
        }
        for (; at <= row; ++at) {
            if (at % blockRows == 0) {
                if (progress.isCancelled())
                    return base::Failure({.code = base::ErrorCode::Cancelled});
                shared.add(std::min(blockRows, table.rows() - at));
            }
            const auto got = cursor.next(record);
            if (!got)
                return base::Failure(got.error());
            if (!*got)
                return endedEarly(table, at);
        }
        return putAside(record, first);
    };
    auto finished = members.finish([&](const KeyedRow &member) {
        if (failure)
            failure = take(member.row, qint64(member.place));
    });
    return finished ? failure : finished;
}

base::Result<> DuplicateGroups::Finder::putAside(const csv::RecordView &record, qint64 first)
{
    std::vector<std::string_view> cells;
    cells.reserve(groups.m_columns.size());
    for (const int column : groups.m_columns)
        cells.push_back(record.field(column));
    if (shown.contains(first)) {
        auto &rows = groups.m_samples[first];
        if (rows.size() < limits::shownGroupRows) {
            MergedGroup::Row row {.row = record.row,
                                  .cells = std::vector<QByteArray>(std::size_t(groups.m_table.columns()))};
            for (const int column : groups.m_columns)
                row.cells[std::size_t(column)] = copyOf(record.field(column));
            rows.push_back(std::move(row));
        }
    }
    return groups.m_spool.add(first, record.row, cells);
}

DuplicateGroups::DuplicateGroups(table::Table table, xdm::Mapping mapping, int emailColumn,
                                 std::vector<int> columns, qint64 spoolBytes)
    : m_table(std::move(table))
    , m_mapping(std::move(mapping))
    , m_emailColumn(emailColumn)
    , m_columns(std::move(columns))
    , m_spool(m_table.document().workFolder().isEmpty() ? QDir::tempPath() : m_table.document().workFolder(),
              spoolBytes)
{
}

bool DuplicateGroups::canMerge(const xdm::Mapping &mapping)
{
    return mapping.form != xdm::ExportForm::CommerceAddresses
        && mapping.form != xdm::ExportForm::CommerceSingle;
}

base::Result<std::shared_ptr<const DuplicateGroups>> DuplicateGroups::find(const table::Table &table,
                                                                           const xdm::Mapping &mapping,
                                                                           const xdm::Schema &schema,
                                                                           base::Progress &progress,
                                                                           qint64 spoolBytes)
{
    const int emailColumn = mapping.emailColumn(schema);
    if (emailColumn < 0)
        return base::Failure({.code = base::ErrorCode::EmailUnmapped});
    std::vector<int> columns;
    for (const xdm::ColumnMapping &column : mapping.columns) {
        if (column.state != xdm::State::Secret)
            columns.push_back(column.column);
    }
    std::shared_ptr<DuplicateGroups> groups(
        new DuplicateGroups(table, mapping, emailColumn, std::move(columns), spoolBytes));
    if (!canMerge(mapping))
        return groups;
    Finder finder {.groups = *groups, .progress = progress};
    for (const auto step : {&Finder::readAddresses, &Finder::sortOut}) {
        if (const auto done = (finder.*step)(); !done)
            return base::Failure(done.error());
    }
    if (const auto done = finder.putAside(); !done)
        return base::Failure(done.error());
    return groups;
}

base::Result<MergePreview> DuplicateGroups::preview(const MergeOrder &order, base::Progress &progress) const
{
    MergePreview preview;
    std::map<int, MergePreview::Field> fields;
    std::map<qint64, MergedGroup> samples;
    MergeFold fold(m_mapping, m_emailColumn, m_columns, order);
    const auto visited = fold.visit(m_spool, progress, [&](const MergeFold::Group &group) {
        ++preview.groups;
        preview.rows += group.count;
        bool changed = false;
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            const int column = m_columns[at];
            const bool other = group.merged[at] != group.own[at];
            changed = changed || other;
            if (!other && !group.differs[at])
                continue;
            MergePreview::Field &field = fields[column];
            field.column = column;
            field.differing += group.differs[at];
            field.changed += other;
            field.undecided += group.differs[at] && fold.isUndecided(group.first, column);
        }
        preview.changed += changed;
        const auto rows = m_samples.find(group.first);
        if (rows == m_samples.end())
            return;
        MergedGroup sample {.first = group.first, .survivor = group.survivor, .count = group.count};
        sample.rows = rows->second;
        sample.merged.resize(std::size_t(m_table.columns()));
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            sample.merged[std::size_t(m_columns[at])] = group.merged[at];
            if (group.differs[at])
                sample.differing.push_back(m_columns[at]);
        }
        samples.emplace(group.first, std::move(sample));
    });
    if (!visited)
        return base::Failure(visited.error());
    for (const auto &field : fields)
        preview.fields.push_back(field.second);
    for (auto &sample : samples)
        preview.samples.push_back(std::move(sample.second));
    return preview;
}

base::Result<BulkEdit> DuplicateGroups::merge(const MergeOrder &order, base::Progress &progress) const
{
    BulkEdit edit {.after = m_table.edits()};
    base::Result<> failure;
    MergeFold fold(m_mapping, m_emailColumn, m_columns, order);
    fold.onLeftOut([&](qint64 row) {
        edit.after.leaveOut(row);
        ++edit.rows;
    });
    const auto change = [&](const MergeFold::Group &group) -> base::Result<> {
        csv::Record original; // read where it can differ from what the row holds now
        const bool edited = m_table.edits().isEdited(group.survivor);
        bool changed = false;
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            if (group.merged[at] == group.own[at])
                continue;
            if (edited && !changed) {
                auto read = m_table.document().record(group.survivor);
                if (!read)
                    return base::Failure(read.error());
                original = *std::move(read);
            }
            changed = true;
            if (edited && copyOf(original.view().field(m_columns[at])) == group.merged[at])
                edit.after.restoreCell(group.survivor, m_columns[at]);
            else
                edit.after.setCell(group.survivor, m_columns[at], group.merged[at]);
        }
        edit.rows += changed;
        return {};
    };
    const auto visited = fold.visit(m_spool, progress, [&](const MergeFold::Group &group) {
        if (failure)
            failure = change(group);
    });
    if (!visited)
        return base::Failure(visited.error());
    if (!failure)
        return base::Failure(failure.error());
    return edit;
}

} // namespace quality
