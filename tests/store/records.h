// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/import_record.h"
#include "store/journal.h"

namespace testing {

inline store::ImportRecord someRecord()
{
    return {.created = QDateTime(QDate(2026, 3, 1), QTime(9, 30, 15, 250), Qt::UTC),
            .sourcePath = QStringLiteral("/data/customers.csv"),
            .sourceBytes = 5'000'000'000,
            .sourceModified = QDateTime(QDate(2026, 2, 28), QTime(8, 0), Qt::UTC),
            .sourceSha256 = QByteArray(64, 'a'),
            .recipe = {{QStringLiteral("columns"), 3}},
            .mappingHash = QByteArray(64, 'b'),
            .destination = {{QStringLiteral("sandbox"), QStringLiteral("prod")}},
            .counts = {{QStringLiteral("rows"), 7}},
            .writerVersion = 1,
            .partBytes = 32'000'000,
            .partRecords = 100'000};
}

inline store::BatchEntry someBatch(int number)
{
    return {.number = number, .externalId = QStringLiteral("ours-%1").arg(number)};
}

inline store::PartEntry somePart(int batch, int number, qint64 firstRow)
{
    return {.batch = batch,
            .number = number,
            .firstRow = firstRow,
            .endRow = firstRow + 10,
            .records = 9,
            .rows = 10,
            .bytes = 4096,
            .sha256 = QByteArray(64, 'c')};
}

} // namespace testing
