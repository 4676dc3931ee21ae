// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace xdm {

/// One of the bundled facts files: "fields" (the standard profile fields), "headers" (the columns of known
/// exports), "calling" (country codes of telephone numbers), "words" (usual names of fields, secrets and
/// sensitive kinds, by language), "values" (words for values), "missing" (words for no email address),
/// "domains" (of mail), "mailboxes" (that are not one person's).
QJsonObject catalogueFile(const QString &name);

} // namespace xdm
