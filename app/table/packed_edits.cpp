// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/packed_edits.h"

#include <limits>
#include <utility>

namespace table {

namespace {

// A part is one byte that says how it is kept, and records. Numbers have seven bits a byte, the lowest first,
// the high bit where more follow. A record is a number of which the two lowest bits say what is done and the
// rest by how far the row lies beyond the last record's (even: forwards; odd: backwards); for a cell its
// column follows, and for a value its length and bytes.
constexpr char plainPart = 'p';
constexpr char packedPart = 'z';

enum Action : std::uint8_t { SetCell, RestoreCell, LeaveOut, BringBack };

constexpr int actionBits = 2;
constexpr qsizetype partBytes = 256 << 10;
constexpr qsizetype packedFrom = 128; ///< less than this is not worth it
constexpr int quickly = 1; ///< the level of packing that costs the least time
constexpr quint64 largestRatio = 1032; ///< that packing with zlib can reach

class PartWriter
{
public:
    void cell(qint64 row, int column, std::string_view value)
    {
        record(row, SetCell);
        number(quint64(column));
        number(value.size());
        m_bytes.append(value.data(), qsizetype(value.size()));
    }

    void restore(qint64 row, int column)
    {
        record(row, RestoreCell);
        number(quint64(column));
    }

    void leftOut(qint64 row, bool leftOut) { record(row, leftOut ? LeaveOut : BringBack); }

    qsizetype size() const { return m_bytes.size(); }

    /// What was written, packed where that is smaller; a new part begins.
    QByteArray finish()
    {
        m_row = 0;
        const QByteArray plain = std::exchange(m_bytes, QByteArray());
        if (plain.size() >= packedFrom) {
            const QByteArray packed = qCompress(plain, quickly);
            if (packed.size() < plain.size())
                return packedPart + packed;
        }
        return plainPart + plain;
    }

private:
    void record(qint64 row, Action action)
    {
        const qint64 beyond = row - std::exchange(m_row, row);
        const quint64 way = (quint64(beyond) << 1) ^ quint64(beyond >> 63);
        number((way << actionBits) | action);
    }

    void number(quint64 value)
    {
        for (; value > 0x7f; value >>= 7)
            m_bytes.append(char(0x80 | (value & 0x7f)));
        m_bytes.append(char(value));
    }

    QByteArray m_bytes;
    qint64 m_row = 0;
};

class PartReader
{
public:
    explicit PartReader(std::string_view bytes)
        : m_left(bytes)
    {
    }

    bool atEnd() const { return m_left.empty(); }

    bool number(quint64 &value)
    {
        value = 0;
        for (int shift = 0; shift < 63 && !m_left.empty(); shift += 7) {
            const auto byte = std::uint8_t(m_left.front());
            m_left.remove_prefix(1);
            value |= quint64(byte & 0x7f) << shift;
            if (byte <= 0x7f)
                return true;
        }
        return false;
    }

    bool record(qint64 &row, Action &action)
    {
        quint64 head = 0;
        if (!number(head))
            return false;
        action = Action(head & ((1 << actionBits) - 1));
        const quint64 way = head >> actionBits;
        m_row += qint64(way >> 1) ^ -qint64(way & 1);
        row = m_row;
        return row >= 0 && row <= furthest;
    }

    bool column(int &column)
    {
        quint64 value = 0;
        if (!number(value) || value >= quint64(EditChunk::columns))
            return false;
        column = int(value);
        return true;
    }

    bool value(std::string_view &value)
    {
        quint64 size = 0;
        if (!number(size) || size > m_left.size())
            return false;
        value = m_left.substr(0, std::size_t(size));
        m_left.remove_prefix(std::size_t(size));
        return true;
    }

private:
    static constexpr qint64 furthest = std::numeric_limits<qint64>::max() >> 4; ///< a record's head holds it

    std::string_view m_left;
    qint64 m_row = 0;
};

QByteArray contentOf(qint64 number, const EditChunk &chunk)
{
    PartWriter part;
    const qint64 first = number * EditChunk::rows;
    for (std::size_t cell = 0; cell < chunk.cells(); ++cell)
        part.cell(first + chunk.rowOf(cell), chunk.columnOf(cell), chunk.valueOf(cell));
    for (int row = 0; row < EditChunk::rows; ++row) {
        if (chunk.isLeftOut(row))
            part.leftOut(first + row, true);
    }
    return part.finish();
}

} // namespace

void packChanges(const Edits &from, const Edits &to, const std::function<bool(const QByteArray &part)> &take)
{
    PartWriter part;
    bool goesOn = true;
    const auto look = [&] {
        if (part.size() >= partBytes)
            goesOn = take(part.finish());
    };
    Edits::difference(
        from, to,
        [&](qint64 row, int column, const std::optional<QByteArray> &value) {
            if (!goesOn)
                return;
            if (value)
                part.cell(row, column, {value->constData(), std::size_t(value->size())});
            else
                part.restore(row, column);
            look();
        },
        [&](qint64 row, bool leftOut) {
            if (!goesOn)
                return;
            part.leftOut(row, leftOut);
            look();
        });
    if (goesOn && part.size() > 0)
        take(part.finish());
}

void packChunks(const Edits &from, const Edits &to,
                const std::function<bool(qint64 chunk, const QByteArray &content)> &take)
{
    bool goesOn = true;
    Edits::visitUnshared(from, to, [&](qint64 number, const EditChunk *before, const EditChunk *after) {
        if (!goesOn || (before && after && *before == *after))
            return;
        goesOn = take(number, after ? contentOf(number, *after) : QByteArray());
    });
}

bool EditUnpacker::add(const QByteArray &part)
{
    if (part.isEmpty())
        return false;
    const QByteArrayView content = QByteArrayView(part).sliced(1);
    if (part.front() == plainPart)
        return read({content.data(), std::size_t(content.size())});
    if (part.front() != packedPart || content.size() < 4)
        return false;
    // What it says of its size is believed only where it can be true.
    quint64 said = 0;
    for (int i = 0; i < 4; ++i)
        said = said << 8 | std::uint8_t(content[i]);
    if (said > quint64(content.size()) * largestRatio)
        return false;
    const QByteArray plain = qUncompress(reinterpret_cast<const uchar *>(content.data()), content.size());
    return !plain.isEmpty() && read({plain.constData(), std::size_t(plain.size())});
}

bool EditUnpacker::read(std::string_view bytes)
{
    for (PartReader part(bytes); !part.atEnd();) {
        qint64 row = 0;
        auto action = Action::SetCell;
        if (!part.record(row, action))
            return false;
        if (action == LeaveOut || action == BringBack) {
            m_leftOut.push_back({.row = row, .leftOut = action == LeaveOut});
            continue;
        }
        int column = 0;
        std::string_view value;
        if (!part.column(column) || !follows(row, column) || (action == SetCell && !part.value(value)))
            return false;
        if (action == SetCell)
            m_writer.setCell(row, column, value);
        else
            m_writer.restoreCell(row, column);
    }
    return true;
}

bool EditUnpacker::follows(qint64 row, int column)
{
    if (row < m_row || (row == m_row && column <= m_column))
        return false;
    m_row = row;
    m_column = column;
    return true;
}

Edits EditUnpacker::finish()
{
    Edits edits = m_writer.finish();
    for (const auto &[row, leftOut] : std::exchange(m_leftOut, {})) {
        if (leftOut)
            edits.leaveOut(row);
        else
            edits.bringBack(row);
    }
    m_row = -1;
    m_column = -1;
    return edits;
}

} // namespace table
