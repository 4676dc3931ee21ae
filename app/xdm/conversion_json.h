// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "xdm/conversion.h"
#include "xdm/field.h"

#include <QJsonObject>

namespace xdm {

QJsonObject toJson(const Conversion &conversion);

/// RecipeInvalid (subject: the field's path; detail: the key) for what a recipe never says.
base::Result<> checkConversionJson(const QJsonValue &value, const QString &path);

/// The usual one of \a field where nothing is said. RecipeInvalid (subject: its path) for one that does not
/// suit the field, or that is none.
base::Result<Conversion> conversionFromJson(const QJsonValue &value, const Field &field);

/// Keys of \a json that \a known does not name; the first of them, or an empty text.
QString unknownKey(const QJsonObject &json, const QStringList &known);

} // namespace xdm
