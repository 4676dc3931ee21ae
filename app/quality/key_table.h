// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/key_groups.h"

#include <array>
#include <memory>
#include <mutex>

namespace quality {

namespace limits {
inline constexpr qint64 keysInTable = 6'000'000; ///< 144 MB
} // namespace limits

/// Brings rows with equal keys together, as KeyGroups does, but in several threads: the keys' first bits
/// cut them into parts that have nothing to do with each other. Takes 24 bytes a row up to a limit; beyond
/// it they lie in a file. Of a key it keeps 96 bits: among two thousand million texts, two that meet by
/// chance have a probability of 10^-10; of spelling and place 32 bits.
class KeyTable
{
public:
    /// \param progress  asked only whether to stop; must outlive the object
    /// \param workers  threads that add at the same time
    /// \param inMemory  rows kept in memory, about
    KeyTable(const base::Progress &progress, int workers, qint64 inMemory = limits::keysInTable,
             QString folder = QDir::tempPath());
    ~KeyTable();

    Q_DISABLE_COPY_MOVE(KeyTable)

    /// Rows may come in any order, below 2^32. Thread-safe for different workers. Errors of SpillFile.
    base::Result<> add(int worker, const KeyedRow &row);

    using Visit = KeyGroups::Visit;

    /// Of each part, gives all rows: those with equal keys one after the other in order of their rows. Parts
    /// are given in several threads; \a begin makes what looks at one of them. Call it once. Errors of
    /// SpillFile, Cancelled.
    base::Result<> finish(const std::function<Visit(int part)> &begin);

    static constexpr int parts = 256;

private:
    struct Packed;
    struct Block;
    struct Spilled;
    struct Worker;

    base::Result<> spill(Worker &worker);
    base::Result<> finishPart(int part, std::vector<Packed> &room, const Visit &visit) const;
    base::Result<> forEachBlock(int part,
                                const std::function<base::Result<>(std::span<const Packed>)> &take) const;
    base::Result<> finishLarge(int part, const Visit &visit) const;

    const base::Progress &m_progress;
    const std::size_t m_blocksInMemory; ///< of each worker
    const qint64 m_sortedAtOnce;
    const QString m_folder;
    std::vector<std::unique_ptr<Worker>> m_workers;

    std::mutex m_mutex; ///< for what follows
    std::optional<SpillFile> m_file;
    std::array<std::vector<Spilled>, parts> m_spilled;
};

} // namespace quality
