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

/// Columns that are sent as dates, and whose sample does not say in which order day and month stand, are read
/// as a whole: where their values tell, they get that order. Where they do not, or contradict each other, it
/// stays undecided, and what could be two days is a misfit. Reads nothing where no order is open. Pool
/// thread; progress in rows; Cancelled, FileChanged, errors of reading. \param table  of an indexed document
base::Result<> settleDateOrders(const table::Table &table, xdm::Mapping &mapping, base::Progress &progress);

} // namespace session
