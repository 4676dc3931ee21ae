// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/review_check.h"
#include "table/table.h"

#include <memory>
#include <optional>
#include <vector>

namespace session {

/// Reads single rows with the edits on top and judges them as they stand. Used in one thread at a time.
class RowReader
{
public:
    /// \param rows  source rows in ascending order; those past the end are passed over
    /// Errors of reading and of RowJudge::make.
    base::Result<std::vector<ReviewRow>> read(const std::vector<qint64> &rows, const table::Edits &edits,
                                              const std::shared_ptr<const ReviewCheck> &check);

    /// Before look(): judges by the rules of \a check, and by what it has learned of the file. Errors of
    /// RowJudge::make.
    base::Result<> prepare(const std::shared_ptr<const ReviewCheck> &check);

    /// One row that has been read already, with the edits on top.
    /// \param originals  its cells as they stand in the file
    ReviewRow look(const csv::RecordView &record, std::span<const std::string_view> originals,
                   const table::Edits &edits, const ReviewCheck &check);

private:
    std::shared_ptr<const ReviewCheck> m_by;
    std::optional<quality::RowJudge> m_judge;
    std::optional<quality::Problems::Judge> m_doubts; ///< refers to m_by
    int m_emailColumn = -1;
};

} // namespace session
