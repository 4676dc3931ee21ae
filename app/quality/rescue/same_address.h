// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/key_table.h"
#include "quality/rescue/row_bits.h"

#include <memory>
#include <mutex>
#include <vector>

namespace quality {

/// Who else in the file has an address: what several names have is nobody's.
class SameAddress
{
public:
    /// \param places  numbers of the places where addresses are seen, from 0
    /// \param workers  threads that add rows
    SameAddress(qint64 rows, std::size_t places, const base::Progress &progress, int workers,
                const QString &folder, qint64 inMemory);
    ~SameAddress();

    Q_DISABLE_COPY_MOVE(SameAddress)

    /// An address where it should be. \param name  hash of the row's name, 0: it has none
    base::Result<> addOwn(int worker, const Key &address, qint64 row, quint32 name);

    /// An address somewhere else. \param wanted  it would rescue the row
    base::Result<> addSeen(int worker, const Key &address, qint64 row, quint32 name, std::size_t place,
                           bool wanted);

    /// Errors of KeyTable::finish.
    base::Result<> decide();

    // ---- once it is decided

    /// The rows that an address seen at a place would rescue, and that share it with no other name.
    const RowBits &rescued(std::size_t place) const { return m_rescued[place]; }

    /// Addresses seen at a place, and those of them that several names have.
    struct Seen
    {
        qint64 all = 0;
        qint64 shared = 0;
    };

    const Seen &seen(std::size_t place) const { return m_seen[place]; }

    /// Rows with other names have the row's own address, too.
    bool isShared(qint64 row) const { return m_shared.at(row); }

private:
    class Part;

    void pour(Part &part);

    qint64 m_rows;
    KeyTable m_keys;
    RowBits m_shared;
    std::vector<RowBits> m_rescued; ///< by place; made when the first row comes
    std::vector<Seen> m_seen;
    std::mutex m_mutex; ///< for what parts pour out
};

} // namespace quality
