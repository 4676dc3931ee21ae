// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "base/secret.h"

#include <QString>

namespace store {

/// The secrets of connections, in the system's keychain (on Linux: the Secret Service) and nowhere else: the
/// library's plain-text fallback stays off. Call from any thread while there is an application. A locked
/// keychain may ask the person, so a job lasts as long as that.
class Keychain
{
public:
    /// SecretMissing (subject: the connection) when there is no entry; KeychainUnavailable when nobody
    /// answers or access was refused.
    static base::Job<base::Secret> read(const QString &connection);

    /// KeychainUnavailable.
    static base::Job<> write(const QString &connection, const base::Secret &secret);

    /// SecretMissing (not every keychain tells), KeychainUnavailable.
    static base::Job<> remove(const QString &connection);
};

} // namespace store
