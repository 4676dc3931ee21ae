// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/key_table.h"
#include "quality/rescue/rescue.h"
#include "quality/rescue/row_bonds.h"

#include <array>
#include <functional>

namespace quality {

/// Finds the rows of one person by what they have in common, and among them one with an address.
class SamePerson
{
public:
    /// \param workers  threads that add rows
    SamePerson(const base::Progress &progress, int workers, const QString &folder, qint64 inMemory);
    ~SamePerson();

    Q_DISABLE_COPY_MOVE(SamePerson)

    base::Result<> add(int worker, const KeyedRow &row) { return m_keys.add(worker, row); }

    using Asks = std::function<bool(qint64 row)>;

    /// \param isWanted  the row has no good address \param isShared  several names have the row's address
    /// Both are called from several threads. Errors of KeyTable::finish.
    base::Result<> decide(const Asks &isWanted, const Asks &isShared);

    /// Once it is decided: in order of rows. \param number  of the column; of customers only
    std::vector<RescueLink> links(Bond bond, unsigned number = 0) const;

private:
    class Part;

    struct Found
    {
        RescueLink link;
        quint32 email; ///< of the other row
        quint8 bond; ///< with the number of its column
        bool unsure; ///< only if the key has shown to be one person's elsewhere in the file
    };

    /// Keys with addresses in several rows, and those of them where it is the same.
    struct Record
    {
        qint64 all = 0;
        qint64 agree = 0;
    };

    bool isBelieved(unsigned bond) const;

    KeyTable m_keys;
    std::vector<Found> m_found;
    std::array<Record, 16> m_records = {};
};

} // namespace quality
