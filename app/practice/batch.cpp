// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/batch.h"

#include <algorithm>

namespace practice {

namespace {

constexpr qint64 rowsPerStretch = 100'000;
constexpr int stepsToFinal = 3;

qint64 stepLength(const BatchClock &clock, qint64 rows)
{
    return clock.step.count() + clock.perHundredThousandRows.count() * rows / rowsPerStretch;
}

QJsonObject resultToJson(const CheckResult &result)
{
    return {{QStringLiteral("success"), result.success},
            {QStringLiteral("finished"), result.finished},
            {QStringLiteral("files"), result.files},
            {QStringLiteral("bytes"), result.bytes},
            {QStringLiteral("rows"), result.rows},
            {QStringLiteral("badRows"), result.badRows},
            {QStringLiteral("ignoredKeys"), result.ignoredKeys},
            {QStringLiteral("profileRows"), result.profileRows},
            {QStringLiteral("dropped"), result.droppedFromProfile},
            {QStringLiteral("errors"), result.errors}};
}

CheckResult resultFromJson(const QJsonObject &json)
{
    return {.success = json[QStringLiteral("success")].toBool(),
            .finished = json[QStringLiteral("finished")].toInteger(),
            .files = json[QStringLiteral("files")].toInteger(),
            .bytes = json[QStringLiteral("bytes")].toInteger(),
            .rows = json[QStringLiteral("rows")].toInteger(),
            .badRows = json[QStringLiteral("badRows")].toInteger(),
            .ignoredKeys = json[QStringLiteral("ignoredKeys")].toInteger(),
            .profileRows = json[QStringLiteral("profileRows")].toInteger(),
            .droppedFromProfile = json[QStringLiteral("dropped")].toInteger(),
            .errors = json[QStringLiteral("errors")].toArray()};
}

QJsonObject metricsOf(const CheckResult &result)
{
    const qint64 good = result.rows - result.badRows;
    return {{QStringLiteral("inputFileCount"), result.files},
            {QStringLiteral("inputByteSize"), result.bytes},
            {QStringLiteral("inputRecordCount"), result.rows},
            {QStringLiteral("outputFileCount"), good > 0 ? 1 : 0},
            {QStringLiteral("outputRecordCount"), good},
            {QStringLiteral("failedRecordCount"), result.badRows},
            {QStringLiteral("partitionCount"), 1}};
}

} // namespace

qint64 Batch::finalAt(const BatchClock &clock) const
{
    if (!ended.isEmpty() && ended != QStringLiteral("inactive"))
        return endedAt;
    if (completed == 0 || !result)
        return 0;
    return std::max(result->finished, completed + stepsToFinal * stepLength(clock, result->rows));
}

QString Batch::statusAt(qint64 now, const BatchClock &clock) const
{
    if (!ended.isEmpty())
        return ended;
    if (completed == 0)
        return now - created >= clock.abandonAfter.count() ? QStringLiteral("abandoned")
                                                           : QStringLiteral("loading");
    const qint64 final = finalAt(clock);
    if (final > 0 && now >= final)
        return result->success ? QStringLiteral("success") : QStringLiteral("failed");
    // Before the rows are counted only the fixed part of a step is known; "staged" waits for the count, so
    // that no status ever goes back.
    const qint64 step = stepLength(clock, result ? result->rows : 0);
    if (now - completed < clock.step.count())
        return QStringLiteral("loaded");
    return result && now - completed >= 2 * step ? QStringLiteral("staged") : QStringLiteral("staging");
}

bool Batch::isServed(qint64 now, const BatchClock &clock) const
{
    return statusAt(now, clock) == QStringLiteral("success");
}

bool Batch::hasSucceeded(qint64 now, const BatchClock &clock) const
{
    return ended == QStringLiteral("inactive") || isServed(now, clock);
}

QJsonObject Batch::shownAt(qint64 now, const BatchClock &clock, const QString &organisation,
                           const QString &client) const
{
    const QString status = statusAt(now, clock);
    const qint64 final = finalAt(clock);
    const bool isFinal = final > 0 && now >= final;
    const qint64 updated = std::max({created, completed, endedAt, isFinal ? final : 0});
    QJsonObject shown {
        {QStringLiteral("status"), status},
        {QStringLiteral("tags"), tags},
        {QStringLiteral("relatedObjects"),
         QJsonArray {QJsonObject {{QStringLiteral("type"), QStringLiteral("dataSet")},
                                  {QStringLiteral("id"), dataset}}}},
        {QStringLiteral("id"), id},
        {QStringLiteral("externalId"), externalId},
        {QStringLiteral("inputFormat"), QJsonObject {{QStringLiteral("format"), format}}},
        {QStringLiteral("imsOrg"), organisation},
        {QStringLiteral("created"), created},
        {QStringLiteral("updated"), updated},
        {QStringLiteral("createdClient"), client},
        {QStringLiteral("createdUser"), client},
        {QStringLiteral("updatedUser"), client},
        {QStringLiteral("version"), QStringLiteral("1.0.%1").arg(completed > 0 ? 1 : 0)},
    };
    if (completed > 0)
        shown[QStringLiteral("started")] = completed;
    if (!isFinal)
        return shown;
    shown[QStringLiteral("completed")] = final;
    if (!result)
        return shown;
    if (result->success)
        shown[QStringLiteral("metrics")] = metricsOf(*result);
    if (!result->errors.isEmpty())
        shown[QStringLiteral("errors")] = result->errors;
    shown[QStringLiteral("practice")]
        = QJsonObject {{QStringLiteral("ignoredKeys"), result->ignoredKeys},
                       {QStringLiteral("profileRows"), result->profileRows},
                       {QStringLiteral("droppedFromProfile"), result->droppedFromProfile}};
    return shown;
}

QJsonObject Batch::toJson() const
{
    QJsonObject json {{QStringLiteral("id"), id},
                      {QStringLiteral("sandbox"), sandbox},
                      {QStringLiteral("dataset"), dataset},
                      {QStringLiteral("externalId"), externalId},
                      {QStringLiteral("format"), format},
                      {QStringLiteral("diagnostics"), diagnostics},
                      {QStringLiteral("partialPercent"), partialPercent},
                      {QStringLiteral("tags"), tags},
                      {QStringLiteral("created"), created},
                      {QStringLiteral("completed"), completed},
                      {QStringLiteral("forProfile"), forProfile},
                      {QStringLiteral("upsert"), upsert},
                      {QStringLiteral("ended"), ended},
                      {QStringLiteral("endedAt"), endedAt}};
    if (result)
        json[QStringLiteral("result")] = resultToJson(*result);
    return json;
}

Batch Batch::fromJson(const QJsonObject &json)
{
    Batch batch {.id = json[QStringLiteral("id")].toString(),
                 .sandbox = json[QStringLiteral("sandbox")].toString(),
                 .dataset = json[QStringLiteral("dataset")].toString(),
                 .externalId = json[QStringLiteral("externalId")].toString(),
                 .format = json[QStringLiteral("format")].toString(),
                 .diagnostics = json[QStringLiteral("diagnostics")].toBool(),
                 .partialPercent = json[QStringLiteral("partialPercent")].toDouble(-1),
                 .tags = json[QStringLiteral("tags")].toObject(),
                 .created = json[QStringLiteral("created")].toInteger(),
                 .completed = json[QStringLiteral("completed")].toInteger(),
                 .forProfile = json[QStringLiteral("forProfile")].toBool(),
                 .upsert = json[QStringLiteral("upsert")].toBool(),
                 .ended = json[QStringLiteral("ended")].toString(),
                 .endedAt = json[QStringLiteral("endedAt")].toInteger()};
    if (json.contains(QStringLiteral("result")))
        batch.result = resultFromJson(json[QStringLiteral("result")].toObject());
    return batch;
}

} // namespace practice
