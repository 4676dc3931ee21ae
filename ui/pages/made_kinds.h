// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fields_model.h"
#include "xdm/mapping.h"

#include <QString>

/// What each kind of made field needs.
namespace pages {

/// It goes to a field of a certain sort, a further identity.
bool hasOwnField(xdm::MadeField::Kind kind);
bool hasSeveralColumns(xdm::MadeField::Kind kind);
bool hasOneColumn(xdm::MadeField::Kind kind);

/// The fields of a kind without one of its own are chosen among all, a further identity among its namespaces.
models::FieldsModel::Filters filtersOf(xdm::MadeField::Kind kind);

/// Where such a field usually goes; empty: nobody can know.
QString usualField(xdm::MadeField::Kind kind);

/// In a sentence or two, for people.
QString meaningOf(xdm::MadeField::Kind kind);

} // namespace pages
