// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/import_worker.h"

#include "base/hash.h"
#include "base/private_file.h"
#include "session/fingerprint.h"
#include "session/identities.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>

namespace session {

Q_LOGGING_CATEGORY(lcSession, "profileuploader.session")

namespace {

constexpr std::chrono::milliseconds lookEvery {100};

} // namespace

ImportWorker::ImportWorker(Environment environment)
    : m_environment(std::move(environment))
    , m_clock(this)
    , m_ticker(this)
{
    // The file is hashed beside its check: each is one reader of the same pages.
    m_pool.setMaxThreadCount(2);
    m_ticker.setInterval(lookEvery);
    connect(&m_ticker, &QTimer::timeout, this, &ImportWorker::report);
}

ImportWorker::~ImportWorker()
{
    if (m_check.progress)
        m_check.progress->cancel();
    if (m_hash.progress)
        m_hash.progress->cancel();
    if (m_settling)
        m_settling->cancel();
    m_pool.waitForDone();
}

void ImportWorker::run(const RunOrder &order)
{
    auto store = store::Store::open(m_environment.storeFolder);
    if (!store)
        return fail(store.error());
    m_store = *std::move(store);
    m_order = order;
    m_target = order.target;
    m_summary.sourcePath = order.import.document.source().path();
    m_tracePath = order.tracePath;
    if (const auto writable = tryReceiptFolder(); !writable)
        return fail(writable.error());
    signIn();
}

void ImportWorker::signIn()
{
    m_progress.stage = Stage::SignIn;
    Q_EMIT progressed(m_progress);
    m_summary.practice = m_target.practice;
    if (!m_target.practice) {
        m_summary.connection = m_target.connection;
        base::whenDone<SignIn>(signInFor(*m_store, m_target.connection, m_target.secret, this), this,
                               [this](const base::Result<SignIn> &done) { onSignedIn(done); });
        return;
    }
    if (!m_target.practiceUrl.isEmpty()) {
        base::whenDone<SignIn>(askPractice(m_target.practiceUrl, m_clock, this), this,
                               [this](const base::Result<SignIn> &done) { onSignedIn(done); });
        return;
    }
    auto practice = m_environment.startPractice({.folder = m_store->practiceFolder()});
    if (!practice && practice.error().code == base::ErrorCode::PracticeBusy) {
        // It already runs in another process, with this very state: that one will do.
        base::whenDone<SignIn>(askPractice(QUrl(practice.error().subject), m_clock, this), this,
                               [this](const base::Result<SignIn> &done) { onSignedIn(done); });
        return;
    }
    if (!practice)
        return fail(practice.error());
    m_practice = *std::move(practice);
    onSignedIn(practiceSignIn(m_practice->url, m_practice->description));
}

void ImportWorker::onSignedIn(const base::Result<SignIn> &signIn)
{
    if (m_over)
        return; // paused while the answer was out
    if (!signIn)
        return fail(signIn.error());
    m_summary.practice = signIn->connection.practice;
    m_client = std::make_unique<platform::Client>(signIn->connection, signIn->secret, m_clock);
    connect(m_client.get(), &platform::Client::waiting, this, &ImportWorker::waiting);
    if (!m_tracePath.isEmpty()) {
        auto trace = platform::Trace::open(m_tracePath);
        if (!trace)
            return fail(trace.error());
        m_client->setTrace(*std::move(trace));
    }
    base::whenDone<std::vector<platform::Sandbox>>(m_client->sandboxes(), this,
                                                   [this](const auto &all) { onSandboxes(all); });
}

void ImportWorker::onSandboxes(const base::Result<std::vector<platform::Sandbox>> &all)
{
    if (m_over)
        return; // paused while the answer was out
    if (!all)
        return fail(all.error());
    const auto sandbox = chooseSandbox(*all, m_target.wish, m_target.practice);
    if (!sandbox)
        return fail(sandbox.error());
    m_sandbox = *sandbox;
    m_summary.sandbox = m_sandbox.name;
    m_client->setSandbox(m_sandbox.name);
    if (m_abort)
        return abortImport();
    base::whenDone<std::vector<platform::Dataset>>(m_client->datasets(), this, [this](const auto &datasets) {
        if (!datasets)
            return fail(datasets.error());
        onDataset(chooseDataset(*datasets, m_target.wish, m_target.practice));
    });
}

void ImportWorker::onDataset(const base::Result<platform::Dataset> &dataset)
{
    if (m_over)
        return; // paused while the answer was out
    if (!dataset)
        return fail(dataset.error());
    m_dataset = *dataset;
    m_summary.datasetId = m_dataset.id;
    m_summary.datasetName = m_dataset.name;
    base::whenDone<platform::SchemaAnswer>(m_client->schema(m_dataset.schemaId), this,
                                           [this](const auto &answer) { onSchema(answer); });
}

void ImportWorker::onSchema(const base::Result<platform::SchemaAnswer> &answer)
{
    if (m_over)
        return; // paused while the answer was out
    if (!answer)
        return fail(answer.error());
    auto schema = xdm::Schema::fromRegistry(answer->schema, answer->descriptors);
    if (!schema)
        return fail(schema.error());
    m_schema = *std::move(schema);
    if (const auto fine = usable(m_dataset, m_schema); !fine)
        return fail(fine.error());
    const auto changes = preflight(m_dataset, m_schema, m_target.wish);
    if (!changes)
        return fail(changes.error());
    m_changes = *changes;
    m_summary.profile = m_changes.intoProfile;
    Q_EMIT decided(m_changes, m_dataset.name, m_sandbox.name);
    askForNamespaces();
}

/// Only where records carry identities beside the primary one, and not in the middle of an import.
void ImportWorker::askForNamespaces()
{
    const auto mapping = m_order->import.mapping(m_schema);
    if (!mapping)
        return fail(mapping.error());
    const QStringList wanted = furtherNamespaces(*mapping, m_schema);
    if (wanted.isEmpty() || m_earlier)
        return readFile();
    base::whenDone<QStringList>(m_client->namespaces(), this,
                                [this, wanted](const base::Result<QStringList> &there) {
                                    if (m_over)
                                        return; // paused while the answer was out
                                    if (!there)
                                        return fail(there.error());
                                    if (const auto known = knowsNamespaces(*there, wanted); !known)
                                        return fail(known.error());
                                    readFile();
                                });
}

void ImportWorker::readFile()
{
    if (m_paused)
        return finish(Summary::State::Paused);
    m_progress.stage = Stage::Check;
    m_check = base::run<Checked>(&m_pool,
                                 [import = m_order->import, schema = m_schema](base::Progress &progress) {
                                     return checkImport(import, schema, progress);
                                 });
    m_hash = base::run<QByteArray>(
        &m_pool, [path = m_order->import.document.source().path()](base::Progress &progress) {
            return base::sha256OfFile(path, progress);
        });
    m_ticker.start();
    base::whenDone<Checked>(m_check.job, this, [this](const base::Result<Checked> &done) {
        if (!done)
            return fail(done.error());
        m_checked = *done;
        m_fingerprint = QString::fromLatin1(fingerprint(done->schema, *done->report.states));
        m_summary.counts = m_checked->report.counts;
        m_summary.sums = plannedSums(m_summary.counts);
        m_summary.mapping = m_checked->mapping;
        m_summary.fit = m_checked->fit;
        m_progress.stage = Stage::Hash;
        onRead();
    });
    base::whenDone<QByteArray>(m_hash.job, this, [this](const base::Result<QByteArray> &done) {
        if (!done)
            return fail(done.error());
        m_sourceSha256 = *done;
        onRead();
    });
}

void ImportWorker::onRead()
{
    if (m_over || !m_checked || m_sourceSha256.isEmpty())
        return;
    m_ticker.stop();
    if (const auto same = m_checked->import.document.source().unchanged(); !same)
        return fail(same.error());
    if (m_earlier) {
        if (const auto same = sameAsBegun(); !same)
            return fail(same.error());
    }
    if (m_checked->report.counts.records == 0)
        return fail(
            {.code = base::ErrorCode::NothingToSend, .subject = m_checked->import.document.source().path()});
    if (m_order->dryRun)
        return finish(Summary::State::DryRun);
    if (!m_journal) {
        if (const auto written = writeJournal(); !written)
            return fail(written.error());
    }
    startEngine();
}

QString ImportWorker::receiptFolder() const
{
    return m_order->receiptFolder.isEmpty() ? m_store->receiptsFolder() : m_order->receiptFolder;
}

base::Result<> ImportWorker::tryReceiptFolder() const
{
    if (m_order->dryRun)
        return {};
    // Better to know now than when everything is ingested.
    auto made = base::makePrivateFolder(receiptFolder());
    const QString probe = receiptFolder() + QStringLiteral("/.writable-")
        + QString::number(QRandomGenerator::system()->generate64(), 16);
    if (made)
        made = base::createPrivateFile(probe);
    QFile::remove(probe);
    if (made)
        return {};
    return base::Failure({.code = base::ErrorCode::ReceiptUnwritable,
                          .subject = receiptFolder(),
                          .detail = made.error().detail});
}

void ImportWorker::pause()
{
    m_paused = true;
    if (pauseEnding())
        return;
    if (m_engine)
        return m_engine->pause();
    if (m_check.progress)
        m_check.progress->cancel();
    if (m_hash.progress)
        m_hash.progress->cancel();
    if (!m_check.progress)
        finish(Summary::State::Paused);
}

void ImportWorker::tryNow()
{
    if (m_engine)
        m_engine->tryNow();
    else if (m_client)
        m_client->tryNow();
}

void ImportWorker::report()
{
    const base::Progress *looked = m_check.progress.get();
    if (m_progress.stage == Stage::Hash)
        looked = m_hash.progress.get();
    else if (m_progress.stage == Stage::Receipt)
        looked = m_settling.get();
    if (!looked)
        return;
    m_progress.done = looked->done();
    m_progress.total = looked->total();
    Q_EMIT progressed(m_progress);
}

void ImportWorker::fail(const base::Error &error)
{
    if (m_over)
        return;
    if (error.code == base::ErrorCode::Cancelled && m_paused)
        return finish(Summary::State::Paused);
    qCInfo(lcSession, "ended with error %d", int(error.code));
    m_summary.error = error;
    finish(Summary::State::Failed);
}

void ImportWorker::finish(Summary::State state)
{
    if (m_over)
        return;
    m_over = true;
    m_ticker.stop();
    m_summary.state = state;
    if (m_journal)
        m_summary.importId = m_journal->record().id;
    else if (m_engine)
        m_summary.importId = m_engine->journal().record().id;
    if (state == Summary::State::Finished)
        dropFrozenEdits();
    if (m_engine)
        m_engine.release()->deleteLater(); // it may be the one that is telling us
    m_journal.reset();
    Q_EMIT ended(m_summary);
}

} // namespace session
