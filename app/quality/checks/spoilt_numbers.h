// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/file_check.h"

namespace quality {

/// Finds codes that a spreadsheet took for numbers: shortened ("4,67012E+11") or rounded behind their
/// fifteenth digit ("4670123456789010000"). What stood there is lost, so nothing is proposed.
std::unique_ptr<FileCheck> makeSpoiltNumbers(const CheckSubject &subject);

} // namespace quality
