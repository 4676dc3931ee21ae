// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "upload/fates.h"
#include "upload/order.h"

#include <QString>

namespace upload {

/// Writes one line for every source row: row and spreadsheetRow (as a spreadsheet counts that opens
/// the file: header, titles and blank lines among them) from 1, text line of the file, fate, why, field,
/// batch and recordId. Beside its place first, 0600, then moved there. Memory does not grow with the rows.
/// ReceiptUnwritable, DiskFull, Cancelled, errors of reading the source.
base::Result<> writeRowFates(const QString &path, const Order &order, const Fates &fates,
                             base::Progress &progress);

/// A storage error as one of writing a receipt, which may lie anywhere.
base::Error receiptError(base::Error error, const QString &path);

} // namespace upload
