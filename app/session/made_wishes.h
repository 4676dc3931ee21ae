// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace session {

/// A field that a person wants made, by the names of the columns.
struct MadeWish
{
    xdm::MadeField::Kind kind = xdm::MadeField::Kind::Constant;
    QString field = {}; ///< dot path
    QStringList headers = {};
    QString text = {}; ///< of Constant and Joined
};

/// Adds the fields to \a mapping, each in place of one that a recipe made, converted as is usual for the
/// field. Errors of \a columnOf, which finds a column by its name; FieldTwice where a column fills the field
/// (subject: its header), and all that xdm::Encoder::make refuses a mapping for but EmailUnmapped.
base::Result<> applyMadeWishes(xdm::Mapping &mapping, const std::vector<MadeWish> &wishes,
                               const xdm::Schema &schema,
                               const std::function<base::Result<int>(const QString &)> &columnOf);

} // namespace session
