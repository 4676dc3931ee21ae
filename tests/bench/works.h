// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QString>

/// What is measured: each work once, by what the product does it with, and with what it found, so that a
/// wrong answer is no fast one. Errors are those of the functions called.
namespace bench {

/// Opens a file: encoding, dialect, header, the first rows. {columns, sampled}
base::Result<QJsonObject> openBeginning(const QString &path);

/// Finds where every row begins. {rows}
base::Result<QJsonObject> indexRows(const QString &path);

/// The same, and judges every email address. {rows, missing, invalid}
base::Result<QJsonObject> checkEmails(const QString &path);

/// Rows whose address an earlier row has, whatever its case. {rows, duplicate, duplicateByCase}
base::Result<QJsonObject> findDuplicates(const QString &path);

/// Eight columns as nested JSON lines into \a out, which is replaced. {rows, records, bytes}
base::Result<QJsonObject> encodeToFile(const QString &path, const QString &out);

/// Makes records of \a count rows of twelve columns twice, on one core: with the conversions that the columns
/// need, and as they stand. {converted, plain: records; left: values left out; convertedSeconds,
/// plainSeconds, ratio: how fast the first is beside the second}
base::Result<QJsonObject> convertColumns(qint64 count);

enum class SourceHash : std::uint8_t { Without, With };

/// All that an import does with a file but sending it: index, statistics, checks, duplicates, and the parts
/// as they would be sent. {rows, missing, invalid, duplicate, duplicateByCase, records, left, encoded, bytes,
/// anonymousAfter: bytes of anonymous memory with everything still open, sha256 with a hash}
base::Result<QJsonObject> importWhole(const QString &path, SourceHash hash);

/// Sends the files of a folder, in order of their names, into a new batch of a practice platform on this
/// computer; the batch is left open. Needs an event loop that does not run yet. {files, bytes, seconds: from
/// the first byte to the last answer}
base::Result<QJsonObject> sendParts(const QString &folder, const QString &url);

} // namespace bench
