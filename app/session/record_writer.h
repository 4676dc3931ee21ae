// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "upload/order.h"

#include <functional>
#include <string_view>

namespace session {

/// Takes whole records, many at a time.
using TakeRecords = std::function<base::Result<>(std::string_view lines)>;

struct WrittenRecords
{
    qint64 records = 0;
    qint64 bytes = 0;

    friend bool operator==(const WrittenRecords &, const WrittenRecords &) = default;
};

/// Gives \a take every record of an order, one JSON object a line, in the order and with the very bytes in
/// which an upload sends them. Pool thread; progress in rows. Errors of xdm::Encoder::make, of reading and of
/// \a take; FileChanged (row) when a record that was checked cannot be written; Cancelled.
base::Result<WrittenRecords> writeRecords(const upload::Order &order, const TakeRecords &take,
                                          base::Progress &progress);

} // namespace session
