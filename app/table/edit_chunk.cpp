// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/edit_chunk.h"

#include <algorithm>
#include <utility>

namespace table {

std::uint32_t EditChunk::keyOf(int row, int column)
{
    Q_ASSERT(row >= 0 && row < rows && column >= 0 && column < columns);
    return std::uint32_t(row) * columns + std::uint32_t(column);
}

std::string_view EditChunk::valueOf(std::size_t cell) const
{
    if (m_ends.empty())
        return m_bytes;
    const std::size_t begin = cell == 0 ? 0 : m_ends[cell - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[cell] - begin);
}

bool EditChunk::hasOneValue() const
{
    for (std::size_t cell = 1; cell < cells(); ++cell) {
        if (valueOf(cell) != valueOf(0))
            return false;
    }
    return true;
}

/// Keeps a value that all cells have once: equal contents have one form.
void EditChunk::share()
{
    if (m_ends.empty() || !hasOneValue())
        return;
    m_bytes = m_keys.empty() ? std::string() : std::string(valueOf(0));
    m_ends = std::vector<std::uint64_t>();
}

/// Gives each cell its own value.
void EditChunk::unshare()
{
    const std::string value = std::exchange(m_bytes, {});
    for (std::size_t cell = 0; cell < cells(); ++cell) {
        m_bytes.append(value);
        m_ends.push_back(m_bytes.size());
    }
}

std::size_t EditChunk::lowerBound(int row, int column) const
{
    return std::size_t(std::ranges::lower_bound(m_keys, keyOf(row, column)) - m_keys.begin());
}

std::size_t EditChunk::rowEnd(std::size_t cell) const
{
    std::size_t end = cell + 1;
    while (end < cells() && rowOf(end) == rowOf(cell))
        ++end;
    return end;
}

std::optional<std::string_view> EditChunk::at(int row, int column) const
{
    if (!isEdited(row))
        return {};
    const std::size_t cell = lowerBound(row, column);
    if (cell == cells() || m_keys[cell] != keyOf(row, column))
        return {};
    return valueOf(cell);
}

void EditChunk::append(int row, int column, std::string_view value)
{
    Q_ASSERT(m_keys.empty() || m_keys.back() < keyOf(row, column));
    m_edited.set(std::size_t(row));
    if (m_ends.empty() && !m_keys.empty() && value != m_bytes)
        unshare();
    m_keys.push_back(keyOf(row, column));
    if (m_keys.size() == 1) {
        m_bytes = value;
    } else if (!m_ends.empty()) {
        m_bytes.append(value);
        m_ends.push_back(m_bytes.size());
    }
}

void EditChunk::set(int row, int column, std::string_view value)
{
    const std::uint32_t key = keyOf(row, column);
    if (m_keys.empty() || m_keys.back() < key) {
        append(row, column, value);
        return;
    }
    const std::size_t cell = lowerBound(row, column);
    const bool isThere = m_keys[cell] == key;
    m_edited.set(std::size_t(row));
    if (m_ends.empty()) {
        if (isThere && (cells() == 1 || value == m_bytes)) {
            m_bytes = value;
            return;
        }
        if (value == m_bytes) {
            m_keys.insert(m_keys.begin() + qsizetype(cell), key);
            return;
        }
        unshare();
    }
    const std::size_t begin = cell == 0 ? 0 : m_ends[cell - 1];
    const std::size_t replaced = isThere ? m_ends[cell] - begin : 0;
    if (!isThere) {
        m_keys.insert(m_keys.begin() + qsizetype(cell), key);
        m_ends.insert(m_ends.begin() + qsizetype(cell), begin);
    }
    m_bytes.replace(begin, replaced, value);
    for (std::size_t later = cell; later < m_ends.size(); ++later)
        m_ends[later] = m_ends[later] - replaced + value.size();
    share();
}

void EditChunk::restore(int row, int column)
{
    const std::size_t cell = lowerBound(row, column);
    if (cell == cells() || m_keys[cell] != keyOf(row, column))
        return;
    erase(cell, cell + 1);
    const std::size_t first = lowerBound(row, 0);
    m_edited[std::size_t(row)] = first < cells() && rowOf(first) == row;
}

void EditChunk::restoreRow(int row)
{
    if (!isEdited(row))
        return;
    const std::size_t first = lowerBound(row, 0);
    erase(first, rowEnd(first));
    m_edited.reset(std::size_t(row));
}

void EditChunk::erase(std::size_t first, std::size_t last)
{
    m_keys.erase(m_keys.begin() + qsizetype(first), m_keys.begin() + qsizetype(last));
    if (m_ends.empty()) {
        if (m_keys.empty())
            m_bytes.clear();
        return;
    }
    const std::size_t begin = first == 0 ? 0 : m_ends[first - 1];
    const std::size_t bytes = m_ends[last - 1] - begin;
    m_bytes.erase(begin, bytes);
    m_ends.erase(m_ends.begin() + qsizetype(first), m_ends.begin() + qsizetype(last));
    for (std::size_t later = first; later < m_ends.size(); ++later)
        m_ends[later] -= bytes;
    share();
}

void EditChunk::shrink()
{
    m_keys.shrink_to_fit();
    m_ends.shrink_to_fit();
    m_bytes.shrink_to_fit();
}

qint64 EditChunk::bytes() const
{
    const std::size_t bytes = sizeof *this + m_keys.capacity() * sizeof m_keys.front()
        + m_ends.capacity() * sizeof m_ends.front() + m_bytes.capacity();
    return qint64(bytes);
}

} // namespace table
