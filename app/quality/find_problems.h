// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/checks/own_email.h"
#include "quality/file_check.h"
#include "quality/findings.h"
#include "quality/row_findings.h"

namespace quality {

/// What was found in a table, and what is needed to judge a row of it that is edited afterwards.
class Problems
{
public:
    Problems(std::shared_ptr<const Findings> findings, std::vector<std::unique_ptr<FileCheck>> checks,
             int emailColumn);
    Problems(Problems &&) noexcept;
    ~Problems();

    const Findings &findings() const { return *m_findings; }

    /// Judges rows by what the whole file taught. One for each thread; the Problems must outlive it.
    class Judge
    {
    public:
        explicit Judge(const Problems &problems);

        /// In the order of columns, the row as a whole first.
        std::vector<RowFinding> judge(const csv::RecordView &row);

    private:
        std::vector<std::unique_ptr<RowCheck>> m_checks;
        OwnEmail m_email;
    };

private:
    std::shared_ptr<const Findings> m_findings;
    std::vector<std::unique_ptr<FileCheck>> m_checks;
    int m_emailColumn;
};

/// Reads the whole table twice, once to learn what is usual in it and once to judge every row. Pool thread;
/// progress in rows, of twice as many as the table has; stops within a block when cancelled. Works in a
/// thread for each core; the answer is the same for any number of them. What the subject refers to must
/// outlive what is returned. Errors of reading, of fileChecks() and of learning, Cancelled.
base::Result<Problems> findProblems(const CheckSubject &subject, base::Progress &progress);

} // namespace quality
