// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "quality/row_list.h"
#include "table/table.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

namespace quality {

// Changes of many rows in one go. Pool thread; progress in listed rows; stopped within a block, and then
// nothing of them is there. Errors of reading, Cancelled.

struct BulkEdit
{
    table::Edits after; ///< those of the table, and the change
    qint64 rows = 0; ///< that have become others
};

struct FillOrder
{
    int target; ///< column that is filled, from 0
    int source; ///< column whose cells are taken
};

/// Puts the source's value, without outer blanks, where the target is empty. The column of the primary
/// identity is filled also where its address is not good, and only with good addresses; a blank one in a
/// single file is left blank, because its row continues the customer above. ColumnSecret (column, subject:
/// header) when one of the two is secret: what it holds must not get into a column that is sent.
base::Result<BulkEdit> fillFrom(const table::Table &table, const RowList &rows, FillOrder order,
                                const xdm::Mapping &mapping, const xdm::Schema &schema,
                                base::Progress &progress);

base::Result<BulkEdit> leaveOutAll(const table::Table &table, const RowList &rows, base::Progress &progress);
base::Result<BulkEdit> bringBackAll(const table::Table &table, const RowList &rows, base::Progress &progress);

} // namespace quality
