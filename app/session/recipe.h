// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "csv/document.h"
#include "session/rescue_wishes.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace session {

/// A saved import without file, people or secrets: readable JSON that survives next month's file.
/// Schema: resources/schemas/recipe.schema.json.
struct Recipe
{
    QJsonObject mapping; ///< as xdm::toJson writes it
    csv::OpenOptions reading = {}; ///< how the file is cut, where the recipe says so
    std::vector<RescueWish> rescue = {}; ///< what is filled by itself, in this order
    QString sandbox = {}; ///< empty: to be named at the run
    QString dataset = {}; ///< id or name; empty: to be named at the run
    QString name = {}; ///< empty: it has none
    QDateTime saved = {}; ///< UTC, to the second; invalid: not known

    friend bool operator==(const Recipe &, const Recipe &) = default;
};

QJsonObject toJson(const Recipe &recipe);

/// RecipeInvalid (subject: \a name; detail: the key that is wrong or not known), RecipeNewer.
base::Result<Recipe> recipeFromJson(const QJsonObject &json, const QString &name);

/// RecipeUnreadable, RecipeInvalid (number: MB that it may not exceed, where it does), RecipeNewer.
base::Result<Recipe> loadRecipe(const QString &path);

/// How \a document is read, as a choice that a recipe makes: all of it, for the very same file.
csv::OpenOptions readingOf(const csv::Document &document);

/// The same for the next file of its kind, whose encoding, place in an archive, title lines and header lines
/// are settled only where somebody said so: what holds for this month's file need not for the next.
csv::OpenOptions lastingReadingOf(const csv::Document &document);

/// A file of mode 0600 that replaces an earlier recipe whole. FileWouldBeLost when something else is there.
base::Result<> saveRecipe(const Recipe &recipe, const QString &path);

} // namespace session
