// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/field.h"

namespace models {

/// A field as people call it: "Person · First name" for "person.name.firstName". From the titles of the
/// schema, and where the objects above have none from the names in the path.
QString fieldWords(const xdm::Field &field);

/// What values it takes, in a word or three: "date", "one of 4 values".
QString typeWords(const xdm::Field &field);

/// Its value list, a line each with what the value is called, as far as there are not too many; or empty.
QString valueWords(const xdm::Field &field);

/// From the path alone, for one that the schema does not have.
QString fieldWords(const QString &path);

} // namespace models
