// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/catalog.h"

#include "practice/json_patch.h"

#include <QRegularExpression>

#include <algorithm>

namespace practice {

namespace {

Reply badRequest(const QString &detail)
{
    return problem(400, QStringLiteral("BadRequestError"), detail);
}

Reply noSuchDataset()
{
    return problem(404, QStringLiteral("NotFoundError"),
                   QStringLiteral("There is no such dataset in the sandbox."));
}

QJsonArray reference(const QString &id)
{
    return {QStringLiteral("@/dataSets/") + id};
}

/// tags=name:value,…: every one must be there; "*" stands for anything.
bool carriesTags(const QJsonObject &dataset, const QString &filter)
{
    const QJsonObject tags = dataset[QStringLiteral("tags")].toObject();
    const QStringList wanted = filter.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &one) {
        const QJsonArray values = tags[one.section(QLatin1Char(':'), 0, 0)].toArray();
        const QRegularExpression shape(
            QRegularExpression::wildcardToRegularExpression(one.section(QLatin1Char(':'), 1)));
        return std::any_of(values.cbegin(), values.cend(),
                           [&](const QJsonValue &value) { return shape.match(value.toString()).hasMatch(); });
    });
}

bool isWanted(const QJsonObject &dataset, const Request &request)
{
    for (const auto &name :
         {QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("createdUser"),
          QStringLiteral("version"), QStringLiteral("created"), QStringLiteral("enableErrorDiagnostics")}) {
        if (request.hasParameter(name)
            && !isListed(dataset[name].toVariant().toString(), request.parameter(name)))
            return false;
    }
    return carriesTags(dataset, request.parameter(QStringLiteral("tags")))
        && passes(dataset, request.parameters(QStringLiteral("property")), TildeMeans::Expression);
}

bool areTags(const QJsonValue &tags)
{
    const QJsonObject object = tags.toObject();
    return tags.isObject() && std::all_of(object.begin(), object.end(), [](const QJsonValue &values) {
               const QJsonArray array = values.toArray();
               return values.isArray()
                   && std::all_of(array.begin(), array.end(),
                                  [](const QJsonValue &value) { return value.isString(); });
           });
}

/// Puts the Profile tags back as they were where the schema is not in Profile: such a change is answered like
/// any other, and does not take.
void keepOutOfProfile(QJsonObject &dataset, const QJsonObject &before, const Sandbox &sandbox)
{
    const Schema *schema
        = sandbox.schema(dataset[QStringLiteral("schemaRef")][QStringLiteral("id")].toString());
    if (schema && schema->inProfile)
        return;
    QJsonObject tags = dataset[QStringLiteral("tags")].toObject();
    const QJsonObject old = before[QStringLiteral("tags")].toObject();
    for (const QString &name : {QStringLiteral("unifiedProfile"), QStringLiteral("unifiedIdentity")}) {
        if (old.contains(name))
            tags[name] = old[name];
        else
            tags.remove(name);
    }
    dataset[QStringLiteral("tags")] = tags;
}

/// The changed dataset, or nothing where the change is not one that Catalog takes.
std::optional<QJsonObject> changed(const QJsonObject &dataset, const Request &request)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    std::optional<QJsonObject> after;
    if (request.contentType() == "application/json-patch+json" && body.isArray()) {
        after = patched(dataset, body.array());
    } else if (request.contentType() == "application/json" && body.isObject()) {
        const QJsonObject merge = body.object();
        after = dataset;
        for (auto it = merge.begin(); it != merge.end(); ++it)
            after->insert(it.key(), it.value());
    }
    if (!after || !areTags(after->value(QStringLiteral("tags"))))
        return std::nullopt;
    static const QStringList changeable {QStringLiteral("name"), QStringLiteral("description"),
                                         QStringLiteral("tags"), QStringLiteral("fileDescription"),
                                         QStringLiteral("enableErrorDiagnostics")};
    const QStringList names = (dataset.keys() + after->keys());
    const bool isFine = std::all_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return changeable.contains(name) || after->value(name) == dataset[name];
    });
    return isFine ? after : std::nullopt;
}

