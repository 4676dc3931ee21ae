// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/file_check.h"

namespace quality {

/// Finds identities beside the primary one that are longer than the platform keeps
/// (xdm::limits::identityChars): it passes over them without a word.
std::unique_ptr<FileCheck> makeLongIdentities(const CheckSubject &subject);

} // namespace quality
