// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "base/secret.h"

#include <QString>

namespace store {

/// The secrets of connections, in the system's keychain (on Linux: the Secret Service) and nowhere else: the
/// library's plain-text fallback stays off. Call from a thread with an event loop; jobs end there. A locked
/// keychain may ask the person, so a job lasts as long as that.
class Keychain
{
public:
    /// \param service  the name under which entries are kept
    explicit Keychain(QString service = QStringLiteral("Profile Uploader"));

    /// SecretMissing (subject: the connection) when there is no entry; KeychainUnavailable when nobody
    /// answers or access was refused.
    base::Job<base::Secret> read(const QString &connection) const;

    /// KeychainUnavailable.
    base::Job<> write(const QString &connection, const base::Secret &secret) const;

    /// SecretMissing, KeychainUnavailable.
    base::Job<> remove(const QString &connection) const;

private:
    QString m_service;
};

} // namespace store
