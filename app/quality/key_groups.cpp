// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/key_groups.h"

#include "quality/sorted_runs.h"

#include <algorithm>
#include <type_traits>

namespace quality {

namespace {

constexpr std::size_t chunkRows
    = 1 << 16; ///< sorted in some milliseconds, so that a cancel is not kept waiting
constexpr std::size_t writeRows = 1 << 14;

static_assert(std::is_trivially_copyable_v<KeyedRow>, "is written to the file as it stands in memory");

template <class Range> void addChunks(SortedRuns &runs, const Range &rows, std::size_t chunk)
{
    const std::span<const KeyedRow> all(rows);
    for (std::size_t at = 0; at < all.size(); at += chunk)
        runs.add(all.subspan(at, std::min(chunk, all.size() - at)));
}

} // namespace

KeyGroups::KeyGroups(const base::Progress &progress, qint64 inMemory, QString folder)
    : m_progress(progress)
    , m_inMemory(std::size_t(std::max<qint64>(inMemory, 1)))
    , m_chunk(std::min(m_inMemory, chunkRows))
    , m_folder(std::move(folder))
{
}

base::Result<> KeyGroups::add(const KeyedRow &row)
{
    if (m_rows.size() == m_inMemory) {
        if (auto spilled = spill(); !spilled)
            return spilled;
    }
    m_rows.push_back(row);
    if (m_rows.size() % m_chunk == 0)
        sortLastChunk();
    return {};
}

void KeyGroups::sortLastChunk()
{
    const std::size_t begin = m_rows.empty() ? 0 : (m_rows.size() - 1) / m_chunk * m_chunk;
    std::ranges::sort(std::span(m_rows).subspan(begin), [](const KeyedRow &a, const KeyedRow &b) {
        return a.key != b.key ? a.key < b.key : a.row < b.row;
    });
}

base::Result<> KeyGroups::spill()
{
    if (!m_file) {
        auto made = SpillFile::make(m_folder);
        if (!made)
            return base::Failure(made.error());
        m_file = std::move(*made);
    }
    sortLastChunk();
    SortedRuns runs(m_progress);
    addChunks(runs, m_rows, m_chunk);
    const qint64 offset = m_file->size();
    std::vector<KeyedRow> buffer;
    buffer.reserve(writeRows);
    const auto write = [&]() -> base::Result<> {
        auto written = m_file->append(std::as_bytes(std::span(buffer)));
        buffer.clear();
        return written;
    };
    auto merged = runs.merge([&](const KeyedRow &row) -> base::Result<> {
        buffer.push_back(row);
        return buffer.size() < writeRows ? base::Result<>() : write();
    });
    if (merged)
        merged = write();
    m_runs.push_back({.offset = offset, .count = qint64(m_rows.size())});
    m_rows.clear();
    return merged;
}

base::Result<> KeyGroups::finish(const Visit &visit)
{
    sortLastChunk();
    SortedRuns runs(m_progress);
    addChunks(runs, m_rows, m_chunk);
    for (const Run &run : m_runs) {
        if (auto added = runs.add(*m_file, run.offset, run.count); !added)
            return added;
    }
    auto merged = runs.merge([&visit](const KeyedRow &row) -> base::Result<> {
        visit(row);
        return {};
    });
    m_rows = {};
    m_runs.clear();
    m_file.reset();
    return merged;
}

} // namespace quality
