// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QString>
#include <QUrl>

namespace platform {

/// Where and as whom to sign in. OAuth server-to-server; contract 1.1 and 1.2.
struct Connection
{
    QString name; ///< the user's name for it
    QString organisation; ///< with "@AdobeOrg"
    QString clientId; ///< is also the API key
    QString scopes; ///< comma-separated, without blanks; empty: the usual ones
    QUrl signInUrl; ///< scheme, host and port; https, or http on loopback for practice
    QUrl gatewayUrl; ///< the same
    bool practice = false;

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// The platform's own hosts; contract 0.3.
QUrl defaultSignInUrl();
QUrl defaultGatewayUrl();

/// ConnectionInvalid (subject: what is wrong with it), HostNotAllowed, PracticeNotLoopback.
base::Result<> checkConnection(const Connection &connection);

} // namespace platform
