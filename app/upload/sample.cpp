// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/sample.h"

#include "quality/person_reader.h"
#include "xdm/encoder.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace upload {

namespace {

constexpr qint64 rowsBetweenLooks = 4096;

/// Head rows, in order. A place whose row was refused falls to the next one that was not.
base::Result<std::vector<qint64>> spreadRows(const Order &order, const Fates &fates, qint64 most,
                                             base::Progress &progress)
{
    const quality::RowStates &states = *order.report.states;
    const qint64 records = order.report.counts.records;
    const qint64 wanted = std::min(most, records);
    std::vector<qint64> rows;
    qint64 record = 0;
    for (qint64 row = 0; row < states.rows() && qint64(rows.size()) < wanted; ++row) {
        if (row % rowsBetweenLooks == 0 && progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        if (states.at(row) != quality::RowState::Sent)
            continue;
        const qint64 place = (2 * qint64(rows.size()) + 1) * records / (2 * wanted);
        if (record++ >= place && fates.of(row).kind == Fate::Kind::Ingested)
            rows.push_back(row);
    }
    return rows;
}

QString valueAt(const QByteArray &record, const QString &path)
{
    QJsonValue value = QJsonDocument::fromJson(record).object();
    const QStringList names = path.split(QLatin1Char('.'));
    for (const QString &name : names)
        value = value[name];
    return value.toString();
}

} // namespace

base::Result<QStringList> sampleIdentities(const Order &order, const Fates &fates, int most,
                                           base::Progress &progress)
{
    const auto rows = spreadRows(order, fates, most, progress);
    if (!rows)
        return base::Failure(rows.error());
    auto encoder = xdm::Encoder::make(order.mapping, order.schema);
    if (!encoder)
        return base::Failure(encoder.error());
    encoder->setIdPrefix(order.idPrefix());
    QStringList identities;
    QByteArray record;
    for (const qint64 row : *rows) {
        if (progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        quality::PersonReader reader(order.table, *order.report.states, row);
        const auto person = reader.next();
        if (!person)
            return base::Failure(person.error());
        record.resize(0);
        if (person->empty() || encoder->encode(*person, record) != xdm::Outcome::Written)
            continue;
        const QString identity = valueAt(record, order.schema.emailPath());
        if (!identity.isEmpty())
            identities.append(identity);
    }
    return identities;
}

} // namespace upload
