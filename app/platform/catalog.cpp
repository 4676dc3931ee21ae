// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/catalog.h"

#include "base/log.h"
#include "platform/json.h"

#include <initializer_list>

namespace platform {

using base::ErrorCode;

namespace {

const QByteArray catalog("/data/foundation/catalog");
const QLatin1String profileTag("unifiedProfile");
const QLatin1String identityTag("unifiedIdentity");
const QLatin1String enabled("enabled:true");
const QLatin1String upserting("isUpsert:true");

base::Failure invalid()
{
    return base::Failure({.code = ErrorCode::AnswerInvalid});
}

base::Result<TaggedDataset> fromEntry(const QString &id, const QJsonValue &value)
{
    const QJsonObject entry = value.toObject();
    const QJsonObject tags = entry.value(QLatin1String("tags")).toObject();
    if (!value.isObject() || !entry.value(QLatin1String("name")).isString())
        return invalid();
    return TaggedDataset {
        .dataset = {.id = id,
                    .name = textOf(entry, "name"),
                    .schemaId = textOf(entry.value(QLatin1String("schemaRef")).toObject(), "id"),
                    .inProfile = holdsTag(tags, profileTag, enabled) && holdsTag(tags, identityTag, enabled),
                    .upsert = holdsTag(tags, profileTag, upserting)},
        .tags = tags};
}

/// The first of the names that holds a count, or -1: the platform's pages do not agree on them.
qint64 firstCount(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const qint64 count = countOf(object.value(QLatin1String(name))); count >= 0)
            return count;
    }
    return -1;
}

std::vector<Batch::Problem> problemsOf(const QJsonArray &errors)
{
    std::vector<Batch::Problem> problems;
    for (const QJsonValue &value : errors) {
        const QJsonObject error = value.toObject();
        const QString description = base::withoutValues(textOf(error, "description"));
        const QString code = textsOf(error.value(QLatin1String("code"))).value(0);
        problems.push_back({.code = base::oneLine(base::withoutValues(code), 60),
                            .description = base::oneLine(description, 500),
                            .records = countOf(error.value(QLatin1String("recordCount")))});
    }
    return problems;
}

base::Result<Batch> batchFromEntry(const QString &id, const QJsonValue &value)
{
    const QJsonObject entry = value.toObject();
    const QString status = base::oneLine(textOf(entry, "status"), 60);
    if (status.isEmpty())
        return invalid();
    const QJsonObject tags = entry.value(QLatin1String("tags")).toObject();
    const QJsonObject metrics = entry.value(QLatin1String("metrics")).toObject();
    const qint64 failed = firstCount(metrics, {"failedRecordCount"});
    const qint64 percent
        = countOf(textsOf(tags.value(QLatin1String("acp_partialIngestionPercent"))).value(0));
    return Batch {
        .id = id,
        .externalId = textOf(entry, "externalId"),
        .status = status,
        .phase = phaseOf(status),
        .errorDiagnostics
        = textsOf(tags.value(QLatin1String("acp_enableErrorDiagnostics"))).value(0) == QLatin1String("true"),
        .partialIngestionPercent = percent <= 100 ? static_cast<int>(percent) : -1,
        .inputRecords = firstCount(metrics, {"inputRecordCount", "inputRecordSize"}),
        .outputRecords = firstCount(metrics, {"outputRecordCount", "outputRecordSize"}),
        .failedRecords = failed >= 0 ? failed : firstCount(entry, {"failedRecordCount"}),
        .problems = problemsOf(entry.value(QLatin1String("errors")).toArray()),
    };
}

QJsonObject addition(const QString &path, const QJsonValue &value)
{
    return {{QStringLiteral("op"), QStringLiteral("add")},
            {QStringLiteral("path"), path},
            {QStringLiteral("value"), value}};
}

} // namespace

Request datasetsRequest(int start)
{
    return {.path = catalog + "/dataSets",
            .query = {{"limit", QByteArray::number(limits::pageEntries)},
                      {"start", QByteArray::number(start)},
                      {"properties", "name,schemaRef,tags"}}};
}

base::Result<std::vector<Dataset>> readDatasets(const QJsonDocument &document)
{
    if (!document.isObject())
        return invalid();
    std::vector<Dataset> datasets;
    const QJsonObject entries = document.object();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const auto one = fromEntry(entry.key(), entry.value());
        if (!one)
            return base::Failure(one.error());
        datasets.push_back(one->dataset);
    }
    return datasets;
}

Request datasetRequest(const QString &id)
{
    return {.path = catalog + "/dataSets/" + segment(id)};
}

base::Result<TaggedDataset> readDataset(const QJsonDocument &document, const QString &id)
{
    return fromEntry(id, document.object().value(id));
}

Request datasetIntoProfileRequest(const TaggedDataset &current)
{
    QJsonArray profile {enabled};
    if (current.dataset.upsert)
        profile.append(upserting);
    const QJsonArray identity {enabled};
    QJsonArray patch;
    if (current.tags.isEmpty()) {
        patch.append(
            addition(QStringLiteral("/tags"), QJsonObject {{profileTag, profile}, {identityTag, identity}}));
    } else {
        patch.append(addition(QStringLiteral("/tags/") + profileTag, profile));
        patch.append(addition(QStringLiteral("/tags/") + identityTag, identity));
    }
    return {.method = "PATCH",
            .path = catalog + "/dataSets/" + segment(current.dataset.id),
            .headers = {{"Content-Type", "application/json-patch+json"}},
            .body = QJsonDocument(patch).toJson(QJsonDocument::Compact)};
}

Request batchRequest(const QString &id)
{
    return {.path = catalog + "/batches/" + segment(id)};
}

base::Result<Batch> readBatch(const QJsonDocument &document, const QString &id)
{
    return batchFromEntry(id, document.object().value(id));
}

Request findBatchRequest(const QString &datasetId, const QString &externalId)
{
    return {.path = catalog + "/batches",
            .query = {{"dataSet", datasetId.toUtf8()},
                      {"externalId", externalId.toUtf8()},
                      {"limit", QByteArray::number(limits::pageEntries)},
                      {"orderBy", "desc:created"}}};
}

base::Result<Batch> readFoundBatch(const QJsonDocument &document, const QString &externalId)
{
    if (!document.isObject())
        return invalid();
    Batch newest;
    double created = -1;
    const QJsonObject entries = document.object();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const QJsonObject batch = entry.value().toObject();
        const double when = batch.value(QLatin1String("created")).toDouble();
        if (textOf(batch, "externalId") != externalId || when <= created)
            continue;
        const auto read = batchFromEntry(entry.key(), entry.value());
        if (!read)
            return read;
        newest = *read;
        created = when;
    }
    return newest;
}

} // namespace platform
