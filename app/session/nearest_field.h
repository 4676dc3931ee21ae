// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/schema.h"

namespace session {

/// The path of \a schema that is most like \a path: the same last name where there is one, in the object most
/// alike, or else a last name that is one or two letters off. Empty when none is near.
QString nearestField(const QString &path, const xdm::Schema &schema);

} // namespace session
