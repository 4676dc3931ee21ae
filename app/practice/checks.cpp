// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/checks.h"

#include "base/private_file.h"

#include <QDateTime>
#include <QDir>

namespace practice {

namespace {

QJsonObject entry(const QString &code, const QString &description, qint64 records = -1)
{
    QJsonObject json {{QStringLiteral("code"), code}, {QStringLiteral("description"), description}};
    if (records >= 0)
        json[QStringLiteral("recordCount")] = records;
    return json;
}

QString wordsFor(const QString &code)
{
    if (code == unreadableCode)
        return QStringLiteral("Corrupt rows that cannot be read or parsed.");
    if (code == requiredCode)
        return QStringLiteral("A required field is missing or null.");
    if (code == conversionCode)
        return QStringLiteral("TypeCompatibilityException: a value cannot be converted to the field's type.");
    return QStringLiteral("A value is outside the list or range that the schema allows.");
}

QJsonArray rowErrors(const Batch &batch, const FileFindings &sum)
{
    if (sum.badRows == 0)
        return {};
    if (!batch.hasDiagnostics())
        return {entry(QStringLiteral("INGEST-1211-400"),
                      QStringLiteral("Rows failed. Error diagnostics are off, so there are no details."))};
    QJsonArray errors;
    errors.append(entry(
        QStringLiteral("INGEST-1212-400"),
        QStringLiteral("%1 rows failed and %2 rows passed. See the error diagnostics for the failed rows.")
            .arg(sum.badRows)
            .arg(sum.rows - sum.badRows)));
    for (auto it = sum.rowsByCode.cbegin(); it != sum.rowsByCode.cend(); ++it)
        errors.append(entry(QStringLiteral("INGEST-%1-400").arg(it.key()), wordsFor(it.key()), it.value()));
    return errors;
}

/// Whether the share of bad rows is within what the batch tolerates; exactly the percentage still is.
bool isTolerated(const Batch &batch, const FileFindings &sum)
{
    if (sum.badRows == 0)
        return true;
    return batch.partialPercent >= 0
        && static_cast<double>(sum.badRows) * 100 <= batch.partialPercent * static_cast<double>(sum.rows);
}

void add(FileFindings &sum, const FileFindings &one)
{
    sum.bytes += one.bytes;
    sum.rows += one.rows;
    sum.badRows += one.badRows;
    sum.ignoredKeys += one.ignoredKeys;
    sum.profileRows += one.profileRows;
    sum.droppedFromProfile += one.droppedFromProfile;
    sum.storageFailed = sum.storageFailed || one.storageFailed;
    for (auto it = one.rowsByCode.cbegin(); it != one.rowsByCode.cend(); ++it)
        sum.rowsByCode[it.key()] += it.value();
}

} // namespace

struct Checks::Run
{
    Run(Batch ofBatch, CheckPlan byPlan, std::vector<PartFile> ofFiles)
        : batch(std::move(ofBatch))
        , plan(std::move(byPlan))
        , files(std::move(ofFiles))
        , findings(files.size())
    {
    }

    Batch batch;
    CheckPlan plan;
    std::vector<PartFile> files;
    std::vector<FileFindings> findings; ///< each written by the thread that checks the file
    std::atomic<qsizetype> remaining = 0;
};

Checks::Checks(const Batches &batches, Done done)
    : m_batches(batches)
    , m_done(std::move(done))
{
}

Checks::~Checks()
{
    m_cancelled = true;
    m_pool.waitForDone();
}

void Checks::start(const Batch &batch, const QJsonObject &schema, const IdentityRules &identities)
{
    const auto run = std::make_shared<Run>(
        batch,
        CheckPlan {CompiledNode(schema), identities, batch.forProfile, m_batches.checkingFolder(batch.id)},
        m_batches.files(batch.id));
    const bool madeFolder
        = base::makePrivateFolder(run->plan.folder + QStringLiteral("/row_errors")).has_value();
    const bool readable = batch.format == QStringLiteral("json");
    if (!madeFolder || !readable || run->files.empty()) {
        if (!run->findings.empty())
            run->findings.front().storageFailed = !madeFolder;
        QMetaObject::invokeMethod(
            this, [this, run] { finish(run); }, Qt::QueuedConnection);
        return;
    }
    run->remaining = static_cast<qsizetype>(run->files.size());
    for (std::size_t i = 0; i < run->files.size(); ++i) {
        m_pool.start([this, run, i] {
            run->findings[i] = checkFile(run->plan, run->files[i].path, static_cast<int>(i), m_cancelled);
            if (--run->remaining == 0 && !m_cancelled)
                QMetaObject::invokeMethod(
                    this, [this, run] { finish(run); }, Qt::QueuedConnection);
        });
    }
}

void Checks::finish(const std::shared_ptr<Run> &run)
{
    FileFindings sum;
    for (const FileFindings &one : run->findings)
        add(sum, one);
    CheckResult result {.files = static_cast<qint64>(run->files.size()),
                        .bytes = sum.bytes,
                        .rows = sum.rows,
                        .badRows = sum.badRows,
                        .ignoredKeys = sum.ignoredKeys,
                        .profileRows = sum.profileRows,
                        .droppedFromProfile = sum.droppedFromProfile};
    const bool hasEmptyFile = run->files.empty()
        || std::ranges::any_of(run->files, [](const PartFile &file) { return file.bytes == 0; });
    const QString checked = m_batches.checkedFolder(run->batch.id);
    QDir(checked).removeRecursively();
    if (sum.storageFailed || !QDir().rename(run->plan.folder, checked)) {
        result.errors = {entry(QStringLiteral("CONNECTOR-2001-500"),
                               QStringLiteral("The platform could not store the rows."))};
    } else if (run->batch.format != QStringLiteral("json")) {
        result.errors = {entry(QStringLiteral("118"),
                               QStringLiteral("Files of the format %1 do not fit a schema with objects.")
                                   .arg(run->batch.format))};
    } else if (hasEmptyFile) {
        result.errors = {entry(QStringLiteral("106"), QStringLiteral("A file is empty."))};
    } else {
        result.errors = rowErrors(run->batch, sum);
        result.success = isTolerated(run->batch, sum);
    }
    result.finished = QDateTime::currentMSecsSinceEpoch();
    m_done(run->batch.id, result);
}

} // namespace practice
