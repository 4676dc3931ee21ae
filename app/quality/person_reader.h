// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/row_states.h"
#include "table/table.h"

namespace quality {

/// Walks the records that are to be sent, each with all of its rows: the head first, then the rows joined to
/// it, also where those stand far away in the file.
class PersonReader
{
public:
    /// The records whose heads are \a fromRow or behind it, and before \a untilRow (-1: all). Table and
    /// states must outlive the reader.
    PersonReader(const table::Table &table, const RowStates &states, qint64 fromRow = 0,
                 qint64 untilRow = -1);
    PersonReader(PersonReader &&) noexcept;
    ~PersonReader();

    /// The rows of the next record to send; empty at the end. Valid until the next call.
    base::Result<std::span<const csv::RecordView>> next();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace quality
