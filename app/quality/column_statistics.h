// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "csv/document.h"

#include <QByteArray>

#include <vector>

namespace quality {

/// How well the columns are filled, and with what.
struct ColumnStatistics
{
    struct Column
    {
        qint64 filled = 0; ///< rows in which the cell holds more than blanks

        /// The first few different values without outer blanks, at most five; long ones are cut to 200 bytes.
        std::vector<QByteArray> samples = {};

        friend bool operator==(const Column &, const Column &) = default;
    };

    qint64 rows = 0;
    bool exact = false; ///< of the whole file, not of its sample
    std::vector<Column> columns = {}; ///< one per column of the document

    friend bool operator==(const ColumnStatistics &, const ColumnStatistics &) = default;
};

/// Of the document's sample: quick.
ColumnStatistics statisticsOfSample(const csv::Document &document);

/// Of the whole file: a pass over it. Pool thread; progress in rows, of a total that is known when the
/// document is indexed; cancelled within a block. Errors of reading, Cancelled.
base::Result<ColumnStatistics> statisticsOf(const csv::Document &document, base::Progress &progress);

} // namespace quality
