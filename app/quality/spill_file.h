// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <cstddef>
#include <memory>
#include <span>

namespace quality {

/// A file for what does not fit into memory: only its owner can read it (0600), it has no name once it is
/// made, and it is gone when the object or the process is. Not thread-safe.
class SpillFile
{
public:
    /// StoreUnwritable, DiskFull, StoreFailed (subject: the folder).
    static base::Result<SpillFile> make(const QString &folder);
    SpillFile(SpillFile &&) noexcept;
    SpillFile &operator=(SpillFile &&) noexcept;
    ~SpillFile();

    qint64 size() const { return m_size; }

    base::Result<> append(std::span<const std::byte> bytes);

    /// Fills \a into from \a offset; there must be that many bytes.
    base::Result<> read(qint64 offset, std::span<std::byte> into) const;

private:
    SpillFile(int handle, QString folder);

    int m_handle;
    QString m_folder;
    qint64 m_size = 0;
    qint64 m_looked = 0; ///< size when the disk was looked at
};

} // namespace quality
