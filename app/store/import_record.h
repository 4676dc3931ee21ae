// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <cstdint>

namespace store {

/// Where an import stands, as lists show it.
enum class ImportState : std::uint8_t {
    Interrupted, ///< begun, not finished, and nobody works on it: can be resumed
    Running, ///< a living process has its lock
    Finished, ///< every sent row's fate is known, or known to be not knowable
    Failed, ///< the platform refused the batch whole, or the import cannot go on
    Cancelled, ///< aborted at the user's word
    Damaged,
};

/// What an import is, fixed when it begins. No cell values and no secrets.
struct ImportRecord
{
    QString id = {}; ///< sorts by time
    QDateTime created = {};
    QString sourcePath;
    qint64 sourceBytes = 0;
    QDateTime sourceModified = {};
    QByteArray sourceSha256; ///< hex
    QJsonObject recipe; ///< mapping and choices, as a recipe file has them
    QByteArray mappingHash; ///< hex
    QJsonObject destination; ///< practice or connection, sandbox, dataset, schema, what to switch on
    QJsonObject counts; ///< what the check found
    QString externalIdPrefix = {}; ///< of the batches' externalId
    int writerVersion = 0; ///< of the encoder and the cutting: other bytes, other number
    qint64 partBytes = 0;
    qint64 partRecords = 0;

    friend bool operator==(const ImportRecord &, const ImportRecord &) = default;
};

struct ImportSummary
{
    ImportRecord record;
    ImportState state = ImportState::Interrupted;
    QString lastBatchId = {};
    qint64 rowsSent = 0; ///< source rows in files that have arrived, of batches that are not dead
    QDateTime updated = {};
};

} // namespace store
