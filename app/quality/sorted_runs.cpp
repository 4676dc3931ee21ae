// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/sorted_runs.h"

#include <algorithm>

namespace quality {

namespace {

constexpr qint64 bufferRows = (qint64(64) << 10) / qint64(sizeof(KeyedRow));
constexpr qint64 blockRows = 4096; ///< merged between two looks at the cancel flag

bool comesLater(const KeyedRow &a, const KeyedRow &b)
{
    return a.key != b.key ? a.key > b.key : a.row > b.row;
}

} // namespace

base::Result<> SortedRuns::Run::refill()
{
    const qint64 count = std::min(rest, bufferRows);
    buffer.resize(std::size_t(count));
    const auto bytes = std::as_writable_bytes(std::span(buffer));
    if (auto got = file->read(offset, bytes); !got)
        return got;
    offset += qint64(bytes.size());
    rest -= count;
    ready = buffer;
    return {};
}

void SortedRuns::add(std::span<const KeyedRow> rows)
{
    if (!rows.empty())
        m_runs.push_back({.ready = rows});
}

base::Result<> SortedRuns::add(const SpillFile &file, qint64 offset, qint64 count)
{
    m_runs.push_back({.ready = {}, .file = &file, .offset = offset, .rest = count});
    return m_runs.back().refill();
}

base::Result<> SortedRuns::merge(const Take &take)
{
    const auto later
        = [](const Run *a, const Run *b) { return comesLater(a->ready.front(), b->ready.front()); };
    std::vector<Run *> heap;
    heap.reserve(m_runs.size());
    for (Run &run : m_runs)
        heap.push_back(&run);
    std::ranges::make_heap(heap, later);
    for (qint64 done = 0; !heap.empty(); ++done) {
        if (done % blockRows == 0 && m_progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        std::ranges::pop_heap(heap, later);
        Run &run = *heap.back();
        if (auto taken = take(run.ready.front()); !taken)
            return taken;
        run.ready = run.ready.subspan(1);
        if (run.ready.empty() && run.rest > 0) {
            if (auto refilled = run.refill(); !refilled)
                return refilled;
        }
        if (run.ready.empty())
            heap.pop_back();
        else
            std::ranges::push_heap(heap, later);
    }
    return {};
}

} // namespace quality
