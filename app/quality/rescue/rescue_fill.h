// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/rescue/own_row.h"
#include "quality/rescue/rescue.h"

namespace quality {

/// Tells the address that a group suggests for a row as it stands now. One per thread; quick enough for a
/// screenful of rows, for many see fillRescued().
class RescueReader
{
public:
    /// \a table must outlive the object.
    RescueReader(const table::Table &table, const xdm::Mapping &mapping, const xdm::Schema &schema);

    /// Nothing where the row has a good address by now, or where the suggested one is gone. Errors of
    /// reading.
    base::Result<std::optional<RescueSample>> read(const RescueGroup &group, qint64 row);

    /// The same of a row that has been read already; only of Column and Text. Empty: nothing. Valid until the
    /// next call.
    std::string_view own(const RescueGroup &group, const csv::RecordView &row);

private:
    const table::Table &m_table;
    const RescueColumns m_columns;
    OwnRow m_own;
};

/// Fills the rows of a group that are in \a rows, too, each only where its address is missing or bad; as
/// fillFrom(). Takes memory for the addresses that it puts in.
base::Result<BulkEdit> fillRescued(const table::Table &table, const RescueGroup &group, const RowList &rows,
                                   const xdm::Mapping &mapping, const xdm::Schema &schema,
                                   base::Progress &progress);

} // namespace quality
