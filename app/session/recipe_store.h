// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "session/recipe.h"

#include <QString>

#include <vector>

namespace session {

/// The recipes that a person keeps by name: a file for each in a folder of the store, 0700 and 0600. Names
/// are told apart without regard to case. Synchronous; a value.
class RecipeStore
{
public:
    /// \param storeFolder  the program's own folder
    explicit RecipeStore(const QString &storeFolder);

    struct Listed
    {
        std::vector<Recipe> recipes = {}; ///< by name
        std::vector<base::Error> unreadable = {}; ///< files of the folder that are none, with their paths
    };

    Listed list() const;

    /// RecipeUnknown, RecipeInvalid, RecipeNewer.
    base::Result<Recipe> load(const QString &name) const;

    /// Under \a recipe.name, with the time as its saved. RecipeNameInvalid; RecipeExists unless \a replace is
    /// set; FileWouldBeLost where the place is taken by a recipe of a newer program or something else;
    /// StoreUnwritable, DiskFull.
    base::Result<> save(Recipe recipe, bool replace) const;

    /// RecipeUnknown, RecipeNameInvalid; RecipeExists unless \a replace is set.
    base::Result<> rename(const QString &name, const QString &newName, bool replace = false) const;

    /// RecipeUnknown.
    base::Result<> remove(const QString &name) const;

    /// Takes over a file, under \a name, else its own, else the file's. \return the name. What loadRecipe()
    /// and save() refuse.
    base::Result<QString> import(const QString &path, const QString &name, bool replace) const;

    /// RecipeNameInvalid: empty, longer than 100 characters, with a slash or a character that controls text,
    /// or ending in .json, by which a file would be meant.
    static base::Result<> checkName(const QString &name);

private:
    QString pathOf(const QString &name) const;

    QString m_folder;
};

/// A recipe by what a person calls it: a file, where the text has a slash or ends in .json; else one of \a
/// store, else a file all the same.
base::Result<Recipe> recipeCalled(const QString &text, const RecipeStore &store);

/// Whether \a text means a file.
bool meansFile(const QString &text);

} // namespace session
