// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ingestion.h"

#include <QLoggingCategory>

namespace practice {

namespace {

Q_LOGGING_CATEGORY(lcPractice, "profileuploader.practice")

/// Of Adobe's OpenAPI description batch-ingestion.yaml and the guide beside it, read 2026-11-23.
constexpr qsizetype urlCharacters = 2000;
constexpr qsizetype fileBytes = 256'000'000;

Reply badRequest(const QString &message)
{
    return gatewayError(QStringLiteral("400000"), message);
}

Reply noSuchBatch()
{
    return gatewayError(QStringLiteral("404000"), QStringLiteral("There is no such batch in the sandbox."));
}

/// What a new batch was asked to be; a message where it cannot be.
struct Asked
{
    Batch batch = {};
    QString objection = {};
};

QString readPercent(const QJsonObject &body, Batch &batch)
{
    // The newer guide and the older one spell it differently; both are in use.
    for (const QString &name :
         {QStringLiteral("partialIngestionPercent"), QStringLiteral("partialIngestionPercentage")}) {
        if (!body.contains(name))
            continue;
        batch.partialPercent = body[name].toDouble(-1);
        if (batch.partialPercent < 0 || batch.partialPercent > 100)
            return name + QStringLiteral(" must be a number from 0 to 100.");
        batch.tags[QStringLiteral("acp_partialIngestionPercent")]
            = QJsonArray {QString::number(batch.partialPercent)};
        return {};
    }
    return {};
}

Asked readNewBatch(const QJsonObject &body, const Sandbox &sandbox)
{
    Asked asked;
    Batch &batch = asked.batch;
    batch.sandbox = sandbox.name;
    batch.dataset = body[QStringLiteral("datasetId")].toString();
    const auto dataset = sandbox.datasets.find(batch.dataset);
    if (dataset == sandbox.datasets.end())
        return {.objection = QStringLiteral("datasetId is not the id of a dataset in the sandbox.")};
    const QJsonObject format = body[QStringLiteral("inputFormat")].toObject();
    batch.format = format[QStringLiteral("format")].toString().toLower();
    if (!QStringList {QStringLiteral("json"), QStringLiteral("parquet"), QStringLiteral("csv")}.contains(
            batch.format))
        return {.objection = QStringLiteral("inputFormat.format must be json, parquet or csv.")};
    if (format[QStringLiteral("isMultiLineJson")].toBool())
        return {.objection = QStringLiteral("The practice platform takes one JSON object a line only.")};
    batch.tags = body[QStringLiteral("tags")].toObject();
    const QJsonValue diagnostics = body[QStringLiteral("enableErrorDiagnostics")];
    if (!diagnostics.isUndefined() && !diagnostics.isBool())
        return {.objection = QStringLiteral("enableErrorDiagnostics must be true or false.")};
    if (diagnostics.isBool())
        batch.tags[QStringLiteral("acp_enableErrorDiagnostics")]
            = QJsonArray {diagnostics.toBool() ? QStringLiteral("true") : QStringLiteral("false")};
    batch.diagnostics
        = diagnostics.toBool() || dataset->second[QStringLiteral("enableErrorDiagnostics")].toBool();
    asked.objection = readPercent(body, batch);
    batch.externalId = body[QStringLiteral("externalId")].toString();
    return asked;
}

} // namespace

Ingestion::Ingestion(Desk &desk)
    : m_desk(desk)
    , m_checks(desk.batches, [this](const QString &id, const CheckResult &result) { onChecked(id, result); })
{
}

void Ingestion::addRoutes(Router &router)
{
    const QByteArray batches = QByteArrayLiteral("data/foundation/import/batches");
    router.add("POST", batches, Access::Sandbox, [this](const Call &call) { return create(call); });
    router.add("POST", batches + "/{}", Access::Sandbox, [this](const Call &call) { return signal(call); });
    router.add("PUT", batches + "/{}/datasets/{}/files/{...}", Access::Sandbox,
               [this](const Call &call) { return putFile(call); });
}

void Ingestion::resume()
{
    for (const auto &[id, batch] : m_desk.batches.all()) {
        if (batch.completed > 0 && !batch.result && batch.ended.isEmpty())
            startCheck(batch);
    }
}

Batch *Ingestion::batchOf(const Call &call)
{
    Batch *batch = m_desk.batches.find(call.arguments.first());
    return batch && batch->sandbox == call.sandbox->name ? batch : nullptr;
}

Reply Ingestion::create(const Call &call)
{
    JsonBody body = jsonBody(call.request);
    if (body.refusal)
        return *std::move(body.refusal);
    Asked asked = readNewBatch(body.document.object(), *call.sandbox);
    if (!asked.objection.isEmpty())
        return badRequest(asked.objection);
    Batch &batch = asked.batch;
    if (!batch.externalId.isEmpty() && m_desk.batches.hasExternalId(batch.externalId))
        return gatewayError(QStringLiteral("409000"),
                            QStringLiteral("There is already a batch of this externalId."));
    batch.created = m_desk.now();
    batch.id = makeBatchId(batch.created);
    if (batch.externalId.isEmpty())
        batch.externalId = batch.id;
    if (const auto added = m_desk.batches.add(batch); !added)
        return storageTrouble(added.error());
    // Times are 0 here, though Catalog has real ones: Adobe's example has it so.
    QJsonObject shown
        = batch.shownAt(batch.created, m_desk.clock, m_desk.world.organisation, m_desk.world.clientId);
    shown[QStringLiteral("created")] = 0;
    shown[QStringLiteral("updated")] = 0;
    return json(201, shown);
}

Reply Ingestion::putFile(const Call &call)
{
    if (call.request.urlLength > urlCharacters)
        return gatewayError(QStringLiteral("414000"),
                            QStringLiteral("The URL is longer than 2 000 characters."));
    const Batch *batch = batchOf(call);
    if (!batch)
        return noSuchBatch();
    if (!call.sandbox->datasets.contains(call.arguments[1]))
        return gatewayError(QStringLiteral("404000"),
                            QStringLiteral("There is no such dataset in the sandbox."));
    if (call.arguments[1] != batch->dataset)
        return badRequest(QStringLiteral("The batch belongs to another dataset."));
    if (call.request.contentType() != "application/octet-stream")
        return gatewayError(QStringLiteral("415000"),
                            QStringLiteral("Content-Type must be application/octet-stream."));
    if (call.arguments[2].isEmpty())
        return badRequest(QStringLiteral("The file has no name."));
    if (call.request.body.size() > fileBytes)
        return gatewayError(QStringLiteral("413000"), QStringLiteral("The file is larger than 256 MB."));
    if (m_desk.statusOf(*batch) != QStringLiteral("loading"))
        return badRequest(QStringLiteral("The batch does not take files any more."));
    const auto isNew = m_desk.batches.put(batch->id, call.arguments[2], call.request.body);
    if (!isNew)
        return storageTrouble(isNew.error());
    return nothing(*isNew ? 201 : 200);
}

Reply Ingestion::signal(const Call &call)
{
    Batch *batch = batchOf(call);
    if (!batch)
        return noSuchBatch();
    const QString action = call.request.parameter(QStringLiteral("action")).toUpper();
    const QString status = m_desk.statusOf(*batch);
    const bool isOpen = status == QStringLiteral("loading");
    if (action == QStringLiteral("COMPLETE") && batch->completed > 0 && batch->ended.isEmpty())
        return nothing(200);
    if (action == QStringLiteral("COMPLETE") && isOpen)
        return complete(*batch, *call.sandbox);
    if (action == QStringLiteral("ABORT") && isOpen)
        return end(*batch, QStringLiteral("aborted"));
    if (action == QStringLiteral("FAIL") && isOpen)
        return end(*batch, QStringLiteral("failed"));
    if (action == QStringLiteral("REVERT") && status == QStringLiteral("success"))
        return end(*batch, QStringLiteral("inactive"));
    return badRequest(
        QStringLiteral("The action %1 is not possible while the batch is %2.").arg(action, status));
}

Reply Ingestion::complete(Batch &batch, const Sandbox &sandbox)
{
    const QJsonObject &dataset = sandbox.datasets.at(batch.dataset);
    const Schema *schema
        = sandbox.schema(dataset[QStringLiteral("schemaRef")][QStringLiteral("id")].toString());
    batch.completed = m_desk.now();
    batch.forProfile = schema && schema->inProfile && isInProfile(dataset);
    batch.upsert = isUpsert(dataset);
    Reply reply = saved(batch);
    if (reply.status != 200)
        batch.completed = 0;
    else
        startCheck(batch);
    return reply;
}

Reply Ingestion::end(Batch &batch, const QString &as)
{
    batch.ended = as;
    batch.endedAt = m_desk.now();
    return saved(batch);
}

Reply Ingestion::saved(const Batch &batch) const
{
    if (const auto done = m_desk.batches.save(batch); !done)
        return storageTrouble(done.error());
    return nothing(200);
}

void Ingestion::startCheck(const Batch &batch)
{
    const Sandbox *sandbox = m_desk.world.sandbox(batch.sandbox);
    const auto dataset = sandbox->datasets.find(batch.dataset);
    const Schema *schema
        = sandbox->schema(dataset->second[QStringLiteral("schemaRef")][QStringLiteral("id")].toString());
    m_checks.start(batch, World::tree(*sandbox, *schema),
                   IdentityRules(sandbox->descriptorsOf(schema->id()), m_desk.world.namespaces));
}

void Ingestion::onChecked(const QString &batchId, const CheckResult &result)
{
    Batch *batch = m_desk.batches.find(batchId);
    batch->result = result;
    if (const auto done = m_desk.batches.save(*batch); !done)
        qCWarning(lcPractice) << "cannot store the outcome of a batch:" << done.error().detail;
}

} // namespace practice
