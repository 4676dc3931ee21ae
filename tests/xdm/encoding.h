// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/encoder.h"
#include "xdm/matcher.h"
#include "xdm/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

using xdm::Encoder;
using xdm::Mapping;
using xdm::Outcome;
using xdm::Schema;

struct Encoded
{
    Outcome outcome = Outcome::Written;
    QByteArray line;
    std::vector<std::pair<int, int>> leftOut; ///< column, row
    int notUsed = 0;
};

/// Encodes the rows as one person.
inline Encoded encodedBy(Encoder &encoder, std::span<const csv::RecordView> rows)
{
    Encoded encoded;
    encoded.outcome = encoder.encode(rows, encoded.line);
    for (const xdm::ValueLeftOut &cell : encoder.valuesLeftOut())
        encoded.leftOut.emplace_back(cell.column, cell.rowInGroup);
    encoded.notUsed = encoder.addressesNotUsed();
    return encoded;
}

inline Encoder encoderFor(const Mapping &mapping, const Schema &schema = Schema::standard())
{
    auto encoder = Encoder::make(mapping, schema);
    Q_ASSERT(encoder);
    encoder->setIdPrefix("0123456789ab");
    return std::move(*encoder);
}

inline Encoded encodedAs(const Rows &rows, const Mapping &mapping, const Schema &schema = Schema::standard())
{
    Encoder encoder = encoderFor(mapping, schema);
    return encodedBy(encoder, rows.views());
}

inline Encoded encoded(const Rows &rows)
{
    return encodedAs(rows, xdm::match(rows.header(), rows.records(), Schema::standard()));
}

inline QJsonObject parsed(const QByteArray &line)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

inline QJsonValue at(const QByteArray &line, const QString &path)
{
    QJsonValue value = parsed(line);
    const QStringList names = path.split(u'.');
    for (const QString &name : names) {
        if (value.isArray())
            value = value.toArray().first();
        value = value.toObject()[name];
    }
    return value.isArray() ? value.toArray().first() : value;
}
