// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/record.h"
#include "quality/rule.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <memory>
#include <vector>

namespace quality {

/// What is wrong with a cell or a row.
struct RowFinding
{
    using Rule = quality::Rule;

    Rule rule;
    int column = -1; ///< from 0, or -1: the row as a whole
    qint64 character = -1; ///< of DamagedText: in the cell, from 0
    QByteArray bytes = {}; ///< of DamagedText: what stands there
    QByteArray value = {}; ///< what other rows may have in common with it; see FindingSink
    QByteArray suggestion = {}; ///< what should stand in the value's place; empty: not known

    friend bool operator==(const RowFinding &, const RowFinding &) = default;
};

/// Judges single rows by themselves, as the check of the whole file does: what is typed is judged at once.
/// Has scratch memory: one per thread.
class RowJudge
{
public:
    /// Errors of xdm::Encoder::make.
    static base::Result<RowJudge> make(const xdm::Mapping &mapping, const xdm::Schema &schema);
    RowJudge(RowJudge &&) noexcept;
    ~RowJudge();

    /// In the order of columns, the row as a whole first; none: the row can be sent. Not DuplicateEmail and
    /// DamagedText: they take the whole file. A row without a good address is not judged further, as it is
    /// not sent. In a single file a row with a blank one continues a customer, so nothing is wrong with it by
    /// itself. Where rows are joined to one record, values and size are those of the row alone.
    std::vector<RowFinding> judge(const csv::RecordView &row);

private:
    struct State;
    std::unique_ptr<State> m_state;
    explicit RowJudge(std::unique_ptr<State> state);
};

} // namespace quality
