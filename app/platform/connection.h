// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QString>
#include <QUrl>

namespace platform {

/// Where and as whom to sign in. The credential is an OAuth server-to-server one of an Adobe
/// Developer Console project.
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

/// The platform's own hosts.
QUrl defaultSignInUrl();
QUrl defaultGatewayUrl();

/// ConnectionInvalid (subject: the member that is wrong), HostNotAllowed (subject: a host that is not
/// Adobe's, or one without TLS), PracticeNotLoopback (subject: the host).
base::Result<> checkConnection(const Connection &connection);

} // namespace platform
