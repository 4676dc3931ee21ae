// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/file_check.h"

namespace quality {

/// Finds texts that were once read in another encoding than they were written in, and kept so ("Ã–berg",
/// "√ñberg"), once or several times over, and proposes what they were; and names in which letters have become
/// question marks or U+FFFD, for which nothing can be proposed.
std::unique_ptr<FileCheck> makeGarbledText(const CheckSubject &subject);

} // namespace quality
