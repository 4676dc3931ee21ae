// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/stored_edits.h"

#include "base/hash.h"
#include "table/edit_writer.h"

namespace session {

namespace {

/// More columns than a record can have: a file that says so is not ours.
constexpr int columnLimit = 1 << 20;

} // namespace

std::vector<store::EditChange> changesBetween(const table::Edits &from, const table::Edits &to)
{
    std::vector<store::EditChange> changes;
    table::Edits::difference(
        from, to,
        [&changes](qint64 row, int column, const std::optional<QByteArray> &value) {
            changes.push_back({.row = row, .column = column, .value = value});
        },
        [&changes](qint64 row, bool leftOut) { changes.push_back({.row = row, .leftOut = leftOut}); });
    return changes;
}

table::Edits layered(const table::Edits &under, const table::Edits &over)
{
    if (under.isEmpty())
        return over;
    table::EditWriter writer(under);
    std::vector<qint64> leftOut;
    table::Edits::difference(
        {}, over,
        [&writer](qint64 row, int column, const std::optional<QByteArray> &value) {
            if (value)
                writer.setCell(row, column, std::string_view(value->constData(), std::size_t(value->size())));
        },
        [&leftOut](qint64 row, bool) { leftOut.push_back(row); });
    table::Edits all = writer.finish();
    for (const qint64 row : leftOut)
        all.leaveOut(row);
    return all;
}

base::Result<table::Edits> editsIn(const store::EditsFile &file)
{
    table::Edits edits;
    bool sound = true;
    const auto cells = file.eachCell([&](qint64 row, int column, const QByteArray &value) {
        if (row < 0 || column < 0 || column >= columnLimit)
            sound = false;
        else
            edits.setCell(row, column, value);
    });
    if (!cells)
        return base::Failure(cells.error());
    const auto rows = file.eachLeftOut([&](qint64 row) {
        if (row < 0)
            sound = false;
        else
            edits.leaveOut(row);
    });
    if (!rows)
        return base::Failure(rows.error());
    if (!sound)
        return base::Failure({.code = base::ErrorCode::EditsDamaged});
    return edits;
}

QByteArray sha256Of(const table::Edits &edits)
{
    // Cells and rows apart, each in order: how they are told of does not matter.
    base::Sha256 cells;
    base::Sha256 rows;
    for (const store::EditChange &change : changesBetween({}, edits)) {
        const QByteArray place
            = QByteArray::number(change.row) + ',' + QByteArray::number(change.column) + ',';
        if (change.column < 0) {
            rows.add(place);
            continue;
        }
        const QByteArray value = change.value.value_or(QByteArray());
        cells.add(place + QByteArray::number(value.size()) + ':' + value);
    }
    return base::Sha256::hexOf(cells.finish() + rows.finish());
}

base::Result<> freezeEdits(const QString &path, const table::Edits &edits, const store::EditsSource &source)
{
    auto file = store::EditsFile::open(path, source);
    if (!file)
        return base::Failure(file.error());
    base::Progress progress;
    return file->apply(changesBetween({}, edits), progress);
}

base::Result<table::Edits> frozenEdits(const QString &path, const QByteArray &sha256)
{
    auto file = store::EditsFile::openExisting(path);
    if (!file)
        return base::Failure(file.error());
    if (!*file)
        return base::Failure({.code = base::ErrorCode::BytesDiffer, .subject = path});
    auto edits = editsIn(**file);
    if (edits && sha256Of(*edits) != sha256)
        return base::Failure({.code = base::ErrorCode::BytesDiffer, .subject = path});
    return edits;
}

} // namespace session
