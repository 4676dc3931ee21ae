// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/parallel.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <vector>

namespace base {

namespace {

constexpr int mostWorkers = 16; // more only wait for memory

class Items
{
public:
    Items(qint64 items, const Work &work)
        : m_items(items)
        , m_work(work)
    {
    }

    void work(int worker)
    {
        for (;;) {
            qint64 item = 0;
            {
                const std::lock_guard lock(m_mutex);
                if (m_next == m_items || m_error)
                    return;
                item = m_next++;
            }
            const Result<> done = m_work(worker, item);
            if (done)
                continue;
            const std::lock_guard lock(m_mutex);
            if (!m_error || item < m_failed) {
                m_error = done.error();
                m_failed = item;
            }
            return;
        }
    }

    Result<> result() const { return m_error ? Result<>(Failure(*m_error)) : Result<>(); }

private:
    const qint64 m_items;
    const Work &m_work;
    std::mutex m_mutex;
    qint64 m_next = 0;
    qint64 m_failed = 0;
    std::optional<Error> m_error;
};

} // namespace

int workersFor(qint64 items)
{
    const auto cores = qint64(std::thread::hardware_concurrency());
    return int(std::clamp<qint64>(std::min(cores, items), 1, mostWorkers));
}

Result<> inParallel(qint64 items, int workers, const Work &work)
{
    Items all(items, work);
    {
        std::vector<std::jthread> others;
        for (int worker = 1; worker < workers; ++worker)
            others.emplace_back([&all, worker] { all.work(worker); });
        all.work(0);
    }
    return all.result();
}

} // namespace base
