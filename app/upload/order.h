// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/check.h"
#include "table/table.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

namespace upload {

namespace limits {
/// Parts stay far below the 256 MB of one PUT: even progress, cheap retries. Batches stay below the 1 500
/// files and 100 GB that the platform's ingestion guardrails have ever asked for (pages read 2026-11-23).
inline constexpr qint64 partBytes = 32'000'000;
inline constexpr qint64 partRecords = 100'000;
inline constexpr int partsPerBatch = 1'500;
inline constexpr qint64 batchBytes = 100'000'000'000;
inline constexpr int partialIngestionPercent = 5;
inline constexpr int writerVersion = 2; ///< raised whenever the same import would give other bytes
} // namespace limits

/// An import ready to be sent: what the engine needs beside its journal. A value.
struct Order
{
    table::Table table;
    xdm::Mapping mapping;
    xdm::Schema schema;
    quality::Report report;
    QByteArray sourceSha256; ///< hex
    QString datasetId;
    QString datasetName;
    bool enableSchema = false; ///< put the schema into Profile first; cannot be undone
    bool enableDataset = false; ///< switch the dataset's Profile flag on first
    bool intoProfile = false; ///< whether the dataset is in Profile when the rows go out
    qint64 partBytes = limits::partBytes;
    qint64 partRecords = limits::partRecords;

    /// 12 hex digits of (source hash, mapping hash): the head of every record's _id.
    QByteArray idPrefix() const;
};

} // namespace upload
