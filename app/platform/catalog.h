// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "platform/request.h"
#include "platform/types.h"

#include <QJsonObject>

#include <vector>

/// Catalog: datasets and batches (Adobe's OpenAPI description catalog.yaml, read 2026-11-23). Its answers are
/// objects keyed by id and have no order.
namespace platform {

/// One page of datasets, limits::pageEntries long unless it is the last.
Request datasetsRequest(int start);
base::Result<std::vector<Dataset>> readDatasets(const QJsonDocument &document);

Request datasetRequest(const QString &id);

/// A dataset with its tags as they stand.
struct TaggedDataset
{
    Dataset dataset;
    QJsonObject tags;
};

base::Result<TaggedDataset> readDataset(const QJsonDocument &document, const QString &id);

/// Sets both tags of the Profile flag, and leaves the dataset's other ones and its upsert mode as they are.
Request datasetIntoProfileRequest(const TaggedDataset &current);

Request batchRequest(const QString &id);
base::Result<Batch> readBatch(const QJsonDocument &document, const QString &id);

/// A server may ignore the filter by external id: then its newest batches come.
Request findBatchRequest(const QString &datasetId, const QString &externalId);

/// The newest batch with this external id, or one without an id.
base::Result<Batch> readFoundBatch(const QJsonDocument &document, const QString &externalId);

} // namespace platform
