// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace platform {

struct Sandbox
{
    QString name;
    QString title;
    QString state; ///< only "active" ones can be used
    bool production = false;
    bool isDefault = false;
};

struct Dataset
{
    QString id = {};
    QString name = {};
    QString schemaId = {};
    bool inProfile = false; ///< both tags say enabled:true
    bool upsert = false; ///< tags.unifiedProfile holds isUpsert:true
};

/// A schema resolved by the registry (xed-full), with the descriptors of its sandbox that name it.
struct SchemaAnswer
{
    QJsonObject schema;
    QJsonArray descriptors;
};

/// A batch as Catalog tells it.
struct Batch
{
    /// What a status means for us. Words that are not known are Working: not final.
    enum class Phase : std::uint8_t {
        Open,
        Working,
        Succeeded,
        Failed,
        Aborted,
        Expired,
        Withdrawn,
        Stalled
    };

    struct Problem
    {
        QString code;
        QString description;
        qint64 records = -1;
    };

    QString id;
    QString externalId;
    QString status; ///< the platform's word
    Phase phase = Phase::Working;
    bool errorDiagnostics = false; ///< the tag, read back
    int partialIngestionPercent = -1; ///< the tag, read back; -1: not understood by the platform
    qint64 inputRecords = -1;
    qint64 outputRecords = -1;
    qint64 failedRecords = -1;
    std::vector<Problem> problems;
};

Batch::Phase phaseOf(const QString &status);

/// One row that the platform refused, as its diagnostics tell.
struct RefusedRow
{
    QString recordId = {}; ///< "_id"; empty where the platform could not read the row
    QString code = {}; ///< digits, for instance "1555"
    QString message = {}; ///< values taken out
    QString column = {}; ///< where the platform names one
};

struct NewBatch
{
    QString datasetId;
    QString externalId; ///< ours, unique in the organisation
    int partialIngestionPercent = 5;
};

} // namespace platform
