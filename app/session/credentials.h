// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/job.h"
#include "session/practice.h"
#include "store/store.h"

namespace session {

/// Where a secret may come from when nobody sits before the screen; never an argument, which every program
/// can see.
struct SecretSource
{
    base::Secret given = {}; ///< from standard input or a file descriptor; goes before all others
};

platform::Connection connectionOf(const store::ConnectionRecord &record);

/// Finds the connection and its secret: the one given, else the keychain's, else the file CLIENT_SECRET in
/// $CREDENTIALS_DIRECTORY, else the variable PROFILE_UPLOADER_CLIENT_SECRET (with a warning, since other
/// programs of this person can read it). ConnectionUnknown, ConnectionInvalid, SecretMissing.
base::Job<SignIn> signInFor(const store::Store &store, const QString &connection, const SecretSource &source,
                            QObject *parent);

} // namespace session
