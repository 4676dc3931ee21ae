// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/key_groups.h"
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
    SameEmail(xdm::ExportForm form, const base::Progress &progress, qint64 inMemory = limits::keysInMemory);

    /// A row with a good address of its own, in order of rows. Errors of KeyGroups::add.
    /// \param website  tells the persons of an address export apart; empty in other forms
    base::Result<> add(qint64 row, std::string_view cleanEmail, std::string_view website);

    struct Found
    {
        qint64 rows = 0; ///< rows whose address an earlier row has
        qint64 byCase = 0; ///< of these, spelled otherwise than by the first
    };

    /// Sets the states of the rows that are not sent or that are joined to another, and appends the joins of
    /// an address export, in order of (head, row). Errors of KeyGroups::finish.
    base::Result<Found> decide(RowStates &states, std::vector<Join> &joins);

private:
    void settleAddresses(RowStates &states, std::vector<Join> &joins);

    struct Member
    {
        qint64 row;
        quint64 website;
    };

    bool m_addresses;
    KeyHash m_hash;
    KeyGroups m_groups;
    QByteArray m_scratch;
    std::vector<Member> m_members; ///< of the group at hand; address export only
};

} // namespace quality
