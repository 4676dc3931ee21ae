// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "table/table.h"
#include "xdm/mapping.h"

namespace session {

/// Puts one order in place of whatever was found out, wherever dates are sent.
void setDateOrder(xdm::Mapping &mapping, xdm::DateOrder order);

/// Who has said in which order day and month stand.
enum class OrderWord : std::uint8_t {
    None, ///< nobody: what a column has, the first rows told, unless it comes from a recipe
    User, ///< a person
};

/// Columns that are sent as dates, and of which only the first rows tell in which order day and month stand,
/// or not even those, are read as a whole: where their values tell, they get that order. Where they do not,
/// or contradict each other, it is undecided, and what could be two days is a misfit. Reads nothing where all
/// years come first. Pool thread; progress in rows; Cancelled, FileChanged, errors of reading. \param table
/// of an indexed document
base::Result<> settleDateOrders(const table::Table &table, xdm::Mapping &mapping, OrderWord word,
                                base::Progress &progress);

} // namespace session
