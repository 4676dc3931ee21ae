// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/column_pass.h"

namespace quality {

std::vector<qint64> sectionsOf(const table::Table &table)
{
    constexpr std::size_t most = 8;
    const std::vector<qint64> cuts = table.document().cuts();
    const std::size_t count = std::min(most, cuts.size() - 1);
    std::vector<qint64> sections;
    for (std::size_t section = 0; section <= count; ++section)
        sections.push_back(count == 0 ? 0 : cuts[section * (cuts.size() - 1) / count]);
    return sections;
}

base::Result<> lookAtRows(const table::Table &table, qint64 begin, qint64 end, base::SharedProgress &progress,
                          const std::function<void(const csv::RecordView &row)> &look)
{
    constexpr qint64 blockRows = 1024; // between two looks at the cancel flag
    const table::Edits &edits = table.edits();
    const bool someLeftOut = edits.leftOutRows() > 0;
    table::Cursor cursor = table.cursor(begin);
    csv::RecordView record;
    qint64 told = begin;
    for (qint64 row = begin; row < end; ++row) {
        if ((row - begin) % blockRows == 0) {
            if (progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled});
            progress.add(row - told);
            told = row;
        }
        const auto got = cursor.next(record);
        if (!got)
            return base::Failure(got.error());
        if (!*got)
            return base::Failure({.code = base::ErrorCode::FileChanged,
                                  .row = row,
                                  .subject = table.document().source().path()});
        if (!someLeftOut || !edits.isLeftOut(row))
            look(record);
    }
    progress.add(end - told);
    return {};
}

} // namespace quality
