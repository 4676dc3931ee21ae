// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/client.h"

#include "platform/catalog.h"
#include "platform/diagnostics.h"
#include "platform/ingestion.h"
#include "platform/namespaces.h"
#include "platform/profiles.h"
#include "platform/registry.h"
#include "platform/sandboxes.h"
#include "platform/task.h"
#include "platform/transport.h"

#include <QSet>

#include <utility>

namespace platform {

namespace {

/// All pages of datasets. A server that gives the same page for ever is left after the second.
void collectDatasets(Task<std::vector<Dataset>> *task, int start,
                     const std::shared_ptr<std::vector<Dataset>> &all,
                     const std::shared_ptr<QSet<QString>> &known)
{
    task->call<std::vector<Dataset>>(
        datasetsRequest(start), readDatasets, [=](const std::vector<Dataset> &page) {
            const qsizetype before = known->size();
            for (const Dataset &dataset : page) {
                if (!known->contains(dataset.id))
                    all->push_back(dataset);
                known->insert(dataset.id);
            }
            if (std::ssize(page) < limits::pageEntries || known->size() == before)
                return task->finish(std::move(*all));
            collectDatasets(task, start + limits::pageEntries, all, known);
        });
}

/// Reads the refused rows of a batch, one diagnostics file after the other.
class RefusedRows : public std::enable_shared_from_this<RefusedRows>
{
public:
    RefusedRows(Task<qint64> *task, QString batchId, RefusedRowSink::Piece piece)
        : m_task(task)
        , m_batchId(std::move(batchId))
        , m_piece(std::move(piece))
    {
    }

    void list(int start)
    {
        m_task->call<std::vector<DiagnosticsFile>>(
            diagnosticsRequest(m_batchId, start), readDiagnostics,
            [self = shared_from_this(), start](const std::vector<DiagnosticsFile> &page) {
                const qsizetype before = self->m_known.size();
                for (const DiagnosticsFile &file : page) {
                    if (!self->m_known.contains(file.name))
                        self->m_files.push_back(file);
                    self->m_known.insert(file.name);
                }
                if (std::ssize(page) == limits::pageEntries && self->m_known.size() > before)
                    return self->list(start + limits::pageEntries);
                self->read(0);
            },
            [self = shared_from_this()](const base::Error &error) { self->onNoList(error); });
    }

private:
    /// A batch without diagnostics has no such folder.
    void onNoList(const base::Error &error)
    {
        if (error.code == base::ErrorCode::NotFound)
            return m_task->finish(0);
        m_task->finish(base::Failure(error));
    }

    void read(std::size_t file)
    {
        if (file == m_files.size())
            return m_task->finish(m_rows);
        const auto sink = std::make_shared<RefusedRowSink>(m_piece);
        m_task->call(diagnosticsFileRequest(m_batchId, m_files[file], sink),
                     [self = shared_from_this(), sink, file] {
                         self->m_rows += sink->rows();
                         self->read(file + 1);
                     });
    }

    Task<qint64> *m_task;
    QString m_batchId;
    RefusedRowSink::Piece m_piece;
    std::vector<DiagnosticsFile> m_files;
    QSet<QString> m_known;
    qint64 m_rows = 0;
};

base::Failure notKept(const QString &what)
{
    return base::Failure({.code = base::ErrorCode::ProfileFlagNotKept, .subject = what});
}

} // namespace

struct Client::State
{
    State(Connection connection, base::Secret secret, base::Clock &clock)
        : transport(std::move(connection), std::move(secret), clock)
    {
    }

    template <class T> Task<T> *task() { return new Task<T>(transport, &tasks); }

