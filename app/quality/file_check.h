// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "quality/finding_sink.h"
#include "quality/row_states.h"
#include "table/table.h"
#include "xdm/email.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <memory>
#include <vector>

namespace quality {

/// What is checked. All of it outlives the checks.
struct CheckSubject
{
    const table::Table &table;
    const xdm::Mapping &mapping;
    const xdm::Schema &schema;
    const RowStates &states; ///< as the check of the addresses and records has decided
    int emailColumn; ///< of the primary identity, from 0
};

/// A row as the checks see it. Rows that the user leaves out are not shown to them.
struct LookedRow
{
    const csv::RecordView &record; ///< with the edits on top
    std::string_view email; ///< cleared of outer blanks and invisible characters
    xdm::EmailVerdict verdict;
};

/// What a check gathers from some of the rows before any is judged: how often what occurs, how long values
/// are. Used by one thread at a time.
class Lesson
{
public:
    Lesson() = default;
    virtual ~Lesson() = default;
    Q_DISABLE_COPY_MOVE(Lesson)

    virtual void look(const LookedRow &row) = 0;
};

/// Judges rows one by one. Has scratch memory: one for each thread.
class RowCheck
{
public:
    RowCheck() = default;
    virtual ~RowCheck() = default;
    Q_DISABLE_COPY_MOVE(RowCheck)

    virtual void look(const LookedRow &row, FindingSink &found) = 0;
};

/// One kind of problem, looked for in the whole file: a module of its own, which knows none of the others.
/// Deterministic: the same table gives the same findings on any number of threads. Memory does not grow with
/// the table beyond a bit a row.
class FileCheck
{
public:
    FileCheck() = default;
    virtual ~FileCheck() = default;
    Q_DISABLE_COPY_MOVE(FileCheck)

    /// Takes in what stands in a stretch of the table, one for each stretch in their order; nothing: there is
    /// nothing to be learned. \param progress  asked only whether to stop; outlives learn()
    virtual std::unique_ptr<Lesson> lesson(const base::Progress &progress)
    {
        Q_UNUSED(progress)
        return nullptr;
    }

    /// The lessons of all stretches, in the order of their rows.
    virtual base::Result<> learn(std::vector<std::unique_ptr<Lesson>> lessons)
    {
        Q_UNUSED(lessons)
        return {};
    }

    /// After learn(), which it may look at as long as the FileCheck lives. Thread-safe. A row that was edited
    /// since is judged by what was learned before.
    virtual std::unique_ptr<RowCheck> rowCheck() const = 0;
};

/// All checks there are that find something in tables of this kind: where a further one is put in.
base::Result<std::vector<std::unique_ptr<FileCheck>>> fileChecks(const CheckSubject &subject);

} // namespace quality
