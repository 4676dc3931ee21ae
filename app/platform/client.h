// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "base/secret.h"
#include "platform/connection.h"
#include "platform/trace.h"
#include "platform/types.h"

#include <QObject>

#include <functional>
#include <memory>

namespace platform {

/// The platform's REST calls that an import needs, each sent through one transport: manual redirects,
/// deadlines, one renewal of the token shared by all waiting calls, retries by kind of call, bodies that Qt
/// cannot send again for calls that are not idempotent, and answers believed only when parsed and complete.
/// Lives on one thread with an event loop; jobs end there. Cancelling a job aborts its call. Every call that
/// needs a sandbox sends x-sandbox-name.
class Client : public QObject
{
    Q_OBJECT

public:
    Client(Connection connection, base::Secret secret, base::Clock &clock, QObject *parent = nullptr);
    ~Client() override;

    /// Each request and its answer's status, without secrets and cells; nullptr: none.
    void setTrace(std::shared_ptr<Trace> trace);

    /// The name that goes into x-sandbox-name.
    void setSandbox(const QString &name);

    const Connection &connection() const;

    base::Job<std::vector<Sandbox>> sandboxes();

    /// All pages; only what is needed to choose: id, name, schema, tags.
    base::Job<std::vector<Dataset>> datasets();
    base::Job<Dataset> dataset(const QString &id);

    /// Looked up by $id or altId.
    base::Job<SchemaAnswer> schema(const QString &id);

    /// The codes of the active identity namespaces, as an identity map gives them.
    base::Job<QStringList> namespaces();

    /// Puts the schema into Profile, which cannot be undone, and reads it back; one that is there already is
    /// left alone. Its other tags stay. ProfileFlagNotKept when it did not take.
    base::Job<> enableSchema(const QString &id);

    /// Switches the dataset's Profile flag on (both tags) and reads it back; one that is on already is left
    /// alone. Other tags and the upsert mode stay. ProfileFlagNotKept when it did not take.
    base::Job<> enableDataset(const QString &id);

    /// Not idempotent and never sent twice: Unreachable, TimedOut, ServerFailed or AnswerIncomplete mean "not
    /// known", and the caller asks with findBatch.
    base::Job<QString> createBatch(const NewBatch &batch);

    /// The batch with our external id, or an empty Batch (no id) when there is none.
    base::Job<Batch> findBatch(const QString &datasetId, const QString &externalId);
    base::Job<Batch> batch(const QString &id);

    /// Sends one file of an open batch; the same file may be sent again and replaces itself. \a body: JSON
    /// lines. \a sent is told the bytes gone out so far.
    base::Job<> sendPart(const QString &batchId, const QString &datasetId, const QString &fileName,
                         const QByteArray &body, std::function<void(qint64)> sent = {});

    /// Accepted is not ingested: ask batch() afterwards.
    base::Job<> complete(const QString &batchId);
    base::Job<> abort(const QString &batchId);

    /// Every refused row, from every diagnostics file, handed over in pieces as they come (memory stays
    /// bounded). \return how many there were
    base::Job<qint64> refusedRows(const QString &batchId, std::function<void(std::vector<RefusedRow>)> piece);

    /// Whether Profile has a profile for \a email to which the dataset has given something. AccessRefused
    /// where the licence does not hold this look-up (it is for Real-Time CDP Ultimate).
    base::Job<bool> profileExists(const QString &email, const QString &datasetId);

    /// Ends every wait between two tries: they are made at once.
    void tryNow();

    /// Tells of waits and retries, in seconds, for the progress view.
    Q_SIGNAL void waiting(std::chrono::milliseconds delay, const base::Error &because);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace platform
