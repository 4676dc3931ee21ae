// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/job.h"

#include <QJsonObject>
#include <QUrl>

namespace platform {

/// What the practice platform at \a url tells of itself (GET /practice/connection): no sign-in, loopback
/// only.
base::Job<QJsonObject> practiceDescription(const QUrl &url, base::Clock &clock, QObject *parent);

} // namespace platform
