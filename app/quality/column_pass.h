// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/parallel.h"
#include "table/table.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace quality {

/// Rows at which a table is cut for several threads. Always at the same, so that what is told of it does not
/// depend on the machine.
std::vector<qint64> sectionsOf(const table::Table &table);

/// Shows a section's rows to \a look, in their order, those that the user leaves out set aside. Errors of
/// reading, FileChanged, Cancelled.
base::Result<> lookAtRows(const table::Table &table, qint64 begin, qint64 end, base::SharedProgress &progress,
                          const std::function<void(const csv::RecordView &row)> &look);

/// Looks at all rows with one Tally for each section, made by \a make, in as many threads as there are cores.
/// \return the tallies in the order of their rows; at least one
template <class Tally, class Make>
base::Result<std::vector<Tally>> tallyRows(const table::Table &table, base::Progress &progress, Make make)
{
    const std::vector<qint64> sections = sectionsOf(table);
    const auto count = qint64(sections.size()) - 1;
    base::SharedProgress shared(progress, 0, table.rows());
    std::vector<Tally> tallies;
    for (qint64 section = 0; section < std::max<qint64>(count, 1); ++section)
        tallies.push_back(make());
    const auto done = base::inParallel(count, base::workersFor(count), [&](int, qint64 section) {
        Tally &tally = tallies[std::size_t(section)];
        return lookAtRows(table, sections[std::size_t(section)], sections[std::size_t(section) + 1], shared,
                          [&tally](const csv::RecordView &row) { tally.look(row); });
    });
    if (!done)
        return base::Failure(done.error());
    return tallies;
}

} // namespace quality
