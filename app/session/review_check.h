// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/find_problems.h"
#include "quality/row_list.h"
#include "session/import.h"
#include "session/row_review.h"

#include <array>
#include <memory>
#include <optional>

namespace session {

/// The filters that a row belongs to, one bit each.
using RowKinds = std::uint8_t;

constexpr RowKinds kindOf(RowFilter filter)
{
    return RowKinds(1U << unsigned(filter));
}

inline constexpr RowKinds problemKinds = kindOf(RowFilter::MissingEmail) | kindOf(RowFilter::InvalidEmail)
    | kindOf(RowFilter::DuplicateEmail) | kindOf(RowFilter::OtherProblems);

/// \param warning  sent without some value, or with damaged text
RowKinds kindsOf(quality::RowState state, bool warning);

/// As a row of the grid stands now.
RowKinds kindsOf(const ReviewRow &row);

/// What a check of the whole file found, in lists. Never changed once it is made.
struct ReviewCheck
{
    Checked checked;
    quint64 version = 0; ///< of the choices that it was made with
    std::array<quality::RowList, 7> lists = {}; ///< by RowFilter
    quality::RowList problems = {};
    std::vector<qint64> damagedRows = {}; ///< with bytes that are no text, in order
    std::optional<table::Table> table = {}; ///< that was checked
    std::optional<quality::Problems> found = {}; ///< by each rule; refers to what stands above
    quality::RowList hints = {}; ///< rows with something doubtful that are sent all the same

    RowKinds kindsAt(qint64 row) const;

    const quality::RowList &list(RowFilter filter) const { return lists[std::size_t(filter)]; }
};

/// Pool thread; progress in thousandths of the whole, errors of checkImport and of quality::findProblems;
/// FileChanged and SourceGone, too, when the file is not the one that was opened any more.
base::Result<std::shared_ptr<const ReviewCheck>> makeReviewCheck(Import import, const xdm::Schema &schema,
                                                                 quint64 version, base::Progress &progress);

} // namespace session
