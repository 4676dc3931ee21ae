// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/identity.h"
#include "practice/value_check.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <atomic>

namespace practice {

/// Records above this never reach Profile; Adobe's guardrails for Real-Time Customer Profile data, read
/// 2026-11-23.
inline constexpr qint64 profileRecordBytes = 100'000;

/// What the files of a batch are checked against; shared by the threads that do it.
struct CheckPlan
{
    CompiledNode schema;
    IdentityRules identities;
    bool forProfile = false;
    QString folder; ///< gets row_errors/, bad-<n> and profiles-<n>
};

/// What was found in one file.
struct FileFindings
{
    qint64 bytes = 0;
    qint64 rows = 0;
    qint64 badRows = 0;
    qint64 ignoredKeys = 0;
    qint64 profileRows = 0;
    qint64 droppedFromProfile = 0;
    QMap<QString, qint64> rowsByCode = {}; ///< a row counts once for each of its codes
    bool storageFailed = false;
};

/// Checks one file of a batch, line by line, and leaves in the plan's folder:
///   row_errors/<kind>_errors_<n>.json   the bad rows as they were, with what is wrong with them
///   bad-<n>                             the numbers of the bad lines, from 1, one a line
///   profiles-<n>                        one line for each identity of each row that becomes a profile
///   fragment:
///                                       namespace, value (both escaped), "P" or "-", offset and length of
///                                       the row
/// Runs in any thread. \param index of the file in the batch, from 0
FileFindings checkFile(const CheckPlan &plan, const QString &path, int index,
                       const std::atomic<bool> &cancelled);

/// A namespace and value as a profiles file holds them: tab between, without tabs and line feeds inside.
QByteArray identityKey(const QString &space, const QString &value);
Identity identityOfKey(const QByteArray &key);

} // namespace practice
