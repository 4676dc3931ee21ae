// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/receipt.h"

#include "base/private_file.h"
#include "upload/fates.h"
#include "upload/part_sender.h"
#include "upload/receipt_file.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace upload {

namespace {

constexpr int receiptVersion = 1;
constexpr qint64 rejectedRowsListed = 100'000; ///< in the JSON; the CSV has them all

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue orNull(qint64 count)
{
    return count < 0 ? QJsonValue() : QJsonValue(count);
}

QJsonObject sumsJson(const Sums &sums)
{
    const QJsonObject leftOut {{QStringLiteral("missingEmail"), sums.leftMissing},
                               {QStringLiteral("invalidEmail"), sums.leftInvalid},
                               {QStringLiteral("duplicateEmail"), sums.leftDuplicate},
                               {QStringLiteral("byUser"), sums.leftByUser},
                               {QStringLiteral("other"), sums.leftOther}};
    return {{QStringLiteral("read"), sums.read},
            {QStringLiteral("sent"), sums.sent},
            {QStringLiteral("ingested"), sums.ingested},
            {QStringLiteral("rejected"), sums.rejected},
            {QStringLiteral("notKnown"), sums.notKnown},
            {QStringLiteral("leftOut"), leftOut},
            {QStringLiteral("valuesLeftOut"), sums.valuesLeftOut},
            {QStringLiteral("fixed"), sums.fixed},
            {QStringLiteral("records"), sums.records}};
}

QJsonObject sourceJson(const store::ImportRecord &record)
{
    return {{QStringLiteral("path"), record.sourcePath},
            {QStringLiteral("bytes"), record.sourceBytes},
            {QStringLiteral("modified"), timeText(record.sourceModified)},
            {QStringLiteral("sha256"), QString::fromLatin1(record.sourceSha256)}};
}

QJsonObject destinationJson(const store::ImportRecord &record, const Order &order)
{
    return {
        {QStringLiteral("practice"), record.destination.value(QLatin1String("practice")).toBool()},
        {QStringLiteral("sandbox"), record.destination.value(QLatin1String("sandbox"))},
        {QStringLiteral("dataset"),
         QJsonObject {{QStringLiteral("id"), order.datasetId}, {QStringLiteral("name"), order.datasetName}}},
        {QStringLiteral("profile"), order.intoProfile}};
}

QJsonArray columnsNotSent(const xdm::Mapping &mapping)
{
    QJsonArray headers;
    for (const xdm::ColumnMapping &column : mapping.columns) {
        if (!column.applied)
            headers.append(column.header);
    }
    return headers;
}

QJsonArray valuesLeftOutJson(const Order &order)
{
    QJsonArray values;
    const QMap<int, qint64> &counts = order.report.counts.valuesLeftOut;
    for (const xdm::ColumnMapping &column : order.mapping.columns) {
        const qint64 count = counts.value(column.column);
        if (count == 0)
            continue;
        values.append(QJsonObject {{QStringLiteral("column"), column.column + 1},
                                   {QStringLiteral("header"), column.header},
                                   {QStringLiteral("field"), column.field},
                                   {QStringLiteral("count"), count}});
    }
    return values;
}

QJsonArray batchesJson(const Fates &fates)
{
    QJsonArray batches;
    for (const store::BatchEntry &batch : fates.batches()) {
        batches.append(
            QJsonObject {{QStringLiteral("number"), batch.number},
                         {QStringLiteral("id"), batch.batchId.isEmpty() ? QJsonValue() : batch.batchId},
                         {QStringLiteral("externalId"), batch.externalId},
                         {QStringLiteral("status"), batch.status},
                         {QStringLiteral("inputRecords"), orNull(batch.inputRecords)},
                         {QStringLiteral("outputRecords"), orNull(batch.outputRecords)},
                         {QStringLiteral("failedRecords"), orNull(batch.failedRecords)}});
    }
    return batches;
}

QJsonArray partsJson(const Fates &fates)
{
    QJsonArray parts;
    for (const store::PartEntry &part : fates.parts()) {
        parts.append(QJsonObject {{QStringLiteral("batch"), part.batch},
                                  {QStringLiteral("file"), partFileName(part.number)},
                                  {QStringLiteral("records"), part.records},
                                  {QStringLiteral("rows"), part.rows},
                                  {QStringLiteral("bytes"), part.bytes},
                                  {QStringLiteral("sha256"), QString::fromLatin1(part.sha256)}});
    }
    return parts;
}

QJsonArray rejectedRowsJson(const Fates &fates)
{
    QJsonArray rows;
    fates.eachRefusal([&rows](const store::RefusalEntry &refusal) {
        rows.append(QJsonObject {
            {QStringLiteral("row"), refusal.row < 0 ? QJsonValue() : QJsonValue(refusal.row + 1)},
            {QStringLiteral("code"), refusal.code},
            {QStringLiteral("field"), refusal.field},
            {QStringLiteral("message"), refusal.message}});
        return rows.size() < rejectedRowsListed;
    });
    return rows;
}

} // namespace

