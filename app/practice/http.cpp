// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/http.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace practice {

namespace {

QString decoded(QByteArray encoded)
{
    encoded.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

Reply jsonReply(int status, const QByteArray &body)
{
    return {.status = status, .contentType = QByteArrayLiteral("application/json"), .body = body};
}

int statusOf(QStringView digits)
{
    return digits.toInt();
}

} // namespace

QString Request::parameter(const QString &name) const
{
    const auto found
        = std::find_if(query.cbegin(), query.cend(), [&](const auto &pair) { return pair.first == name; });
    return found == query.cend() ? QString() : found->second;
}

bool Request::hasParameter(const QString &name) const
{
    return std::any_of(query.cbegin(), query.cend(), [&](const auto &pair) { return pair.first == name; });
}

QStringList Request::parameters(const QString &name) const
{
    QStringList values;
    for (const auto &[key, value] : query) {
        if (key == name)
            values.append(value);
    }
    return values;
}

QByteArray Request::contentType() const
{
    return header(QByteArrayLiteral("content-type")).split(';').first().trimmed().toLower();
}

QList<QPair<QString, QString>> parsePairs(const QByteArray &encoded)
{
    QList<QPair<QString, QString>> pairs;
    for (const QByteArray &piece : encoded.split('&')) {
        if (piece.isEmpty())
            continue;
        const qsizetype equals = piece.indexOf('=');
        if (equals < 0)
            pairs.append({decoded(piece), QString()});
        else
            pairs.append({decoded(piece.first(equals)), decoded(piece.sliced(equals + 1))});
    }
    return pairs;
}

Reply json(int status, const QJsonObject &body)
{
    return jsonReply(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Reply json(int status, const QJsonArray &body)
{
    return jsonReply(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Reply nothing(int status)
{
    return {.status = status};
}

Reply streamed(std::unique_ptr<QIODevice> stream, const QByteArray &contentType)
{
    return {.contentType = contentType, .stream = std::move(stream)};
}

Reply gatewayError(const QString &code, const QString &message)
{
    return json(statusOf(QStringView(code).left(3)),
                QJsonObject {{QStringLiteral("error_code"), code}, {QStringLiteral("message"), message}});
}

Reply problem(int status, const QString &title, const QString &detail)
{
    return json(status,
                QJsonObject {{QStringLiteral("type"),
                              QStringLiteral("http://ns.adobe.com/aep/errors/PRACTICE-%1").arg(status)},
                             {QStringLiteral("title"), title},
                             {QStringLiteral("status"), status},
                             {QStringLiteral("detail"), detail}});
}

Reply registryError(const QString &code, const QString &title, const QString &detail)
{
    const int status = statusOf(QStringView(code).right(3));
    const QJsonObject report {
        {QStringLiteral("registryRequestId"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {QStringLiteral("timestamp"),
         QDateTime::currentDateTimeUtc().toString(QStringLiteral("MM-dd-yyyy hh:mm:ss"))},
        {QStringLiteral("detailed-message"), detail},
        {QStringLiteral("sub-errors"), QJsonArray()},
    };
    return json(
        status,
        QJsonObject {{QStringLiteral("type"), QStringLiteral("http://ns.adobe.com/aep/errors/") + code},
                     {QStringLiteral("title"), title},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("report"), report},
                     {QStringLiteral("detail"), detail}});
}

} // namespace practice
