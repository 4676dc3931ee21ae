// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/sandboxes.h"

#include "platform/json.h"

namespace platform {

Request sandboxesRequest()
{
    // The path ends with a slash: without it the service lists something else.
    return {.path = "/data/foundation/sandbox-management/", .inSandbox = false};
}

base::Result<std::vector<Sandbox>> readSandboxes(const QJsonDocument &document)
{
    const QJsonValue list = document.object().value(QLatin1String("sandboxes"));
    if (!list.isArray())
        return base::Failure({.code = base::ErrorCode::AnswerInvalid});
    std::vector<Sandbox> sandboxes;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject entry = value.toObject();
        const QString name = textOf(entry, "name");
        const QString state = textOf(entry, "state");
        if (name.isEmpty() || state.isEmpty())
            return base::Failure({.code = base::ErrorCode::AnswerInvalid});
        const QString title = textOf(entry, "title");
        sandboxes.push_back({.name = name,
                             .title = title.isEmpty() ? name : title,
                             .state = state,
                             .production = textOf(entry, "type") == QLatin1String("production"),
                             .isDefault = entry.value(QLatin1String("isDefault")).toBool()});
    }
    return sandboxes;
}

} // namespace platform
