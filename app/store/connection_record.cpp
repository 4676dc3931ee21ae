// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection_record.h"

namespace store {

QJsonObject toJson(const ConnectionRecord &connection)
{
    return {{QStringLiteral("name"), connection.name},
            {QStringLiteral("organisation"), connection.organisation},
            {QStringLiteral("clientId"), connection.clientId},
            {QStringLiteral("scopes"), connection.scopes},
            {QStringLiteral("signInUrl"), connection.signInUrl},
            {QStringLiteral("gatewayUrl"), connection.gatewayUrl}};
}

ConnectionRecord connectionFromJson(const QJsonObject &json)
{
    return {.name = json.value(QLatin1String("name")).toString(),
            .organisation = json.value(QLatin1String("organisation")).toString(),
            .clientId = json.value(QLatin1String("clientId")).toString(),
            .scopes = json.value(QLatin1String("scopes")).toString(),
            .signInUrl = json.value(QLatin1String("signInUrl")).toString(),
            .gatewayUrl = json.value(QLatin1String("gatewayUrl")).toString()};
}

} // namespace store
