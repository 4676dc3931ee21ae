// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QString>

namespace session {

/// A saved import without file, people or secrets: readable JSON that survives next month's file.
/// Schema: resources/schemas/recipe.schema.json.
struct Recipe
{
    QJsonObject mapping; ///< as xdm::toJson writes it
    QString sandbox = {}; ///< empty: to be named at the run
    QString dataset = {}; ///< id or name; empty: to be named at the run

    friend bool operator==(const Recipe &, const Recipe &) = default;
};

QJsonObject toJson(const Recipe &recipe);

/// RecipeInvalid (subject: \a name).
base::Result<Recipe> recipeFromJson(const QJsonObject &json, const QString &name);

/// RecipeUnreadable, RecipeInvalid.
base::Result<Recipe> loadRecipe(const QString &path);

/// A file of mode 0600 that replaces an earlier one whole.
base::Result<> saveRecipe(const Recipe &recipe, const QString &path);

} // namespace session
