// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/file_check.h"

namespace quality {

/// Tells of the rows that are not sent why, as the states have it. A row that was edited since is told by its
/// address alone.
std::unique_ptr<FileCheck> makeDecidedRows(const CheckSubject &subject);

} // namespace quality
