// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/file_check.h"

namespace quality {

/// Finds people who stand in the file with different addresses, and would become several profiles: rows with
/// the same customer number and no two names, and rows with a telephone number that one name alone has.
std::unique_ptr<FileCheck> makeTwoIdentities(const CheckSubject &subject);

} // namespace quality
