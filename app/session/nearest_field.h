// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/schema.h"

#include <QStringList>

#include <functional>

namespace session {

/// The path of \a schema that is most like \a path: the same last name where there is one, in the object most
/// alike, or else a last name that is a usual name of it or one or two letters off. Empty when none is near.
/// Of an identity map's entry the namespace is looked for.
/// \param isTaken  fields that are not to be had
QString nearestField(const QString &path, const xdm::Schema &schema,
                     const std::function<bool(const QString &)> &isTaken = {});

/// The one of \a there that is written as \a code but for capitals, or one or two letters off; else empty.
QString nearestNamespace(const QString &code, const QStringList &there);

} // namespace session
