// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/file_check.h"

namespace quality {

/// EmailTypo: what stands behind the at sign is a slip of a domain of which the catalogue knows, or that many
/// rows of the table have, and the address would be good with it. The value is the domain as it stands, in
/// small letters; the suggestion is the domain that was meant. Also of addresses that are not valid.
std::unique_ptr<FileCheck> makeEmailTypos(const CheckSubject &subject);

} // namespace quality
