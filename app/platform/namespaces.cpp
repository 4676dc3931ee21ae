// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/namespaces.h"

#include "platform/json.h"

namespace platform {

Request namespacesRequest()
{
    return {.path = "/data/core/idnamespace/identities"};
}

base::Result<QStringList> readNamespaces(const QJsonDocument &document)
{
    if (!document.isArray())
        return base::Failure({.code = base::ErrorCode::AnswerInvalid});
    QStringList codes;
    const QJsonArray spaces = document.array();
    for (const auto &value : spaces) {
        const QJsonObject space = value.toObject();
        const QString code = textOf(space, "code");
        if (code.isEmpty())
            return base::Failure({.code = base::ErrorCode::AnswerInvalid});
        const QString status = textOf(space, "status");
        if (status.isEmpty() || status.compare(QLatin1String("ACTIVE"), Qt::CaseInsensitive) == 0)
            codes << code;
    }
    return codes;
}

} // namespace platform
