// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace store {

/// A connection as it is kept: everything but the secret.
struct ConnectionRecord
{
    QString name;
    QString organisation = {};
    QString clientId = {};
    QString scopes = {};
    QString signInUrl = {}; ///< empty: the platform's
    QString gatewayUrl = {}; ///< empty: the platform's

    friend bool operator==(const ConnectionRecord &, const ConnectionRecord &) = default;
};

/// As connections.json has it.
QJsonObject toJson(const ConnectionRecord &connection);
ConnectionRecord connectionFromJson(const QJsonObject &json);

} // namespace store
