// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the worker that meets the journal: writing what an import is, and taking one up again.

#include "session/busy_import.h"
#include "session/import_worker.h"
#include "session/record_keys.h"
#include "session/stored_edits.h"
#include "store/database_file.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QRandomGenerator>

namespace session {

using namespace record_keys;

Q_DECLARE_LOGGING_CATEGORY(lcSession)

namespace {

/// Our part of a batch's externalId, which must be unique in the whole organisation.
QString newExternalId()
{
    return QStringLiteral("profile-uploader-%1")
        .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

} // namespace

QJsonObject ImportWorker::destinationJson() const
{
    return {{practiceKey, m_target.practice},
            {practiceUrlKey, m_target.practiceUrl.toString()},
            {connectionKey, m_target.connection},
            {sandboxKey, m_sandbox.name},
            {datasetKey, m_dataset.id},
            {datasetNameKey, m_dataset.name},
            {schemaKey, m_schema.id},
            {profileKey, m_target.wish.profile},
            {enableSchemaKey, m_target.wish.enableSchema},
            {receiptFolderKey,
             m_order->receiptFolder.isEmpty() ? QString()
                                              : QFileInfo(m_order->receiptFolder).absoluteFilePath()}};
}

base::Result<> ImportWorker::sameAsBegun() const
{
    if (m_earlier->sourceSha256 != m_sourceSha256)
        return base::Failure({.code = base::ErrorCode::SourceChanged, .subject = m_earlier->sourcePath});
    const bool sameBytes = m_earlier->mappingHash == m_checked->mapping.hash()
        && m_earlier->writerVersion == upload::limits::writerVersion
        && m_earlier->counts.value(fingerprintKey).toString() == m_fingerprint;
    if (!sameBytes)
        return base::Failure({.code = base::ErrorCode::BytesDiffer, .subject = m_earlier->sourcePath});
    return {};
}

base::Result<> ImportWorker::writeJournal()
{
    const csv::Source &source = m_checked->import.document.source();
    QJsonObject counts = checkJson(source.path(), m_checked->report.counts, m_checked->mapping);
    counts.insert(fingerprintKey, m_fingerprint);
    const table::Edits &edits = m_checked->import.edits;
    if (!edits.isEmpty())
        counts.insert(editsKey, QString::fromLatin1(sha256Of(edits)));
    auto journal
        = m_store->create({.sourcePath = QFileInfo(source.path()).absoluteFilePath(),
                           .sourceBytes = source.size(),
                           .sourceModified = source.modified(),
                           .sourceSha256 = m_sourceSha256,
                           .recipe = toJson(Recipe {.mapping = xdm::toJson(m_checked->mapping),
                                                    .reading = readingOf(m_checked->import.document)}),
                           .mappingHash = m_checked->mapping.hash(),
                           .destination = destinationJson(),
                           .counts = counts,
                           .externalIdPrefix = newExternalId(),
                           .writerVersion = upload::limits::writerVersion,
                           .partBytes = upload::limits::partBytes,
                           .partRecords = upload::limits::partRecords});
    if (!journal)
        return base::Failure(journal.error());
    const QString id = (*journal)->record().id;
    if (!edits.isEmpty()) {
        const auto frozen = freezeEdits(m_store->editsPath(id), edits,
                                        {.bytes = source.size(),
                                         .modified = source.modified(),
                                         .key = m_sourceSha256,
                                         .path = QFileInfo(source.path()).absoluteFilePath()});
        if (!frozen) {
            // Nothing has been sent: an import without its edits is none.
            journal->reset();
            if (const auto forgotten = m_store->forget(id); !forgotten)
                qCWarning(lcSession, "an import that did not begin could not be removed");
            return frozen;
        }
    }
    m_journal = *std::move(journal);
    return {};
}

base::Result<> ImportWorker::thawEdits(Import &import) const
{
    const QByteArray sha256 = m_earlier->counts.value(editsKey).toString().toLatin1();
    if (sha256.isEmpty())
        return {};
    auto edits = frozenEdits(m_store->editsPath(m_earlier->id), sha256);
    if (!edits)
        return base::Failure(edits.error());
    import.edits = *std::move(edits);
    return {};
}

void ImportWorker::dropFrozenEdits() const
{
    const upload::Sums &sums = m_summary.sums;
    if (m_summary.receipt.isEmpty() || sums.ingested < sums.read)
        return; // rows are left to be mended
    // Left behind, they go when the import is forgotten.
    if (const auto removed = store::database_file::remove(m_store->editsPath(m_summary.importId)); !removed)
        qCWarning(lcSession, "the edits of a finished import could not be removed");
}

void ImportWorker::resume(const ResumeOrder &order)
{
    auto store = store::Store::open(m_environment.storeFolder);
    if (!store)
        return fail(store.error());
    m_store = *std::move(store);
    if (const auto taken = takeUp(order); !taken)
        return fail(taken.error());
    signIn();
}

/// Over, but cut off before its receipt was written.
bool ImportWorker::lacksReceipt(const store::ImportSummary &import) const
{
    if (import.state != store::ImportState::Finished && import.state != store::ImportState::Failed)
        return false;
    const QString kept = import.record.destination.value(receiptFolderKey).toString();
    const QString folder = kept.isEmpty() ? m_store->receiptsFolder() : kept;
    return !QFileInfo::exists(folder + QLatin1Char('/') + import.record.id + QStringLiteral(".json"))
        && QFileInfo::exists(import.record.sourcePath);
}

base::Result<QString> ImportWorker::idToTakeUp(const ResumeOrder &order) const
{
    if (!order.importId.isEmpty())
        return order.importId;
    const auto all = m_store->imports();
    if (!all)
        return base::Failure(all.error());
    auto newest = std::ranges::find(*all, store::ImportState::Interrupted, &store::ImportSummary::state);
    if (newest == all->end() && !order.abort)
        newest = std::ranges::find_if(*all, [this](const auto &import) { return lacksReceipt(import); });
    if (newest == all->end())
        return base::Failure({.code = base::ErrorCode::ImportUnknown});
    return newest->record.id;
}

base::Result<> ImportWorker::takeUp(const ResumeOrder &order)
{
    const auto id = idToTakeUp(order);
    if (!id)
        return base::Failure(id.error());
    if (const auto taken = takeJournal(*id, order.abort); !taken)
        return taken;
    takeTarget(order);
    if (m_abort)
        return {}; // the file is not needed to end an import, and may be gone
    return takeFile(order);
}

base::Result<> ImportWorker::takeJournal(const QString &id, bool abort)
{
    auto journal = m_store->resume(id);
    if (!journal)
        return base::Failure(withFileName(journal.error(), id, *m_store));
    const auto state = (*journal)->state();
    if (!state)
        return base::Failure(state.error());
    // A finished one may be gone through again for its receipt; there is nothing in it to end.
    const bool isMended = *state == store::ImportState::Finished
        && (*journal)->record().counts.contains(editsKey) && !QFileInfo::exists(m_store->editsPath(id));
    const bool over = *state == store::ImportState::Cancelled || isMended
        || (abort && (*state == store::ImportState::Finished || *state == store::ImportState::Failed));
    if (over)
        return base::Failure({.code = base::ErrorCode::ImportFinished, .subject = id});
    m_journal = *std::move(journal);
    m_earlier = m_journal->record();
    m_abort = abort;
    m_summary.importId = id;
    m_summary.sourcePath = m_earlier->sourcePath;
    return {};
}

void ImportWorker::takeTarget(const ResumeOrder &order)
{
    const QJsonObject destination = m_earlier->destination;
    m_target
        = {.practice = destination.value(practiceKey).toBool(),
           .practiceUrl = order.practiceUrl.isEmpty() ? QUrl(destination.value(practiceUrlKey).toString())
                                                      : order.practiceUrl,
           .connection = destination.value(connectionKey).toString(),
           .wish = {.sandbox = destination.value(sandboxKey).toString(),
                    .dataset = destination.value(datasetKey).toString(),
                    .profile = destination.value(profileKey).toBool(),
                    .enableSchema = destination.value(enableSchemaKey).toBool()},
           .secret = order.secret};
    m_tracePath = order.tracePath;
}

base::Result<> ImportWorker::takeFile(const ResumeOrder &order)
{
    if (!QFileInfo::exists(m_earlier->sourcePath))
        return base::Failure({.code = base::ErrorCode::SourceGone, .subject = m_earlier->sourcePath});
    const auto recipe = recipeFromJson(m_earlier->recipe, m_earlier->id);
    if (!recipe)
        return base::Failure(recipe.error());
    auto import
        = Import::open(m_earlier->sourcePath, {.workFolder = m_environment.storeFolder}, {.recipe = *recipe});
    if (!import)
        return base::Failure(import.error());
    if (import->document.source().size() != m_earlier->sourceBytes)
        return base::Failure({.code = base::ErrorCode::SourceChanged, .subject = m_earlier->sourcePath});
    if (const auto thawed = thawEdits(*import); !thawed)
        return thawed;
    m_order = RunOrder {.import = *std::move(import),
                        .target = m_target,
                        .receiptFolder = order.receiptFolder.isEmpty()
                            ? m_earlier->destination.value(receiptFolderKey).toString()
                            : order.receiptFolder,
                        .tracePath = order.tracePath};
    return {};
}

void ImportWorker::abortImport()
{
    // Of this order only the dataset's id is looked at: the file is not needed any more.
    m_upload = upload::Order {.table = table::Table({}, {}), .datasetId = m_target.wish.dataset};
    m_engine = std::make_unique<upload::Engine>(*m_upload, std::move(m_journal), *m_client, m_clock);
    connect(m_engine.get(), &upload::Engine::ended, this, &ImportWorker::onEngineEnded);
    m_engine->cancel();
}

void ImportWorker::startEngine()
{
    m_upload = upload::Order {.table = table::Table(m_checked->import.document, m_checked->import.edits),
                              .mapping = m_checked->mapping,
                              .schema = m_schema,
                              .report = m_checked->report,
                              .sourceSha256 = m_sourceSha256,
                              .datasetId = m_dataset.id,
                              .datasetName = m_dataset.name,
                              .enableSchema = m_changes.enableSchema,
                              .enableDataset = m_changes.enableDataset,
                              .intoProfile = m_changes.intoProfile,
                              .partBytes = m_journal->record().partBytes,
                              .partRecords = m_journal->record().partRecords};
    m_progress.stage = Stage::Upload;
    m_engine = std::make_unique<upload::Engine>(*m_upload, std::move(m_journal), *m_client, m_clock);
    connect(m_engine.get(), &upload::Engine::progressed, this,
            [this](const upload::UploadProgress &progress) {
                m_progress.upload = progress;
                Q_EMIT progressed(m_progress);
            });
    connect(m_engine.get(), &upload::Engine::ended, this, &ImportWorker::onEngineEnded);
    if (m_paused)
        return m_engine->pause();
    m_engine->start();
}

} // namespace session
