// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/column_statistics.h"

#include "base/parallel.h"
#include "quality/column_tally.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace quality {

namespace {

constexpr qint64 lookEvery = 50'000; ///< cells between two looks at the cancel flag
constexpr qint64 lookEveryBytes = 8 << 20;

/// Rows at which the table is cut. Always at the same, so that what is told does not depend on the machine.
std::vector<qint64> sectionsOf(const csv::Document &document)
{
    constexpr std::size_t most = 8;
    constexpr int mostColumns = 400; ///< more take too much memory for each section
    constexpr qint64 allRows = std::numeric_limits<qint64>::max();
    if (!document.isIndexed() || document.columns().size() > mostColumns)
        return {0, allRows};
    const std::vector<qint64> cuts = document.cuts();
    const std::size_t count = std::min(most, cuts.size() - 1);
    std::vector<qint64> sections;
    for (std::size_t section = 0; section < count; ++section)
        sections.push_back(cuts[section * (cuts.size() - 1) / count]);
    sections.push_back(allRows);
    return sections;
}

base::Result<> tallyRows(const csv::Document &document, qint64 begin, qint64 end, TableTally &tally,
                         base::SharedProgress &progress)
{
    csv::Reader reader = document.reader(begin);
    csv::RecordView record;
    qint64 cells = 0;
    qint64 from = 0;
    qint64 told = 0;
    bool begun = false;
    for (;;) {
        if (!begun || cells > lookEvery || record.offset - from > lookEveryBytes) {
            begun = true;
            cells = 0;
            from = record.offset;
            if (progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled});
            progress.add(tally.rows() - told);
            told = tally.rows();
        }
        if (begin + tally.rows() == end)
            break;
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        tally.add(record);
        cells += qint64(record.fields.size());
    }
    progress.add(tally.rows() - told);
    return {};
}

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
    const std::vector<ColumnTally::Detail> details = TableTally::detailsOf(document);
    const std::vector<qint64> sections = sectionsOf(document);
    const auto count = qint64(sections.size()) - 1;
    base::SharedProgress shared(progress, 0, document.isIndexed() ? document.rows() : -1);
    std::vector<std::optional<TableTally>> tallies(std::size_t(std::max<qint64>(count, 1)));
    const auto tallied = base::inParallel(count, base::workersFor(count), [&](int, qint64 section) {
        const auto which = std::size_t(section);
        TableTally &tally = tallies[which].emplace(details);
        return tallyRows(document, sections[which], sections[which + 1], tally, shared);
    });
    if (!tallied)
        return base::Failure(tallied.error());
    for (std::size_t section = 1; section < tallies.size(); ++section)
        tallies.front()->merge(*tallies[section]);
    return tallies.front()->statistics(true);
}

} // namespace quality