QString nextVersion(const QString &version)
{
    return QStringLiteral("1.0.%1").arg(version.section(QLatin1Char('.'), 2).toInt() + 1);
}

} // namespace

void Catalog::addRoutes(Router &router)
{
    const QByteArray datasets = QByteArrayLiteral("data/foundation/catalog/dataSets");
    const QByteArray batches = QByteArrayLiteral("data/foundation/catalog/batches");
    router.add("GET", datasets, Access::Sandbox, [this](const Call &call) { return listDatasets(call); });
    router.add("POST", datasets, Access::Sandbox, [this](const Call &call) { return createDataset(call); });
    router.add("GET", datasets + "/{}", Access::Sandbox,
               [this](const Call &call) { return lookUpDataset(call); });
    router.add("PATCH", datasets + "/{}", Access::Sandbox,
               [this](const Call &call) { return patchDataset(call); });
    router.add("GET", batches, Access::Sandbox, [this](const Call &call) { return listBatches(call); });
    router.add("GET", batches + "/{}", Access::Sandbox,
               [this](const Call &call) { return lookUpBatch(call); });
}

QJsonObject Catalog::shown(const QString &id, const QJsonObject &dataset) const
{
    QJsonObject json = dataset;
    for (const auto &[batchId, batch] : m_desk.batches.all()) {
        if (batch.dataset != id)
            continue;
        const QString status = m_desk.statusOf(batch);
        json[QStringLiteral("lastBatchId")] = batchId;
        json[QStringLiteral("lastBatchStatus")] = status;
        if (status == QStringLiteral("success"))
            json[QStringLiteral("lastSuccessfulBatch")] = batchId;
        else if (status == QStringLiteral("failed"))
            json[QStringLiteral("lastFailedBatch")] = batchId;
    }
    return json;
}

QJsonObject Catalog::shown(const Batch &batch) const
{
    return batch.shownAt(m_desk.now(), m_desk.clock, m_desk.world.organisation, m_desk.world.clientId);
}

Reply Catalog::listDatasets(const Call &call) const
{
    const Request &request = call.request;
    const Page page
        = catalogPage(request.parameter(QStringLiteral("limit")), request.parameter(QStringLiteral("start")));
    if (!page.isValid)
        return badRequest(QStringLiteral("limit must be from 1 to 100, start from 0."));
    std::vector<Named> found;
    for (const auto &[id, dataset] : call.sandbox->datasets) {
        if (isWanted(dataset, request))
            found.push_back({id, shown(id, dataset)});
    }
    sortBy(found, QStringLiteral("asc:created"));
    sortBy(found, request.parameter(QStringLiteral("orderBy")));
    return json(200, keyedPage(found, page, request.parameter(QStringLiteral("properties"))));
}

Reply Catalog::lookUpDataset(const Call &call) const
{
    const auto found = call.sandbox->datasets.find(call.arguments.first());
    if (found == call.sandbox->datasets.end())
        return noSuchDataset();
    const std::vector<Named> one {{found->first, shown(found->first, found->second)}};
    Reply reply
        = json(200, keyedPage(one, {0, 1, true}, call.request.parameter(QStringLiteral("properties"))));
    reply.headers.append(
        {QByteArrayLiteral("ETag"), found->second[QStringLiteral("version")].toString().toLatin1()});
    return reply;
}

