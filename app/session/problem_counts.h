// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/find_problems.h"
#include "session/import.h"

#include <QJsonArray>

namespace session {

/// How often a rule found something in a column.
struct ProblemCount
{
    quality::Rule rule;
    int column; ///< from 0; -1: in rows as a whole
    qint64 count;
};

/// Looks for all that is doubtful in what was checked. Pool thread; errors and progress of
/// quality::findProblems. \param table  what \a checked has checked; both must outlive what is returned
base::Result<quality::Problems> findProblems(const Checked &checked, const table::Table &table,
                                             base::Progress &progress);

/// In the order of the rules, then of the columns.
std::vector<ProblemCount> countsOf(const quality::Findings &findings);

/// The findings of resources/schemas/check.schema.json
QJsonArray toJson(const std::vector<ProblemCount> &counts, const xdm::Mapping &mapping);

} // namespace session
