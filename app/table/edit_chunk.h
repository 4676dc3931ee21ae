// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace table {

/// The edits of EditChunk::rows rows that follow one another, packed: a cell costs 12 bytes and its value,
/// or 4 where all cells have one value, as a bulk edit makes them.
/// Rows are counted within the chunk, from 0.
class EditChunk
{
public:
    static constexpr int rows = 512;
    static constexpr int columns = 1 << 23; ///< more than a record can have

    /// Cells in order of (row, column).
    std::size_t cells() const { return m_keys.size(); }

    int rowOf(std::size_t cell) const { return int(m_keys[cell] / columns); }

    int columnOf(std::size_t cell) const { return int(m_keys[cell] % columns); }

    std::string_view valueOf(std::size_t cell) const;

    /// The first cell at or after a place; cells() when there is none.
    std::size_t lowerBound(int row, int column) const;

    /// The first cell beyond the row that \a cell is in.
    std::size_t rowEnd(std::size_t cell) const;
    std::optional<std::string_view> at(int row, int column) const;

    void set(int row, int column, std::string_view value);

    /// The same for a place after all other cells.
    void append(int row, int column, std::string_view value);
    void restore(int row, int column);
    void restoreRow(int row);

    bool isEdited(int row) const { return m_edited[std::size_t(row)]; }

    bool isLeftOut(int row) const { return m_leftOut[std::size_t(row)]; }

    void setLeftOut(int row, bool leftOut) { m_leftOut[std::size_t(row)] = leftOut; }

    bool isEmpty() const { return m_keys.empty() && m_leftOut.none(); }

    qint64 editedRows() const { return qint64(m_edited.count()); }

    qint64 leftOutRows() const { return qint64(m_leftOut.count()); }

    qint64 touchedRows() const { return qint64((m_edited | m_leftOut).count()); }

    /// Gives back memory that was kept for further cells.
    void shrink();

    /// Memory that it takes.
    qint64 bytes() const;

    friend bool operator==(const EditChunk &, const EditChunk &) = default;

private:
    static std::uint32_t keyOf(int row, int column);
    void erase(std::size_t first, std::size_t last);
    bool hasOneValue() const;
    void share();
    void unshare();

    std::bitset<rows> m_edited;
    std::bitset<rows> m_leftOut;
    std::vector<std::uint32_t> m_keys;
    std::vector<std::uint64_t> m_ends; ///< of the values in m_bytes; none when all cells have the same
    std::string m_bytes;
};

} // namespace table
