// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/import_record.h"

namespace store::journal {

/// Raised whenever a released program's journals would be read wrongly.
inline constexpr int schemaVersion = 1;

inline constexpr QLatin1String fileName("journal.db");
inline constexpr QLatin1String lockName("lock");
inline constexpr QLatin1String damagedPrefix("journal-damaged-");

/// Tables, version and the import's record, all in one transaction: a journal is whole or not there.
base::Result<> make(const Database &database, const ImportRecord &record);

/// JournalNewer (number: its version); ImportUnknown for a file whose making was interrupted.
base::Result<> checkVersion(const Database &database, const QString &path);

base::Result<ImportRecord> readRecord(const Database &database);

/// The state as it was last written; Interrupted until an end was written.
base::Result<ImportState> readState(const Database &database);

/// UTC, as text that sorts.
QString timeText(const QDateTime &time);
QDateTime timeFrom(const QString &text);

} // namespace store::journal
