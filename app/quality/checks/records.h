// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/check.h"

namespace quality {

/// The second look: encodes every record that is to be sent, without keeping it. Records that the encoder
/// does not write are left out, with all of their rows. A duplicate that gave way to such a record stays left
/// out all the same: to bring it back would take further passes, and the user would not see why another row
/// is sent suddenly. Reports on from where the first look ended. Errors of makeTrialEncoder, errors of
/// reading, Cancelled.
base::Result<> tryRecords(const table::Table &table, const xdm::Mapping &mapping, const xdm::Schema &schema,
                          Counts &counts, RowStates &states, base::Progress &progress, qint64 stretchBytes);

} // namespace quality
