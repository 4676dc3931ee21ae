// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/document.h"
#include "table/edits.h"

#include <QString>

#include <vector>

namespace session {

/// The cells with bytes that are no text, as far as the document knows each, but for those that the user has
/// typed anew: in order. The document must be indexed. Pool thread; errors of reading.
base::Result<std::vector<csv::DamagedCell>> damagedText(const csv::Document &document,
                                                        const table::Edits &edits);

/// In how many rows they stand.
qint64 rowsOf(const std::vector<csv::DamagedCell> &cells);

/// "0xE9 0xA0"
QString hexWords(const QByteArray &bytes);

} // namespace session
