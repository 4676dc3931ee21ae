// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/file_check.h"

namespace quality {

/// Finds postal codes and other codes whose zeros in front a spreadsheet has taken away, by the length that
/// nearly all codes of the column have (postal codes: those of the same country), and proposes them with
/// their zeros. Other codes than postal ones only where some have kept their zeros.
std::unique_ptr<FileCheck> makeLostZeros(const CheckSubject &subject);

} // namespace quality
