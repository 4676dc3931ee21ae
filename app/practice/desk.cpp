// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/desk.h"

#include <QDateTime>

namespace practice {

qint64 Desk::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::optional<Reply> Desk::saveWorld() const
{
    if (const auto saved = practice::saveWorld(folder, world); !saved)
        return storageTrouble(saved.error());
    return std::nullopt;
}

Reply storageTrouble(const base::Error &error)
{
    return problem(500, QStringLiteral("StorageError"),
                   QStringLiteral("The practice platform cannot store this: ") + error.detail);
}

JsonBody jsonBody(const Request &request, const QByteArray &contentType)
{
    if (request.contentType().isEmpty())
        return {.refusal = problem(400, QStringLiteral("BadRequestError"),
                                   QStringLiteral("Content-Type is missing."))};
    if (request.contentType() != contentType)
        return {.refusal
                = problem(415, QStringLiteral("UnsupportedMediaType"),
                          QStringLiteral("Content-Type must be %1.").arg(QString::fromLatin1(contentType)))};
    JsonBody body {.document = QJsonDocument::fromJson(request.body)};
    if (body.document.isNull())
        body.refusal
            = problem(400, QStringLiteral("BadRequestError"), QStringLiteral("The body is not JSON."));
    return body;
}

} // namespace practice
