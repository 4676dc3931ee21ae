// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace store {

/// A connection as it is kept: everything but the secret.
struct ConnectionRecord
{
    QString name;
    QString organisation;
    QString clientId;
    QString scopes;
    QString signInUrl; ///< empty: the platform's
    QString gatewayUrl; ///< empty: the platform's

    friend bool operator==(const ConnectionRecord &, const ConnectionRecord &) = default;
};

} // namespace store
