// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/row_list.h"
#include "table/table.h"

/// Prints what bulk edits of all rows cost: to make, in memory, on disk, to save, to undo at once and after
/// the file was opened again. \return 0, or 1 when something failed
int measureDrafts(const table::Table &table, const quality::RowList &all);
