// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "quality/row_list.h"
#include "table/table.h"
#include "xdm/mapping.h"

#include <QString>

#include <functional>
#include <string_view>

namespace quality {

struct RowExport
{
    /// Says in words what is wrong with a row; empty where nothing is.
    std::function<QString(const csv::RecordView &row)> problem;

    /// Takes the bytes, block by block.
    std::function<base::Result<>(std::string_view block)> write;
};

/// Writes the listed rows, with the edits on top, as CSV by RFC 4180: UTF-8, commas, CR LF. The columns are
/// "row" (source row from 1), "problem" and all of the file that are not secret. A cell that a spreadsheet
/// would take for a formula gets an apostrophe before it; a sign before nothing but digits, points, commas
/// and blanks is none (-5, +46 701 23 45), so that numbers stay readable. Pool thread; progress in rows.
/// \return rows written; errors of reading and of \a to.write, Cancelled
base::Result<qint64> exportRows(const table::Table &table, const RowList &rows, const xdm::Mapping &mapping,
                                const RowExport &to, base::Progress &progress);

} // namespace quality
