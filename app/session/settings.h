// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace session {

/// What a person chose for the program as a whole. A value.
struct Settings
{
    enum class Theme : std::uint8_t { System, Light, Dark };
    enum class Proxy : std::uint8_t { System, None, Manual };

    QString language = {}; ///< "sv", "de", "en"; empty: the system's
    Theme theme = Theme::System;
    Proxy proxy = Proxy::System;
    QString proxyHost = {};
    quint16 proxyPort = 0;
    int keepDays = 30; ///< edits of a file that was not opened again
    QString country = {}; ///< ISO 3166 alpha-2 for phone numbers without a country; empty: none
    QByteArray timeZone = {}; ///< IANA name for times without a zone; empty: UTC

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// From settings.json in the store's folder; what cannot be read has its usual value.
Settings loadSettings(const QString &storeFolder);

/// A file of mode 0600, replaced whole; members that this version does not know stay. StoreUnwritable,
/// DiskFull.
base::Result<> saveSettings(const Settings &settings, const QString &storeFolder);

/// For all connections made from now on.
void applyProxy(const Settings &settings);

} // namespace session
