// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with the recipes that are kept.

#include "base/job.h"
#include "session/recipe_shelf.h"

#include <QFileInfo>

#include <utility>

namespace session {

/// Does something with the store in the pool, then looks anew.
void RecipeShelf::work(std::function<base::Result<QString>(const RecipeStore &)> deed,
                       std::function<void(const QString &)> then,
                       std::function<void(const base::Error &)> otherwise)
{
    const auto running = base::run<QString>(
        &m_pool, [store = m_store, deed = std::move(deed)](base::Progress &) { return deed(store); });
    base::whenDone<QString>(
        running.job, this,
        [this, then = std::move(then), otherwise = std::move(otherwise)](const base::Result<QString> &done) {
            if (!done)
                return otherwise ? otherwise(done.error()) : Q_EMIT failed(done.error());
            then(*done);
            look();
        });
}

void RecipeShelf::save(const QString &name, bool replace, const QString &sandbox, const QString &dataset)
{
    if (!m_file.document())
        return;
    Recipe recipe {.mapping = xdm::toJson(m_columns.mapping()),
                   .reading = lastingReadingOf(*m_file.document()),
                   .sandbox = sandbox,
                   .dataset = dataset,
                   .name = name};
    if (sandbox.isEmpty() && dataset.isEmpty() && m_recipe) {
        recipe.sandbox = m_recipe->sandbox;
        recipe.dataset = m_recipe->dataset;
    }
    work(
        [recipe, replace](const RecipeStore &store) -> base::Result<QString> {
            if (const auto saved = store.save(recipe, replace); !saved)
                return base::Failure(saved.error());
            return recipe.name;
        },
        [this, recipe, hash = m_columns.mapping().hash(), asked = m_document](const QString &kept) {
            if (asked == m_document) {
                m_recipe = recipe;
                m_reading = Reading::Same;
                become(kept, std::nullopt);
                m_asApplied = hash;
                m_wasChanged = isChanged();
            }
            Q_EMIT this->kept(kept);
        });
}

void RecipeShelf::rename(const QString &name, const QString &newName)
{
    work(
        [name, newName](const RecipeStore &store) -> base::Result<QString> {
            if (const auto renamed = store.rename(name, newName); !renamed)
                return base::Failure(renamed.error());
            return newName;
        },
        [this, name](const QString &kept) {
            if (m_current == name)
                m_current = kept;
            if (m_recipe && m_recipe->name == name)
                m_recipe->name = kept;
            Q_EMIT this->kept(kept);
        });
}

void RecipeShelf::remove(const QString &name)
{
    work(
        [name](const RecipeStore &store) -> base::Result<QString> {
            if (const auto removed = store.remove(name); !removed)
                return base::Failure(removed.error());
            return name;
        },
        [this](const QString &removed) {
            if (m_current == removed)
                become({}, std::nullopt); // the columns stay as they are
        });
}

void RecipeShelf::exportTo(const QString &name, const QString &path)
{
    work(
        [name, path](const RecipeStore &store) -> base::Result<QString> {
            const auto recipe = store.load(name);
            if (!recipe)
                return base::Failure(recipe.error());
            if (const auto saved = saveRecipe(*recipe, path); !saved)
                return base::Failure(saved.error());
            return path;
        },
        [this](const QString &written) { Q_EMIT exported(written); });
}

void RecipeShelf::importFrom(const QString &path, const QString &name, bool replace)
{
    work(
        [path, name, replace](const RecipeStore &store) -> base::Result<QString> {
            const QFileInfo file(path);
            if (file.exists() && !file.isFile()) // a pipe would never end
                return base::Failure({.code = base::ErrorCode::RecipeUnreadable, .subject = path});
            return store.import(path, name, replace);
        },
        [this](const QString &imported) { Q_EMIT kept(imported); },
        [this, path](const base::Error &error) {
            const bool ofName = error.code == base::ErrorCode::RecipeExists
                || error.code == base::ErrorCode::RecipeNameInvalid;
            if (ofName)
                Q_EMIT nameWanted(path, error);
            else
                Q_EMIT failed(error);
        });
}

} // namespace session
