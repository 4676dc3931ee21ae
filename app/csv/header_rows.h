// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/record.h"

#include <QStringList>

#include <vector>

namespace csv {

/// The cells of a header record, without outer blanks.
QStringList namesIn(const RecordView &record);

/// Names of two header records together: "Billing City". Where the upper cell is empty and the lower one is
/// not, the upper name to the left reaches over it, as when cells were merged; equal names stand once.
QStringList joinedNames(const QStringList &upper, const QStringList &lower);

/// Whether the first row below a header looks like more of it: names, units or types where all rows below it
/// hold addresses or numbers, or names below empty cells of the header. \param rows  those below the header
bool continuesHeader(const QStringList &header, const std::vector<Record> &rows);

} // namespace csv
