// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/file_check.h"

namespace quality {

/// SharedMailbox: one address of several rows that by its words is not one person's: of two rows where it
/// stands for no address (none@none.com), of three where it is a company's (info@, sales@). The value is the
/// address in small letters.
std::unique_ptr<FileCheck> makeSharedMailboxes(const CheckSubject &subject);

} // namespace quality
