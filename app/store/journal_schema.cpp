// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal_schema.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QTimeZone>

namespace store::journal {

namespace {

QStringList tables()
{
    return {
        QStringLiteral(
            "CREATE TABLE import (only_one INTEGER PRIMARY KEY CHECK (only_one = 1), id TEXT NOT NULL,"
            " created TEXT NOT NULL, source_path TEXT NOT NULL, source_bytes INTEGER NOT NULL,"
            " source_modified TEXT NOT NULL, source_sha256 TEXT NOT NULL, recipe TEXT NOT NULL,"
            " mapping_hash TEXT NOT NULL, destination TEXT NOT NULL, counts TEXT NOT NULL,"
            " external_id_prefix TEXT NOT NULL, writer_version INTEGER NOT NULL, part_bytes INTEGER NOT NULL,"
            " part_records INTEGER NOT NULL, state INTEGER NOT NULL, cancel_asked INTEGER NOT NULL DEFAULT 0,"
            " updated TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE switches (what INTEGER PRIMARY KEY, settled INTEGER NOT NULL)"),
        QStringLiteral(
            "CREATE TABLE batches (number INTEGER PRIMARY KEY, external_id TEXT NOT NULL UNIQUE,"
            " batch_id TEXT UNIQUE, state INTEGER NOT NULL, status TEXT NOT NULL, input_records INTEGER NOT "
            "NULL,"
            " output_records INTEGER NOT NULL, failed_records INTEGER NOT NULL,"
            " partial_percent INTEGER NOT NULL, problem_code TEXT NOT NULL, diagnostics INTEGER NOT NULL)"),
        QStringLiteral(
            "CREATE TABLE parts (batch INTEGER NOT NULL REFERENCES batches(number), number INTEGER NOT NULL,"
            " first_row INTEGER NOT NULL, end_row INTEGER NOT NULL, records INTEGER NOT NULL,"
            " rows INTEGER NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, state INTEGER NOT NULL,"
            " live INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (batch, number), CHECK (end_row > first_row))"),
        // This index is what keeps a record from counting twice.
        QStringLiteral("CREATE UNIQUE INDEX slice_in_one_batch ON parts(first_row) WHERE live = 1"),
        QStringLiteral(
            "CREATE TABLE refusals (batch INTEGER NOT NULL REFERENCES batches(number), row INTEGER NOT NULL,"
            " code TEXT NOT NULL, field TEXT NOT NULL, message TEXT NOT NULL)"),
        QStringLiteral("CREATE UNIQUE INDEX row_refused_once ON refusals(batch, row) WHERE row >= 0"),
    };
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

// A null QString would be bound as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QStringLiteral("");
}

QDateTime timeFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

base::Result<> make(const Database &database, const ImportRecord &record)
{
    return database.transaction([&]() -> base::Result<> {
        for (const QString &table : tables()) {
            if (auto made = database.run(table); !made)
                return made;
        }
        const QString insert
            = QStringLiteral("INSERT INTO import (only_one, id, created, source_path, source_bytes, "
                             "source_modified, source_sha256, recipe,"
                             " mapping_hash, destination, counts, external_id_prefix, writer_version, "
                             "part_bytes, part_records, state,"
                             " updated) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        auto written = database.run(
            insert,
            {notNull(record.id), timeText(record.created), notNull(record.sourcePath), record.sourceBytes,
             timeText(record.sourceModified), QString::fromLatin1(record.sourceSha256), textOf(record.recipe),
             QString::fromLatin1(record.mappingHash), textOf(record.destination), textOf(record.counts),
             notNull(record.externalIdPrefix), record.writerVersion, record.partBytes, record.partRecords,
             int(ImportState::Interrupted), timeText(QDateTime::currentDateTimeUtc())});
        if (!written)
            return written;
        return database.run(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion));
    });
}

base::Result<> checkVersion(const Database &database, const QString &path)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return base::Failure(version.error());
    const int number = version->toInt();
    if (number > schemaVersion)
        return base::Failure({.code = base::ErrorCode::JournalNewer, .number = number, .subject = path});
    if (number == 0)
        return base::Failure({.code = base::ErrorCode::ImportUnknown, .subject = path});
    return {};
}

base::Result<ImportRecord> readRecord(const Database &database)
{
    ImportRecord record;
    bool found = false;
    const auto read = database.each(
        QStringLiteral(
            "SELECT id, created, source_path, source_bytes, source_modified, source_sha256, recipe, "
            "mapping_hash,"
            " destination, counts, external_id_prefix, writer_version, part_bytes, part_records FROM import"),
        {}, [&](const QSqlQuery &row) {
            found = true;
            record = {.id = row.value(0).toString(),
                      .created = timeFrom(row.value(1).toString()),
                      .sourcePath = row.value(2).toString(),
                      .sourceBytes = row.value(3).toLongLong(),
                      .sourceModified = timeFrom(row.value(4).toString()),
                      .sourceSha256 = row.value(5).toString().toLatin1(),
                      .recipe = objectFrom(row.value(6).toString()),
                      .mappingHash = row.value(7).toString().toLatin1(),
                      .destination = objectFrom(row.value(8).toString()),
                      .counts = objectFrom(row.value(9).toString()),
                      .externalIdPrefix = row.value(10).toString(),
                      .writerVersion = row.value(11).toInt(),
                      .partBytes = row.value(12).toLongLong(),
                      .partRecords = row.value(13).toLongLong()};
        });
    if (!read)
        return base::Failure(read.error());
    if (!found)
        return base::Failure({.code = base::ErrorCode::JournalDamaged});
    return record;
}

base::Result<ImportState> readState(const Database &database)
{
    const auto state = database.value(QStringLiteral("SELECT state FROM import"));
    if (!state)
        return base::Failure(state.error());
    switch (ImportState(state->toInt())) {
    case ImportState::Finished:
        return ImportState::Finished;
    case ImportState::Failed:
        return ImportState::Failed;
    case ImportState::Cancelled:
        return ImportState::Cancelled;
    case ImportState::Interrupted:
    case ImportState::Running:
    case ImportState::Damaged:
        break;
    }
    return ImportState::Interrupted;
}

} // namespace store::journal
