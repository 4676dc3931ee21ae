// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/ingestion.h"

#include "platform/json.h"

#include <utility>

namespace platform {

namespace {

const QByteArray batches("/data/foundation/import/batches");

Request actionRequest(const QString &batchId, const QByteArray &action)
{
    return {.method = "POST",
            .path = batches + '/' + segment(batchId),
            .query = {{"action", action}},
            .answer = Request::Body::NothingOrJson};
}

} // namespace

Request createBatchRequest(const NewBatch &batch)
{
    const QJsonObject body {
        {QStringLiteral("datasetId"), batch.datasetId},
        {QStringLiteral("inputFormat"), QJsonObject {{QStringLiteral("format"), QStringLiteral("json")}}},
        {QStringLiteral("enableErrorDiagnostics"), true},
        {QStringLiteral("partialIngestionPercent"), batch.partialIngestionPercent},
        {QStringLiteral("externalId"), batch.externalId},
    };
    return {.method = "POST",
            .path = batches,
            .headers = {{"Content-Type", "application/json"}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .idempotent = false};
}

base::Result<QString> readCreatedBatch(const QJsonDocument &document)
{
    const QString id = textOf(document.object(), "id");
    if (id.isEmpty())
        return base::Failure({.code = base::ErrorCode::AnswerInvalid});
    return id;
}

Request sendPartRequest(const QString &batchId, const QString &datasetId, const QString &fileName,
                        const QByteArray &body, std::function<void(qint64)> sent)
{
    return {.method = "PUT",
            .path = batches + '/' + segment(batchId) + "/datasets/" + segment(datasetId) + "/files/"
                + segment(fileName),
            .headers = {{"Content-Type", "application/octet-stream"}},
            .body = body,
            .large = true,
            .answer = Request::Body::NothingOrJson,
            .deadline = transferDeadline(body.size()),
            .sent = std::move(sent)};
}

Request completeRequest(const QString &batchId)
{
    return actionRequest(batchId, "COMPLETE");
}

Request abortRequest(const QString &batchId)
{
    return actionRequest(batchId, "ABORT");
}

} // namespace platform
