// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "session/import.h"

#include <QJsonObject>
#include <QString>

namespace session {

/// What a person has set for all imports. A value; kept as readable JSON of mode 0600 in the store.
struct Settings
{
    enum class Theme : std::uint8_t { System, Light, Dark };
    enum class Proxy : std::uint8_t { System, None, Manual };

    QString language = {}; ///< for instance "sv"; empty: the system's
    Theme theme = Theme::System;
    Proxy proxy = Proxy::System;
    QString proxyHost = {}; ///< of a manual one
    int proxyPort = 8080;
    int keepEditsDays = 30;
    QString country = {}; ///< ISO 3166-1 alpha-2 of national telephone numbers; empty: the system's
    QString timeZone = {}; ///< IANA name of times without a zone; empty: the system's
    QJsonObject others = {}; ///< members that this version does not know; they survive

    /// The values to convert with, those of the system where nothing is set.
    ConversionDefaults conversionDefaults() const;

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// The defaults where there is no file, and for each member that cannot be read. StoreFailed when the file is
/// there but is no JSON object, or cannot be read.
base::Result<Settings> loadSettings(const QString &storeFolder);

/// StoreUnwritable, DiskFull, StoreFailed.
base::Result<> saveSettings(const Settings &settings, const QString &storeFolder);

/// For all connections made from now on. UI thread. Loopback is never proxied.
void applyProxy(const Settings &settings);

} // namespace session
