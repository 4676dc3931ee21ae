// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/summary.h"

#include "store/database.h"
#include "store/journal_entries.h"
#include "store/journal_schema.h"
#include "store/lock.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>

namespace store {

namespace {

base::Result<ImportSummary> read(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return base::Failure(database.error());
    if (const auto version = journal::checkVersion(*database, path); !version)
        return base::Failure(version.error());
    ImportSummary summary;
    auto record = journal::readRecord(*database);
    if (!record)
        return base::Failure(record.error());
    summary.record = std::move(*record);
    const auto state = journal::readState(*database);
    if (!state)
        return base::Failure(state.error());
    summary.state = *state;
    const auto updated = database->value(QStringLiteral("SELECT updated FROM import"));
    if (!updated)
        return base::Failure(updated.error());
    summary.updated = journal::timeFrom(updated->toString());
    const auto batch = database->value(QStringLiteral(
        "SELECT batch_id FROM batches WHERE batch_id IS NOT NULL ORDER BY number DESC LIMIT 1"));
    if (!batch)
        return base::Failure(batch.error());
    summary.lastBatchId = batch->toString();
    const auto sent = database->value(
        QStringLiteral("SELECT COALESCE(SUM(rows), 0) FROM parts WHERE live = 1 AND state = %1")
            .arg(int(PartEntry::State::Sent)));
    if (!sent)
        return base::Failure(sent.error());
    summary.rowsSent = sent->toLongLong();
    return summary;
}

} // namespace

base::Result<std::optional<ImportSummary>> summaryOf(const QString &folder)
{
    const QDir place(folder);
    ImportSummary unreadable;
    unreadable.record.id = QFileInfo(folder).fileName();
    unreadable.state = ImportState::Damaged;
    if (!place.exists(journal::fileName)) {
        const bool kept
            = !place.entryList({journal::damagedPrefix + QStringLiteral("*.db")}, QDir::Files).isEmpty();
        return kept ? std::optional(unreadable) : std::nullopt;
    }
    auto summary = read(place.filePath(journal::fileName));
    if (!summary) {
        switch (summary.error().code) {
        case base::ErrorCode::ImportUnknown:
            return std::optional<ImportSummary>();
        case base::ErrorCode::JournalNewer:
            unreadable.state = ImportState::Interrupted;
            return std::optional(unreadable);
        case base::ErrorCode::JournalDamaged:
            return std::optional(unreadable);
        default:
            return base::Failure(summary.error());
        }
    }
    if (summary->state == ImportState::Interrupted && Lock::isHeld(place.filePath(journal::lockName)))
        summary->state = ImportState::Running;
    return std::optional(std::move(*summary));
}

} // namespace store
