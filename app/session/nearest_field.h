// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/schema.h"

#include <functional>

namespace session {

class ColumnChoices;

/// The path of \a schema that is most like \a path: the same last name where there is one, in the object most
/// alike, or else a last name that is a usual name of it or one or two letters off. Empty when none is near.
/// \param isTaken  fields that are not to be had
QString nearestField(const QString &path, const xdm::Schema &schema,
                     const std::function<bool(const QString &)> &isTaken = {});

/// Gives each column whose field the schema does not have the nearest free one, as far as there is one.
void useNearestFields(ColumnChoices &columns);

} // namespace session
