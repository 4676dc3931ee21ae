// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <vector>

namespace session {

class ColumnChoices;

/// A field that is to be filled and does not exist where the rows go.
struct UnknownField
{
    int column = -1; ///< that fills it; -1: it is made
    QString path = {};
    bool isNamespace = false; ///< the schema could hold the identity, but nothing knows its namespace

    friend bool operator==(const UnknownField &, const UnknownField &) = default;
};

/// Of the applied columns in their order, then of the made fields.
std::vector<UnknownField> unknownFields(const ColumnChoices &columns);

/// The path of the free field that is most like it; empty when none is near.
QString nearestField(const ColumnChoices &columns, const UnknownField &unknown);

/// Fills \a path in its stead. Errors of ColumnChoices::assign and ColumnChoices::changeMade.
base::Result<> useInstead(ColumnChoices &columns, const UnknownField &unknown, const QString &path);

/// The column is left out, the made field is made no longer.
void leaveOut(ColumnChoices &columns, const UnknownField &unknown);

/// Puts the nearest one in the place of each, as far as there is one.
void useNearestFields(ColumnChoices &columns);

} // namespace session
