// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal.h"

#include <QSqlQuery>

namespace store {

namespace {

QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariantList valuesOf(const BatchEntry &batch)
{
    return {orEmpty(batch.externalId),
            batch.batchId.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(batch.batchId),
            int(batch.state),
            orEmpty(batch.status),
            batch.inputRecords,
            batch.outputRecords,
            batch.failedRecords,
            batch.partialIngestionPercent,
            orEmpty(batch.problemCode),
            int(batch.diagnostics),
            batch.number};
}

} // namespace

base::Result<std::vector<BatchEntry>> Journal::batches() const
{
    const auto database = usable();
    if (!database)
        return base::Failure(database.error());
    std::vector<BatchEntry> batches;
    const auto read = (*database)->each(
        QStringLiteral(
            "SELECT external_id, batch_id, state, status, input_records, output_records, failed_records,"
            " partial_percent, problem_code, diagnostics, number FROM batches ORDER BY number"),
        {}, [&batches](const QSqlQuery &row) {
            batches.push_back({.number = row.value(10).toInt(),
                               .externalId = row.value(0).toString(),
                               .batchId = row.value(1).toString(),
                               .state = BatchEntry::State(row.value(2).toInt()),
                               .status = row.value(3).toString(),
                               .inputRecords = row.value(4).toLongLong(),
                               .outputRecords = row.value(5).toLongLong(),
                               .failedRecords = row.value(6).toLongLong(),
                               .partialIngestionPercent = row.value(7).toInt(),
                               .problemCode = row.value(8).toString(),
                               .diagnostics = BatchEntry::Diagnostics(row.value(9).toInt())});
        });
    if (!read)
        return base::Failure(read.error());
    return batches;
}

base::Result<> Journal::addBatch(const BatchEntry &batch)
{
    return write([&batch](const Database &database) {
        return database.run(
            QStringLiteral("INSERT INTO batches (external_id, batch_id, state, status, input_records,"
                           " output_records, failed_records, partial_percent, problem_code, diagnostics,"
                           " number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            valuesOf(batch));
    });
}

base::Result<> Journal::updateBatch(const BatchEntry &batch)
{
    return write([&batch](const Database &database) -> base::Result<> {
        auto done = database.changeOne(
            QStringLiteral("UPDATE batches SET external_id=?, batch_id=?, state=?, status=?,"
                           " input_records=?, output_records=?, failed_records=?, partial_percent=?,"
                           " problem_code=?, diagnostics=? WHERE number=?"),
            valuesOf(batch));
        if (!done || !batch.isDead())
            return done;
        return database.run(QStringLiteral("UPDATE parts SET live=0 WHERE batch=?"), {batch.number});
    });
}

base::Result<std::vector<PartEntry>> Journal::parts() const
{
    const auto database = usable();
    if (!database)
        return base::Failure(database.error());
    std::vector<PartEntry> parts;
    const auto read = (*database)->each(
        QStringLiteral(
            "SELECT batch, number, first_row, end_row, records, rows, bytes, sha256, state, live FROM parts"
            " ORDER BY batch, number"),
        {}, [&parts](const QSqlQuery &row) {
            parts.push_back({.batch = row.value(0).toInt(),
                             .number = row.value(1).toInt(),
                             .firstRow = row.value(2).toLongLong(),
                             .endRow = row.value(3).toLongLong(),
                             .records = row.value(4).toLongLong(),
                             .rows = row.value(5).toLongLong(),
                             .bytes = row.value(6).toLongLong(),
                             .sha256 = row.value(7).toString().toLatin1(),
                             .state = PartEntry::State(row.value(8).toInt()),
                             .live = row.value(9).toInt() != 0});
        });
    if (!read)
        return base::Failure(read.error());
    return parts;
}

base::Result<> Journal::beginPart(const PartEntry &part)
{
    return write([&part](const Database &database) -> base::Result<> {
        // Asked first so that our own mistake is told apart from a file that fails; the index holds either
        // way.
        bool taken = false;
        auto asked = database.each(QStringLiteral("SELECT 1 FROM parts WHERE first_row=? AND live=1"),
                                   {part.firstRow}, [&taken](const QSqlQuery &) { taken = true; });
        if (!asked)
            return asked;
        if (taken)
            return base::Failure({.code = base::ErrorCode::Internal,
                                  .row = part.firstRow,
                                  .detail = QStringLiteral("slice already belongs to a batch")});
        return database.run(
            QStringLiteral("INSERT INTO parts (batch, number, first_row, end_row, records, rows, bytes,"
                           " sha256, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {part.batch, part.number, part.firstRow, part.endRow, part.records, part.rows, part.bytes,
             QString::fromLatin1(part.sha256), int(part.state)});
    });
}

base::Result<> Journal::settlePart(int batch, int number)
{
    return write([batch, number](const Database &database) {
        return database.changeOne(QStringLiteral("UPDATE parts SET state=? WHERE batch=? AND number=?"),
                                  {int(PartEntry::State::Sent), batch, number});
    });
}

base::Result<> Journal::clearRefusals(int batch)
{
    return write([batch](const Database &database) {
        return database.run(QStringLiteral("DELETE FROM refusals WHERE batch=?"), {batch});
    });
}

base::Result<> Journal::addRefusals(int batch, std::span<const RefusalEntry> refusals)
{
    return write([batch, refusals](const Database &database) -> base::Result<> {
        const QString insert = QStringLiteral(
            "INSERT OR IGNORE INTO refusals (batch, row, code, field, message) VALUES (?, ?, ?, ?, ?)");
        for (const RefusalEntry &refusal : refusals) {
            if (auto added = database.run(insert,
                                          {batch, refusal.row, orEmpty(refusal.code), orEmpty(refusal.field),
                                           orEmpty(refusal.message)});
                !added)
                return added;
        }
        return {};
    });
}

base::Result<> Journal::eachRefusal(const std::function<void(int, const RefusalEntry &)> &tell) const
{
    const auto database = usable();
    if (!database)
        return base::Failure(database.error());
    return (*database)->each(
        QStringLiteral("SELECT batch, row, code, field, message FROM refusals ORDER BY batch, row"), {},
        [&tell](const QSqlQuery &row) {
            tell(row.value(0).toInt(),
                 {.row = row.value(1).toLongLong(),
                  .code = row.value(2).toString(),
                  .field = row.value(3).toString(),
                  .message = row.value(4).toString()});
        });
}

} // namespace store
