// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/row_offers.h"

#include "quality/rescue/rescue_fill.h"

#include <algorithm>

namespace session {

namespace {

bool isWithoutAddress(const ReviewRow &row)
{
    using Rule = quality::RowFinding::Rule;
    return !row.leftOut && std::ranges::any_of(row.findings, [](const quality::RowFinding &finding) {
        return finding.rule == Rule::MissingEmail || finding.rule == Rule::InvalidEmail;
    });
}

} // namespace

base::Result<std::vector<ReviewRow>> withOffers(base::Result<std::vector<ReviewRow>> rows,
                                                const quality::Rescue *rescue, const table::Edits &edits,
                                                const ReviewCheck &check)
{
    if (!rows || !rescue || rescue->groups.empty() || std::ranges::none_of(*rows, isWithoutAddress))
        return rows;
    const table::Table table(check.checked.import.document, edits);
    quality::RescueReader reader(table, check.checked.mapping, check.checked.schema);
    for (ReviewRow &row : *rows) {
        if (!isWithoutAddress(row))
            continue;
        for (const quality::RescueGroup &group : rescue->groups) {
            if (!group.rows.contains(row.row))
                continue;
            const auto found = reader.read(group, row.row);
            if (!found)
                return base::Failure(found.error());
            if (!*found)
                continue;
            row.offer = RowOffer {.kind = group.kind,
                                  .column = group.column,
                                  .from = (*found)->from,
                                  .address = (*found)->address};
            break;
        }
    }
    return rows;
}

} // namespace session
