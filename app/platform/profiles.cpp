// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/profiles.h"

#include "platform/json.h"

namespace platform {

Request profileRequest(const QString &email)
{
    return {.path = "/data/core/ups/access/entities",
            .query = {{"schema.name", "_xdm.context.profile"},
                      {"entityId", email.toUtf8()},
                      {"entityIdNS", "email"},
                      {"fields", "identities"}}};
}

base::Result<QStringList> readProfileSources(const QJsonDocument &document)
{
    if (!document.isObject())
        return base::Failure({.code = base::ErrorCode::AnswerInvalid});
    QStringList sources;
    const QJsonObject profiles = document.object();
    for (const QJsonValue &profile : profiles)
        sources += textsOf(profile.toObject().value(QLatin1String("sources")));
    return sources;
}

} // namespace platform
