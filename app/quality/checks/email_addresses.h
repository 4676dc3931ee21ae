// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/check.h"

namespace quality {

/// The first look at a table: which rows have an address, which rows are one person, and which of the persons
/// with the same address is sent. Fills the findings of \a counts and settles \a states. A row that the user
/// leaves out is not judged: it is no finding, and no other row's duplicate. \param emailColumn  of the
/// primary identity, from 0 Reports twice the table's rows as total. Errors of reading, those of KeyGroups,
/// Cancelled.
base::Result<> judgeEmails(const table::Table &table, const xdm::Mapping &mapping, int emailColumn,
                           Counts &counts, RowStates &states, base::Progress &progress, qint64 stretchBytes);

} // namespace quality
