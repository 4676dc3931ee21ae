// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/file_check.h"

namespace quality {

/// Finds dates whose day and month a spreadsheet has swapped. It takes those for dates that make sense by its
/// own order, and writes them anew in another form, and leaves all others as they are: so one form of the
/// column has no number above twelve where a day or a month may stand, and another form always has one.
/// Proposes the same date with both swapped.
std::unique_ptr<FileCheck> makeSwappedDates(const CheckSubject &subject);

} // namespace quality