Reply Catalog::createDataset(const Call &call)
{
    JsonBody body = jsonBody(call.request);
    if (body.refusal)
        return *std::move(body.refusal);
    const QJsonObject asked = body.document.object();
    const QString name = asked[QStringLiteral("name")].toString();
    const QString schemaId = asked[QStringLiteral("schemaRef")][QStringLiteral("id")].toString();
    if (name.isEmpty() || !call.sandbox->schema(schemaId))
        return badRequest(QStringLiteral("A dataset needs a name and the $id of a schema in schemaRef."));
    if (asked.contains(QStringLiteral("tags")) && !areTags(asked[QStringLiteral("tags")]))
        return badRequest(QStringLiteral("tags must be an object of arrays of strings."));
    const QString id = randomHex(24);
    const QJsonObject empty = makeDataset(m_desk.world, id, name, schemaId);
    QJsonObject dataset = empty;
    for (const QString &key : {QStringLiteral("description"), QStringLiteral("tags"),
                               QStringLiteral("fileDescription"), QStringLiteral("enableErrorDiagnostics")}) {
        if (asked.contains(key))
            dataset[key] = asked[key];
    }
    keepOutOfProfile(dataset, empty, *call.sandbox);
    call.sandbox->datasets.emplace(id, dataset);
    if (auto trouble = m_desk.saveWorld())
        return *std::move(trouble);
    Reply reply = json(201, reference(id));
    reply.headers.append({QByteArrayLiteral("Location"),
                          m_desk.url.toLatin1() + "/data/foundation/catalog/dataSets/" + id.toLatin1()});
    return reply;
}

Reply Catalog::patchDataset(const Call &call)
{
    const auto found = call.sandbox->datasets.find(call.arguments.first());
    if (found == call.sandbox->datasets.end())
        return noSuchDataset();
    const QString version = found->second[QStringLiteral("version")].toString();
    const QByteArray expected = call.request.header(QByteArrayLiteral("if-match"));
    if (!expected.isEmpty() && QString::fromLatin1(expected) != version)
        return problem(412, QStringLiteral("PreconditionFailed"),
                       QStringLiteral("The dataset has changed meanwhile."));
    std::optional<QJsonObject> after = changed(found->second, call.request);
    if (!after)
        return badRequest(QStringLiteral("The change cannot be applied to the dataset."));
    keepOutOfProfile(*after, found->second, *call.sandbox);
    after->insert(QStringLiteral("version"), nextVersion(version));
    after->insert(QStringLiteral("updated"), m_desk.now());
    found->second = *after;
    if (auto trouble = m_desk.saveWorld())
        return *std::move(trouble);
    return json(200, reference(found->first));
}

Reply Catalog::listBatches(const Call &call) const
{
    const Request &request = call.request;
    const Page page
        = catalogPage(request.parameter(QStringLiteral("limit")), request.parameter(QStringLiteral("start")));
    if (!page.isValid)
        return badRequest(QStringLiteral("limit must be from 1 to 100, start from 0."));
    const auto fits = [&](const QString &parameter, const QString &value) {
        return !request.hasParameter(parameter) || isListed(value, request.parameter(parameter));
    };
    const qint64 after = request.hasParameter(QStringLiteral("createdAfter"))
        ? request.parameter(QStringLiteral("createdAfter")).toLongLong()
        : -1;
    const qint64 before = request.hasParameter(QStringLiteral("createdBefore"))
        ? request.parameter(QStringLiteral("createdBefore")).toLongLong()
        : std::numeric_limits<qint64>::max();
    std::vector<Named> found;
    for (const auto &[id, batch] : m_desk.batches.all()) {
        if (batch.sandbox == call.sandbox->name && fits(QStringLiteral("dataSet"), batch.dataset)
            && fits(QStringLiteral("externalId"), batch.externalId)
            && fits(QStringLiteral("status"), m_desk.statusOf(batch)) && batch.created > after
            && batch.created < before) {
            QJsonObject json = shown(batch);
            if (passes(json, request.parameters(QStringLiteral("property")), TildeMeans::Expression))
                found.push_back({id, std::move(json)});
        }
    }
    sortBy(found, request.parameter(QStringLiteral("orderBy")));
    return json(200, keyedPage(found, page, request.parameter(QStringLiteral("properties"))));
}

Reply Catalog::lookUpBatch(const Call &call) const
{
    const Batch *batch = m_desk.batches.find(call.arguments.first());
    if (!batch || batch->sandbox != call.sandbox->name)
        return problem(404, QStringLiteral("NotFoundError"),
                       QStringLiteral("There is no such batch in the sandbox."));
    return json(200, QJsonObject {{batch->id, shown(*batch)}});
}

} // namespace practice
