// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/edits.h"

namespace table {

namespace {

qint64 chunkOf(qint64 row)
{
    Q_ASSERT(row >= 0);
    return row / EditChunk::rows;
}

int within(qint64 row)
{
    return int(row % EditChunk::rows);
}

QByteArray copyOf(std::string_view value)
{
    return {value.data(), qsizetype(value.size())};
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

qint64 sum(const EditChunks &chunks, const std::function<qint64(const EditChunk &chunk)> &count)
{
    qint64 all = 0;
    for (auto found = chunks.next(0); found.chunk; found = chunks.next(found.number + 1))
        all += count(*found.chunk);
    return all;
}

void compareCells(qint64 firstRow, const EditChunk &from, const EditChunk &to, const Edits::VisitCell &visit)
{
    std::size_t a = 0;
    std::size_t b = 0;
    while (a < from.cells() || b < to.cells()) {
        const auto placeOf = [](const EditChunk &chunk, std::size_t cell) {
            return cell < chunk.cells() ? std::pair(chunk.rowOf(cell), chunk.columnOf(cell))
                                        : std::pair(EditChunk::rows, 0);
        };
        const auto left = placeOf(from, a);
        const auto right = placeOf(to, b);
        const auto [row, column] = std::min(left, right);
        if (left < right)
            visit(firstRow + row, column, {});
        else if (right < left || from.valueOf(a) != to.valueOf(b))
            visit(firstRow + row, column, copyOf(to.valueOf(b)));
        a += left <= right ? 1 : 0;
        b += right <= left ? 1 : 0;
    }
}

} // namespace

std::optional<QByteArray> Edits::at(qint64 row, int column) const
{
    const EditChunk *chunk = m_chunks.find(chunkOf(row));
    const auto value = chunk ? chunk->at(within(row), column) : std::nullopt;
    return value ? std::optional(copyOf(*value)) : std::nullopt;
}

void Edits::setCell(qint64 row, int column, const QByteArray &value)
{
    const EditChunk *there = m_chunks.find(chunkOf(row));
    if (there && there->at(within(row), column) == viewOf(value))
        return;
    m_chunks.change(chunkOf(row), [&](EditChunk &chunk) { chunk.set(within(row), column, viewOf(value)); });
}

void Edits::restoreCell(qint64 row, int column)
{
    const EditChunk *there = m_chunks.find(chunkOf(row));
    if (there && there->at(within(row), column))
        m_chunks.change(chunkOf(row), [&](EditChunk &chunk) { chunk.restore(within(row), column); });
}

void Edits::restoreRow(qint64 row)
{
    if (isEdited(row))
        m_chunks.change(chunkOf(row), [&](EditChunk &chunk) { chunk.restoreRow(within(row)); });
}

void Edits::leaveOut(qint64 row)
{
    setLeftOut(row, true);
}

void Edits::bringBack(qint64 row)
{
    setLeftOut(row, false);
}

void Edits::setLeftOut(qint64 row, bool leftOut)
{
    if (isLeftOut(row) != leftOut)
        m_chunks.change(chunkOf(row), [&](EditChunk &chunk) { chunk.setLeftOut(within(row), leftOut); });
}

bool Edits::isLeftOut(qint64 row) const
{
    const EditChunk *chunk = m_chunks.find(chunkOf(row));
    return chunk && chunk->isLeftOut(within(row));
}

bool Edits::isEdited(qint64 row) const
{
    const EditChunk *chunk = m_chunks.find(chunkOf(row));
    return chunk && chunk->isEdited(within(row));
}

qint64 Edits::editedRows() const
{
    return sum(m_chunks, &EditChunk::editedRows);
}

qint64 Edits::leftOutRows() const
{
    return sum(m_chunks, &EditChunk::leftOutRows);
}

qint64 Edits::touchedRows() const
{
    return sum(m_chunks, &EditChunk::touchedRows);
}

qint64 Edits::editedCells() const
{
    return sum(m_chunks, [](const EditChunk &chunk) { return qint64(chunk.cells()); });
}

qint64 Edits::bytesApart(const Edits &these, const Edits &others)
{
    qint64 bytes = 0;
    visitUnshared(others, these, [&bytes](qint64, const EditChunk *, const EditChunk *here) {
        bytes += here ? here->bytes() : 0;
    });
    return bytes;
}

void Edits::difference(const Edits &from, const Edits &to, const VisitCell &cell, const VisitRow &row)
{
    static const EditChunk empty;
    EditChunks::visitUnshared(from.m_chunks, to.m_chunks,
                              [&](qint64 number, const EditChunk *left, const EditChunk *right) {
                                  const EditChunk &before = left ? *left : empty;
                                  const EditChunk &after = right ? *right : empty;
                                  const qint64 firstRow = number * EditChunk::rows;
                                  compareCells(firstRow, before, after, cell);
                                  for (int i = 0; i < EditChunk::rows; ++i) {
                                      if (before.isLeftOut(i) != after.isLeftOut(i))
                                          row(firstRow + i, after.isLeftOut(i));
                                  }
                              });
}

} // namespace table
