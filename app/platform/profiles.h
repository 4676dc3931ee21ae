// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "platform/request.h"

#include <QStringList>

/// Profile access (Adobe's OpenAPI description profile.yaml, read 2026-11-23).
namespace platform {

/// The profile of an email address, of which nothing but where it comes from is read.
Request profileRequest(const QString &email);

/// The ids of the datasets that a profile is made of; none for somebody who is not known, whom the service
/// may tell as an empty profile.
base::Result<QStringList> readProfileSources(const QJsonDocument &document);

} // namespace platform
