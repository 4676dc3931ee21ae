// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/file_check.h"

namespace quality {

/// Finds the values of rows that are sent which their fields do not take, by encoding the rows that the check
/// of the records has warned of. Errors of xdm::Encoder::make.
base::Result<std::unique_ptr<FileCheck>> makeRefusedValues(const CheckSubject &subject);

} // namespace quality
