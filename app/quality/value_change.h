// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/bulk_edits.h"

#include <QByteArray>

namespace quality {

/// Some cells of a column, and what is to stand in all of them.
struct ValueOrder
{
    enum class Cells : std::uint8_t {
        All,
        Blank, ///< hold nothing, or blanks and invisible characters alone
        Holding, ///< hold one certain value
    };

    int column = -1; ///< from 0
    QByteArray value;
    Cells cells = Cells::All;
    QByteArray held = {}; ///< of Holding: the value
    bool alike = false; ///< of Holding: also where only letter case or outer blanks differ
};

struct ValuePreview
{
    qint64 rows = 0; ///< that would become others
    qint64 blank = 0; ///< of these, the ones that are blank by now; all others are written over
    qint64 same = 0; ///< cells that are meant and hold the value already
    qint64 alike
        = 0; ///< of Holding: cells where only case or outer blanks differ, whether they are meant or not

    friend bool operator==(const ValuePreview &, const ValuePreview &) = default;
};

/// What setValue() would do; its errors.
base::Result<ValuePreview> previewValue(const table::Table &table, const RowList &rows,
                                        const ValueOrder &order, const xdm::Mapping &mapping,
                                        base::Progress &progress);

/// Sets the value in the listed rows. ColumnSecret (column, subject: header) when the column is: what it
/// holds is neither compared nor written over unseen.
base::Result<BulkEdit> setValue(const table::Table &table, const RowList &rows, const ValueOrder &order,
                                const xdm::Mapping &mapping, base::Progress &progress);

} // namespace quality
