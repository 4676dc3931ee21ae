// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/bulk_edits.h"
#include "quality/row_states.h"

#include <memory>
#include <span>

namespace quality {

/// Where an address for a row without a good one was found.
enum class RescueKind : std::uint8_t {
    Column, ///< it is all that stands in another cell of the row
    Text, ///< in a text: notes, or around the bad address itself
    Customer, ///< in another row with the same customer number
    Phone, ///< in another row with the same telephone number and name
    Name, ///< in another row with the same name and postal code, and the same street or date of birth
};

/// A row of the file, below 2^32, and the one that has its person's address.
struct RescueLink
{
    quint32 row;
    quint32 from;

    friend bool operator==(const RescueLink &, const RescueLink &) = default;
};

struct RescueSample
{
    qint64 row;
    qint64 from = -1; ///< the other row, where it is one
    QByteArray address;
    bool missing = true; ///< the row has no address at all, not a bad one

    friend bool operator==(const RescueSample &, const RescueSample &) = default;
};

/// Rows that can be rescued in one way. A row may be in several groups.
struct RescueGroup
{
    RescueKind kind;
    int column; ///< in which the address stands, or what the rows have in common; of Name: the postal code
    RowList rows;
    qint64 missing = 0; ///< of these, without any address
    qint64 invalid = 0; ///< with a bad one
    std::vector<RescueLink> links = {}; ///< in order of rows; of Customer, Phone and Name
    std::vector<RescueSample> samples = {}; ///< the first few, for people to look at
};

namespace limits {
inline constexpr qint64 rescueSamples = 2; ///< of the rows without an address, and of those with a bad one
} // namespace limits

/// All that was found, the group with the most rows first.
struct Rescue
{
    std::vector<RescueGroup> groups = {};
    qint64 rows = 0; ///< that are in one of them at least
};

/// Looks for the address of each row that a check found to have none or a bad one. What is suggested is meant
/// to be right 995 times out of a thousand, so much is not suggested: nothing from a secret column or one
/// that by its header or its values is about somebody else; from texts only what by its words or its letters
/// belongs to the row's person; shared mailboxes (info@) only of the same customer number; nothing that
/// several names in the file have; from other rows only where all that have an address have the same.
/// Pool thread; reads the table once, in a thread for each core, and before that the rows without an address;
/// progress in rows; stops within a block. Memory: a bit a row for each group, 8 bytes for each suggestion
/// from another row, and a constant: keys that do not fit lie in a nameless file. The answer is the same for
/// any number of threads. Errors of reading and of SpillFile, Cancelled.
base::Result<Rescue> findRescue(const table::Table &table, const RowStates &states,
                                const xdm::Mapping &mapping, const xdm::Schema &schema,
                                base::Progress &progress, qint64 stretchBytes = csv::limits::stretchBytes);

} // namespace quality
