// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/key_table.h"
#include "quality/row_states.h"
#include "xdm/mapping.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace quality {

/// Finds the persons that have the same address, without regard to case, and decides which one is sent: the
/// last. In an address export it also finds the rows that are one person.
class SameEmail
{
public:
    /// \param workers  threads that add rows \param folder  for what does not fit into memory; empty: the
    /// system's folder for temporary files
    SameEmail(xdm::ExportForm form, const base::Progress &progress, int workers, const QString &folder,
              qint64 inMemory = limits::keysInTable);

    /// A row with a good address of its own. Thread-safe for different workers. Errors of KeyTable::add.
    /// \param padded  whether it had blanks around it \param website  tells the persons of an address export
    /// apart; empty in other forms
    base::Result<> add(int worker, qint64 row, std::string_view cleanEmail, bool padded,
                       std::string_view website);

    struct Found
    {
        qint64 rows = 0; ///< rows whose address an earlier row has
        qint64 byCase = 0; ///< of these, spelled otherwise than by the first
    };

    /// Sets the states of the rows that are not sent or that are joined to another, and appends the joins of
    /// an address export, in order of (head, row). Errors of KeyTable::finish.
    base::Result<Found> decide(RowStates &states, std::vector<Join> &joins);

private:
    class Part;

    bool m_addresses;
    KeyHash m_hash;
    KeyTable m_keys;
    std::vector<QByteArray> m_scratch; ///< of each worker
};

} // namespace quality
