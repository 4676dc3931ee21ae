// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/import_record.h"

#include <optional>

namespace store {

/// One import's folder as a list shows it, read without its lock. Nothing for a folder in which no import was
/// ever begun. Of a journal that a newer program wrote only the id is known.
base::Result<std::optional<ImportSummary>> summaryOf(const QString &folder);

} // namespace store
