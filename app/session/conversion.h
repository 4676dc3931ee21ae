// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/import.h"
#include "session/record_writer.h"
#include "upload/receipt.h"

#include <QJsonObject>

namespace session {

/// An import whose records were written instead of sent.
struct Converted
{
    Checked checked;
    WrittenRecords written;

    /// Of the rows: read = sent + left out, where sent means written.
    upload::Sums sums() const;
};

/// The scale of a conversion's progress: thousandths of the whole.
inline constexpr qint64 conversionTotal = 1000;

/// The place on it from which records are written; before, rows are checked.
inline constexpr qint64 conversionChecked = 500;

/// Checks every row as an upload into \a schema would, and gives \a take the records that it would send.
/// Pool thread; cancellable. Errors of checkImport and writeRecords; NothingToSend; FileChanged and
/// SourceGone when the file is not the opened one any more.
base::Result<Converted> convert(Import import, const xdm::Schema &schema, const TakeRecords &take,
                                base::Progress &progress);

/// The same into a file that only its owner can read and that appears whole or not at all. FileWouldBeLost
/// when \a path is the source itself or anything but a file; FileExists when a file is there and \a replace
/// is not set; StoreUnwritable, DiskFull and StoreFailed.
base::Result<Converted> convertToFile(Import import, const xdm::Schema &schema, const QString &path,
                                      bool replace, base::Progress &progress);

/// resources/schemas/convert.schema.json. \param path  empty: standard output
QJsonObject toJson(const Converted &converted, const QString &path);

} // namespace session
