// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "quality/spill_file.h"

#include <QByteArray>

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace quality {

namespace limits {
inline constexpr qint64 spoolBytes = qint64(64) << 20;
} // namespace limits

/// Rows put aside by groups, some groups to a bucket, so that each bucket can be looked at by itself. Beyond
/// a limit they lie in a file.
class RowSpool
{
public:
    struct Row
    {
        qint64 group = 0;
        qint64 row = 0;
        std::vector<std::string_view> cells = {};
    };

    static constexpr int buckets = 128;

    /// \param inMemory  bytes kept in memory, about
    explicit RowSpool(QString folder, qint64 inMemory = limits::spoolBytes);

    /// Errors of SpillFile.
    base::Result<> add(qint64 group, qint64 row, std::span<const std::string_view> cells);

    /// Rows added so far.
    qint64 rows() const { return m_rows; }

    using Take = std::function<void(const Row &row)>;

    /// Gives the rows of a bucket in the order in which they were added; views are valid until the next one.
    /// All rows of a group are in one bucket. Errors of SpillFile, Cancelled. Thread-safe once all is added.
    base::Result<> read(int bucket, const base::Progress &progress, const Take &take) const;

private:
    struct Extent
    {
        qint64 offset; ///< in the file, bytes
        qint64 bytes;
    };

    struct Bucket
    {
        QByteArray bytes; ///< that are not in the file
        std::vector<Extent> extents;
    };

    base::Result<> spill();

    QString m_folder;
    qint64 m_inMemory;
    qint64 m_bytes = 0; ///< in memory
    qint64 m_rows = 0;
    std::array<Bucket, buckets> m_buckets;
    std::optional<SpillFile> m_file;
};

} // namespace quality
