// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/key_table.h"

#include "base/parallel.h"

#include <algorithm>
#include <tuple>

namespace quality {

namespace {

constexpr std::size_t blockRows = 256;
constexpr unsigned partBits = 8;
constexpr qint64 mostSortedAtOnce = 1'000'000; ///< takes a tenth of a second: a cancel does not wait longer

} // namespace

struct KeyTable::Packed
{
    quint64 high;
    quint32 low;
    quint32 row;
    quint32 spelling;
    quint32 place;

    explicit Packed(const KeyedRow &from)
        : high(from.key.high)
        , low(quint32(from.key.low))
        , row(quint32(from.row))
        , spelling(quint32(from.spelling))
        , place(quint32(from.place))
    {
    }

    Packed() = default;

    KeyedRow unpacked() const
    {
        return {.key = {.high = high, .low = low}, .row = row, .spelling = spelling, .place = place};
    }

    friend bool operator<(const Packed &a, const Packed &b)
    {
        if (a.high != b.high) [[likely]]
            return a.high < b.high;
        return std::tie(a.low, a.row) < std::tie(b.low, b.row);
    }
};

struct KeyTable::Block
{
    std::array<Packed, blockRows> rows; // NOLINT: filled before it is read
};

struct KeyTable::Spilled
{
    qint64 offset; ///< in the file, bytes
    std::size_t count;
};

/// What one thread has added, for each part: blocks, of which the last may be unfinished.
struct KeyTable::Worker
{
    struct Part
    {
        std::vector<std::unique_ptr<Block>> blocks;
        std::size_t inLast = blockRows;
    };

    std::array<Part, parts> byPart;
    std::size_t blocks = 0;
};

KeyTable::KeyTable(const base::Progress &progress, int workers, qint64 inMemory, QString folder)
    : m_progress(progress)
    , m_blocksInMemory(
          std::max<std::size_t>(1, std::size_t(inMemory) / blockRows / std::size_t(std::max(1, workers))))
    , m_sortedAtOnce(std::min(inMemory, mostSortedAtOnce))
    , m_folder(std::move(folder))
{
    for (int worker = 0; worker < workers; ++worker)
        m_workers.push_back(std::make_unique<Worker>());
}

KeyTable::~KeyTable() = default;

base::Result<> KeyTable::add(int worker, const KeyedRow &row)
{
    Worker &mine = *m_workers[std::size_t(worker)];
    Worker::Part &part = mine.byPart[row.key.high >> (64 - partBits)];
    if (part.inLast == blockRows) {
        if (mine.blocks >= m_blocksInMemory) {
            if (auto spilled = spill(mine); !spilled)
                return spilled;
        }
        part.blocks.push_back(std::make_unique_for_overwrite<Block>());
        part.inLast = 0;
        ++mine.blocks;
    }
    part.blocks.back()->rows[part.inLast++] = Packed(row);
    return {};
}

base::Result<> KeyTable::spill(Worker &worker)
{
    const std::lock_guard lock(m_mutex);
    if (!m_file) {
        auto made = SpillFile::make(m_folder);
        if (!made)
            return base::Failure(made.error());
        m_file = std::move(*made);
    }
    for (std::size_t number = 0; number < parts; ++number) {
        Worker::Part &part = worker.byPart[number];
        for (const auto &block : part.blocks) {
            const std::size_t count = block == part.blocks.back() ? part.inLast : blockRows;
            m_spilled[number].push_back({.offset = m_file->size(), .count = count});
            if (auto written = m_file->append(std::as_bytes(std::span(block->rows).first(count))); !written)
                return written;
        }
        part = {};
    }
    worker.blocks = 0;
    return {};
}

base::Result<> KeyTable::forEachBlock(
    int part, const std::function<base::Result<>(std::span<const Packed>)> &take) const
{
    const auto number = std::size_t(part);
    for (const auto &worker : m_workers) {
        const Worker::Part &mine = worker->byPart[number];
        for (const auto &block : mine.blocks) {
            const std::size_t count = block == mine.blocks.back() ? mine.inLast : blockRows;
            if (auto taken = take(std::span<const Packed>(block->rows).first(count)); !taken)
                return taken;
        }
    }
    std::array<Packed, blockRows> rows; // NOLINT: filled before it is read
    for (const Spilled &spilled : m_spilled[number]) {
        const auto into = std::span(rows).first(spilled.count);
        if (auto got = m_file->read(spilled.offset, std::as_writable_bytes(into)); !got)
            return got;
        if (auto taken = take(into); !taken)
            return taken;
    }
    return {};
}

base::Result<> KeyTable::finish(const std::function<Visit(int part)> &begin)
{
    const int workers = base::workersFor(parts);
    std::vector<std::vector<Packed>> rooms(static_cast<std::size_t>(workers));
    return base::inParallel(parts, workers, [&](int worker, qint64 part) {
        return finishPart(int(part), rooms[std::size_t(worker)], begin(int(part)));
    });
}

base::Result<> KeyTable::finishPart(int part, std::vector<Packed> &room, const Visit &visit) const
{
    if (m_progress.isCancelled())
        return base::Failure({.code = base::ErrorCode::Cancelled});
    qint64 count = 0;
    for (const Spilled &spilled : m_spilled[std::size_t(part)])
        count += qint64(spilled.count);
    for (const auto &worker : m_workers)
        count += qint64(worker->byPart[std::size_t(part)].blocks.size() * blockRows);
    if (count > m_sortedAtOnce)
        return finishLarge(part, visit);
    room.clear();
    room.reserve(std::size_t(count));
    auto gathered = forEachBlock(part, [&room](std::span<const Packed> rows) -> base::Result<> {
        room.insert(room.end(), rows.begin(), rows.end());
        return {};
    });
    if (!gathered)
        return gathered;
    std::sort(room.begin(), room.end());
    for (const Packed &row : room)
        visit(row.unpacked());
    return {};
}

/// Many rows have one key, or there are very many rows.
base::Result<> KeyTable::finishLarge(int part, const Visit &visit) const
{
    KeyGroups groups(m_progress, std::max<qint64>(1, m_sortedAtOnce), m_folder);
    auto added = forEachBlock(part, [&groups](std::span<const Packed> rows) -> base::Result<> {
        for (const Packed &row : rows) {
            if (auto one = groups.add(row.unpacked()); !one)
                return one;
        }
        return {};
    });
    return added ? groups.finish(visit) : added;
}

} // namespace quality
