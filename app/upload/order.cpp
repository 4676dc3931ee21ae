// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/order.h"

#include "base/hash.h"

namespace upload {

QByteArray Order::idPrefix() const
{
    return base::Sha256::hexOf(sourceSha256 + '\n' + mapping.hash()).left(12);
}

} // namespace upload
