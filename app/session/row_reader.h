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

    /// Before look(): judges by the rules of \a check. Errors of RowJudge::make.
    base::Result<> prepare(const ReviewCheck &check);

    /// One row that has been read already, with the edits on top.
    /// \param originals  its cells as they stand in the file
    ReviewRow look(const csv::RecordView &record, std::span<const std::string_view> originals,
                   const table::Edits &edits, const ReviewCheck &check);

private:
    std::optional<quality::RowJudge> m_judge;
    quint64 m_version = 0; ///< of the choices that it judges by
    int m_emailColumn = -1;
};

} // namespace session