struct Receipt::Data
{
    Order order;
    store::ImportRecord record;
    Fates fates;
    Sums sums;
};

bool Sums::balance() const
{
    return read == sent + leftMissing + leftInvalid + leftDuplicate + leftByUser + leftOther
        && sent == ingested + rejected + notKnown;
}

base::Result<Receipt> Receipt::make(const Order &order, const store::Journal &journal,
                                    base::Progress &progress)
{
    auto fates = Fates::make(*order.report.states, journal);
    if (!fates)
        return base::Failure(fates.error());
    return make(order, journal.record(), *std::move(fates), progress);
}

base::Result<Receipt> Receipt::make(const Order &order, const store::ImportRecord &record, Fates fates,
                                    base::Progress &progress)
{
    const table::Edits &edits = order.table.edits();
    auto sums = fates.count([&edits](qint64 row) { return edits.isEdited(row); }, progress);
    if (!sums)
        return base::Failure(sums.error());
    for (const qint64 count : order.report.counts.valuesLeftOut)
        sums->valuesLeftOut += count;
    Receipt receipt;
    receipt.m_data = std::make_shared<const Data>(Data {order, record, std::move(fates), *sums});
    return receipt;
}

const Sums &Receipt::sums() const
{
    return m_data->sums;
}

const Fates &Receipt::fates() const
{
    return m_data->fates;
}

QJsonObject Receipt::json() const
{
    const store::ImportRecord &record = m_data->record;
    const QJsonArray rejectedRows = rejectedRowsJson(m_data->fates);
    return {{QStringLiteral("receipt"), receiptVersion},
            {QStringLiteral("import"), record.id},
            {QStringLiteral("created"), timeText(record.created)},
            {QStringLiteral("program"),
             QJsonObject {{QStringLiteral("name"), QStringLiteral("Profile Uploader")},
                          {QStringLiteral("version"), QStringLiteral(PROFILE_UPLOADER_VERSION)}}},
            {QStringLiteral("source"), sourceJson(record)},
            {QStringLiteral("mappingHash"), QString::fromLatin1(record.mappingHash)},
            {QStringLiteral("columnsNotSent"), columnsNotSent(m_data->order.mapping)},
            {QStringLiteral("destination"), destinationJson(record, m_data->order)},
            {QStringLiteral("sums"), sumsJson(m_data->sums)},
            {QStringLiteral("unidentifiedRejected"), m_data->fates.unnamed()},
            {QStringLiteral("valuesLeftOut"), valuesLeftOutJson(m_data->order)},
            {QStringLiteral("batches"), batchesJson(m_data->fates)},
            {QStringLiteral("parts"), partsJson(m_data->fates)},
            {QStringLiteral("rejectedRows"), rejectedRows},
            {QStringLiteral("rejectedRowsNotListed"), m_data->fates.refusals() - rejectedRows.size()},
            {QStringLiteral("practice"), record.destination.value(QLatin1String("practice")).toBool()}};
}

base::Result<QString> Receipt::write(const QString &folder, base::Progress &progress) const
{
    if (!m_data->sums.balance())
        return base::Failure({.code = base::ErrorCode::Internal, .subject = m_data->record.id});
    const QString path = QDir(folder).filePath(m_data->record.id);
    if (const auto made = base::makePrivateFolder(QDir(folder).absolutePath()); !made)
        return base::Failure(receiptError(made.error(), folder));
    const QString rows = path + QStringLiteral(".csv");
    if (const auto written = writeRowFates(rows, m_data->order, m_data->fates, progress); !written)
        return base::Failure(written.error());
    const QString summary = path + QStringLiteral(".json");
    if (const auto written = base::writePrivateFile(summary, QJsonDocument(json()).toJson()); !written)
        return base::Failure(receiptError(written.error(), summary));
    return summary;
}

} // namespace upload
