// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "platform/request.h"
#include "platform/types.h"

#include <functional>

/// Batch ingestion (Adobe's OpenAPI description batch-ingestion.yaml, read 2026-11-23).
namespace platform {

/// JSON lines, with diagnostics and partial ingestion. Not idempotent.
Request createBatchRequest(const NewBatch &batch);

/// The new batch's id.
base::Result<QString> readCreatedBatch(const QJsonDocument &document);

/// Replaces an earlier file of the same name. \a body is shared, not copied.
Request sendPartRequest(const QString &batchId, const QString &datasetId, const QString &fileName,
                        const QByteArray &body, std::function<void(qint64)> sent);

/// Says that all files are there. May be said again.
Request completeRequest(const QString &batchId);
Request abortRequest(const QString &batchId);

} // namespace platform
