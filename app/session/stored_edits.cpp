// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/stored_edits.h"

#include "base/hash.h"
#include "table/packed_edits.h"

namespace session {

namespace {

/// More columns than a record can have: a file that says so is not ours.
constexpr int columnLimit = 1 << 20;

base::Result<table::Edits> oldEditsIn(const store::EditsFile &file)
{
    table::Edits edits;
    bool sound = true;
    const auto cells = file.eachOldCell([&](qint64 row, int column, const QByteArray &value) {
        if (row < 0 || column < 0 || column >= columnLimit)
            sound = false;
        else
            edits.setCell(row, column, value);
    });
    if (!cells)
        return base::Failure(cells.error());
    const auto rows = file.eachOldLeftOut([&](qint64 row) {
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

} // namespace

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
    if (file.isOld())
        return oldEditsIn(file);
    table::EditUnpacker edits;
    bool sound = true;
    const auto read
        = file.eachBlock([&](qint64, const QByteArray &content) { sound = sound && edits.add(content); });
    if (!read)
        return base::Failure(read.error());
    if (!sound)
        return base::Failure({.code = base::ErrorCode::EditsDamaged});
    return edits.finish();
}

base::Result<> putEdits(store::EditsFile &file, const table::Edits &from, const table::Edits &to)
{
    base::Result<> put;
    table::packChunks(from, to, [&](qint64 chunk, const QByteArray &content) {
        put = file.putBlock(chunk, content);
        return put.has_value();
    });
    return put;
}

QByteArray sha256Of(const table::Edits &edits)
{
    // Cells and rows apart, each in order: how they are told of does not matter.
    base::Sha256 cells;
    base::Sha256 rows;
    const auto placeOf = [](qint64 row, int column) {
        return QByteArray::number(row) + ',' + QByteArray::number(column) + ',';
    };
    table::Edits::difference(
        {}, edits,
        [&](qint64 row, int column, const std::optional<QByteArray> &value) {
            cells.add(placeOf(row, column) + QByteArray::number(value->size()) + ':' + *value);
        },
        [&](qint64 row, bool) { rows.add(placeOf(row, -1)); });
    return base::Sha256::hexOf(cells.finish() + rows.finish());
}

base::Result<> freezeEdits(const QString &path, const table::Edits &edits, const store::EditsSource &source)
{
    auto file = store::EditsFile::open(path, source);
    if (!file)
        return base::Failure(file.error());
    return file->change([&] { return putEdits(*file, {}, edits); });
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
