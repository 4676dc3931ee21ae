// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/conversion_preview.h"

#include <QStringList>

/// What a conversion does to the values of a column, in words.
namespace models {

/// "1,204 values change, 3 cannot be converted."
QString outcomeWords(const quality::ConversionCount &count);

/// "Row 12: 01/02/1980 → 1980-02-01", a line each.
QStringList changeLines(const quality::ConversionCount &count, std::size_t most);

/// "Row 12: n/a cannot be sent", a line each.
QStringList misfitLines(const quality::ConversionCount &count, std::size_t most);

/// What the values say of which part of a date comes first; empty where it does not matter.
QString dateEvidenceWords(const session::ConversionPreview::Evidence &evidence);

/// Likewise of what stands before the decimals.
QString decimalEvidenceWords(const session::ConversionPreview::Evidence &evidence);

/// What the values say of numbers among dates; empty where there are none.
QString dayNumberWords(const quality::DateEvidence &evidence);

} // namespace models