    Transport transport;
    QObject tasks; ///< owns those that run, and goes before what they use
};

Client::Client(Connection connection, base::Secret secret, base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(std::move(connection), std::move(secret), clock))
{
    connect(&m_state->transport, &Transport::waiting, this, &Client::waiting);
}

Client::~Client() = default;

void Client::setTrace(std::shared_ptr<Trace> trace)
{
    m_state->transport.setTrace(std::move(trace));
}

void Client::setSandbox(const QString &name)
{
    m_state->transport.setSandbox(name);
}

const Connection &Client::connection() const
{
    return m_state->transport.connection();
}

base::Job<std::vector<Sandbox>> Client::sandboxes()
{
    auto *task = m_state->task<std::vector<Sandbox>>();
    task->call<std::vector<Sandbox>>(sandboxesRequest(), readSandboxes,
                                     [task](const std::vector<Sandbox> &all) { task->finish(all); });
    return task->job();
}

base::Job<QStringList> Client::namespaces()
{
    auto *task = m_state->task<QStringList>();
    task->call<QStringList>(namespacesRequest(), readNamespaces,
                            [task](const QStringList &codes) { task->finish(codes); });
    return task->job();
}

base::Job<std::vector<Dataset>> Client::datasets()
{
    auto *task = m_state->task<std::vector<Dataset>>();
    collectDatasets(task, 0, std::make_shared<std::vector<Dataset>>(), std::make_shared<QSet<QString>>());
    return task->job();
}

base::Job<Dataset> Client::dataset(const QString &id)
{
    auto *task = m_state->task<Dataset>();
    task->call<TaggedDataset>(
        datasetRequest(id), [id](const QJsonDocument &document) { return readDataset(document, id); },
        [task](const TaggedDataset &found) { task->finish(found.dataset); });
    return task->job();
}

base::Job<SchemaAnswer> Client::schema(const QString &id)
{
    auto *task = m_state->task<SchemaAnswer>();
    task->call<QJsonObject>(schemaRequest(id), readSchema, [task](const QJsonObject &schema) {
        const QString schemaId = schema.value(QLatin1String("$id")).toString();
        task->call<QJsonArray>(
            descriptorsRequest(),
            [schemaId](const QJsonDocument &document) { return readDescriptors(document, schemaId); },
            [task, schema](const QJsonArray &descriptors) {
                task->finish(SchemaAnswer {.schema = schema, .descriptors = descriptors});
            });
    });
    return task->job();
}

base::Job<> Client::enableSchema(const QString &id)
{
    auto *task = m_state->task<void>();
    const auto verify = [task, id] {
        task->call<QJsonObject>(schemaRequest(id), readSchema, [task, id](const QJsonObject &schema) {
            task->finish(isInProfile(schema) ? base::Result<>() : notKept(id));
        });
    };
    task->call<QJsonObject>(schemaRequest(id), readSchema, [task, id, verify](const QJsonObject &schema) {
        if (isInProfile(schema))
            return task->finish({});
        task->call(schemaIntoProfileRequest(id, schema), verify);
    });
    return task->job();
}

base::Job<> Client::enableDataset(const QString &id)
{
    auto *task = m_state->task<void>();
    const auto read = [id](const QJsonDocument &document) { return readDataset(document, id); };
    const auto verify = [task, id, read] {
        task->call<TaggedDataset>(datasetRequest(id), read, [task, id](const TaggedDataset &now) {
            task->finish(now.dataset.inProfile ? base::Result<>() : notKept(id));
        });
    };
    task->call<TaggedDataset>(datasetRequest(id), read, [task, verify](const TaggedDataset &current) {
        if (current.dataset.inProfile)
            return task->finish({});
        task->call(datasetIntoProfileRequest(current), verify);
    });
    return task->job();
}

base::Job<QString> Client::createBatch(const NewBatch &batch)
{
    auto *task = m_state->task<QString>();
    task->call<QString>(createBatchRequest(batch), readCreatedBatch,
                        [task](const QString &id) { task->finish(id); });
    return task->job();
}

base::Job<Batch> Client::findBatch(const QString &datasetId, const QString &externalId)
{
    auto *task = m_state->task<Batch>();
    task->call<Batch>(
        findBatchRequest(datasetId, externalId),
        [externalId](const QJsonDocument &document) { return readFoundBatch(document, externalId); },
        [task](const Batch &found) { task->finish(found); });
    return task->job();
}

base::Job<Batch> Client::batch(const QString &id)
{
    auto *task = m_state->task<Batch>();
    task->call<Batch>(
        batchRequest(id), [id](const QJsonDocument &document) { return readBatch(document, id); },
        [task](const Batch &found) { task->finish(found); });
    return task->job();
}

base::Job<> Client::sendPart(const QString &batchId, const QString &datasetId, const QString &fileName,
                             const QByteArray &body, std::function<void(qint64)> sent)
{
    auto *task = m_state->task<void>();
    task->call(sendPartRequest(batchId, datasetId, fileName, body, std::move(sent)),
               [task] { task->finish({}); });
    return task->job();
}

base::Job<> Client::complete(const QString &batchId)
{
    auto *task = m_state->task<void>();
    task->call(completeRequest(batchId), [task] { task->finish({}); });
    return task->job();
}

base::Job<> Client::abort(const QString &batchId)
{
    auto *task = m_state->task<void>();
    task->call(abortRequest(batchId), [task] { task->finish({}); });
    return task->job();
}

base::Job<bool> Client::profileExists(const QString &email, const QString &datasetId)
{
    auto *task = m_state->task<bool>();
    task->call<QStringList>(
        profileRequest(email), readProfileSources,
        [task, datasetId](const QStringList &sources) { task->finish(sources.contains(datasetId)); },
        [task](const base::Error &error) {
            if (error.code == base::ErrorCode::NotFound)
                return task->finish(false);
            task->finish(base::Failure(error));
        });
    return task->job();
}

void Client::tryNow()
{
    Q_EMIT m_state->transport.waitsEnd();
}

base::Job<qint64> Client::refusedRows(const QString &batchId,
                                      std::function<void(std::vector<RefusedRow>)> piece)
{
    auto *task = m_state->task<qint64>();
    std::make_shared<RefusedRows>(task, batchId, std::move(piece))->list(0);
    return task->job();
}

} // namespace platform
