// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/column_statistics.h"

#include "quality/column_tally.h"

namespace quality {

namespace {

constexpr qint64 lookEvery = 50'000; ///< cells between two looks at the cancel flag
constexpr qint64 lookEveryBytes = 8 << 20;

} // namespace

ColumnStatistics statisticsOfSample(const csv::Document &document)
{
    TableTally tally(TableTally::detailsOf(document));
    for (const csv::Record &record : document.sample())
        tally.add(record.view());
    return tally.statistics(false);
}

base::Result<ColumnStatistics> statisticsOf(const csv::Document &document, base::Progress &progress)
{
    TableTally tally(TableTally::detailsOf(document));
    const qint64 total = document.isIndexed() ? document.rows() : -1;
    csv::Reader reader = document.reader();
    csv::RecordView record;
    qint64 cells = 0;
    qint64 from = 0;
    bool begun = false;
    for (;;) {
        if (!begun || cells > lookEvery || record.offset - from > lookEveryBytes) {
            begun = true;
            cells = 0;
            from = record.offset;
            if (progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled});
            progress.report(tally.rows(), total);
        }
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        tally.add(record);
        cells += qint64(record.fields.size());
    }
    progress.report(tally.rows(), total);
    return tally.statistics(true);
}

} // namespace quality
