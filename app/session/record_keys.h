// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

/// The members of store::ImportRecord's destination and counts, beside those of the check.
namespace session::record_keys {

inline constexpr QLatin1String practiceKey("practice");
inline constexpr QLatin1String practiceUrlKey("practiceUrl");
inline constexpr QLatin1String connectionKey("connection");
inline constexpr QLatin1String sandboxKey("sandbox");
inline constexpr QLatin1String datasetKey("dataset");
inline constexpr QLatin1String datasetNameKey("datasetName");
inline constexpr QLatin1String schemaKey("schema");
inline constexpr QLatin1String profileKey("profile");
inline constexpr QLatin1String enableSchemaKey("enableSchema");
inline constexpr QLatin1String fingerprintKey("fingerprint");
inline constexpr QLatin1String editsKey("editsSha256");
inline constexpr QLatin1String receiptFolderKey("receiptFolder");

} // namespace session::record_keys
