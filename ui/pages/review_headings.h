// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/review_state.h"

#include <QString>

namespace pages {

struct ReviewHeading
{
    QString title;
    QString sentence;
};

/// What the page says of the rows that are shown, or of why there are none.
ReviewHeading reviewHeading(ReviewState::Kind state, session::RowFilter filter, qint64 ready);

/// Shown where the rows of a kind would be.
QString nothingToShow(session::RowFilter filter);

} // namespace pages
