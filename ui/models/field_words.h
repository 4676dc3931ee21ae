// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/field.h"

namespace models {

/// A field as people call it: "Person · First name" for "person.name.firstName". From the titles of the
/// schema and, for the objects above, from the names in the path.
QString fieldWords(const xdm::Field &field);

/// From the path alone, for one that the schema does not have.
QString fieldWords(const QString &path);

} // namespace models
