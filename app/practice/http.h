// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <memory>

namespace practice {

/// One HTTP request as it came over the wire.
struct Request
{
    QByteArray method = {}; ///< upper case; empty: a method that HTTP does not know
    QByteArrayList segments
        = {}; ///< the path between slashes, still percent-encoded, so that %2F does not part anything
    QList<QPair<QString, QString>> query = {}; ///< decoded; a plus sign is a blank, as services read it
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QByteArray body = {};
    qsizetype urlLength = 0; ///< of the whole encoded URL

    /// The first value of that name, or an empty string.
    QString parameter(const QString &name) const;
    bool hasParameter(const QString &name) const;
    QStringList parameters(const QString &name) const;

    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }

    /// Content-Type without its parameters, in lower case.
    QByteArray contentType() const;
};

/// What goes back. A stream is sent instead of the body, piece by piece, from its present position.
struct Reply
{
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    std::unique_ptr<QIODevice> stream = {};
};

/// Pairs of a query string or of a form body.
QList<QPair<QString, QString>> parsePairs(const QByteArray &encoded);

Reply json(int status, const QJsonObject &body);
Reply json(int status, const QJsonArray &body);
Reply nothing(int status);
Reply streamed(std::unique_ptr<QIODevice> stream, const QByteArray &contentType);

/// A refusal of the gateway, and by our assumption of batch ingestion, whose error body Adobe does not
/// describe. \param code begins with the HTTP status, for instance "403010"
Reply gatewayError(const QString &code, const QString &message);

/// A refusal of a service behind the gateway: {type, title, status, detail}.
Reply problem(int status, const QString &title, const QString &detail);

/// A refusal of the Schema Registry. \param code for instance "XDM-1012-404"
Reply registryError(const QString &code, const QString &title, const QString &detail);

} // namespace practice
