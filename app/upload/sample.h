// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "upload/fates.h"
#include "upload/order.h"

#include <QStringList>

namespace upload {

/// The email addresses of at most \a most records that were ingested, spread evenly over those that were
/// sent, as they were sent: read again from the table and encoded again. They are customers' data: for a
/// question to the platform and for nothing else. Pool thread. Cancelled, errors of reading.
base::Result<QStringList> sampleIdentities(const Order &order, const Fates &fates, int most,
                                           base::Progress &progress);

} // namespace upload
