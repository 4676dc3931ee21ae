// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/rescue/rescue.h"
#include "session/review_check.h"

namespace session {

/// Tells each row without a good address which one stands elsewhere, as the row stands with \a edits. The
/// first group that has the row counts. \param rescue  may be nothing
base::Result<std::vector<ReviewRow>> withOffers(base::Result<std::vector<ReviewRow>> rows,
                                                const quality::Rescue *rescue, const table::Edits &edits,
                                                const ReviewCheck &check);

} // namespace session
