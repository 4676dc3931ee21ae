// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recipe_shelf.h"

#include "base/job.h"

#include <algorithm>

namespace session {

namespace {

std::vector<RecipeShelf::Entry> fitsOf(const RecipeStore &store, const xdm::Mapping &detected,
                                       const xdm::Schema &schema)
{
    std::vector<RecipeShelf::Entry> entries;
    const RecipeStore::Listed listed = store.list();
    for (const Recipe &recipe : listed.recipes) {
        const auto fitted = xdm::fitRecipe(recipe.mapping, detected, schema);
        if (fitted)
            entries.push_back({.name = recipe.name,
                               .applied = fitted->fit.applied(),
                               .steps = int(fitted->fit.steps.size())});
    }
    std::ranges::stable_sort(entries, [](const auto &one, const auto &other) {
        return qint64(one.applied) * other.steps > qint64(other.applied) * one.steps;
    });
    return entries;
}

} // namespace

RecipeShelf::RecipeShelf(FileReading &file, ColumnChoices &columns, const QString &storeFolder,
                         QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_columns(columns)
    , m_store(storeFolder)
{
    m_pool.setMaxThreadCount(1);
    connect(&file, &FileReading::documentReplaced, this, &RecipeShelf::onDocumentReplaced);
    connect(&columns, &ColumnChoices::changed, this, &RecipeShelf::changed);
}

RecipeShelf::~RecipeShelf()
{
    m_pool.waitForDone();
}

void RecipeShelf::onDocumentReplaced()
{
    ++m_document;
    const auto &document = m_file.document();
    const QStringList headers = document ? document->columns() : QStringList();
    if (headers != m_headers)
        become({}, std::nullopt);
    m_headers = headers;
    look();
}

void RecipeShelf::look()
{
    const auto running = base::run<std::vector<Entry>>(
        &m_pool,
        [store = m_store, detected = m_columns.detected(), schema = m_columns.schema()](base::Progress &) {
            return base::Result<std::vector<Entry>>(fitsOf(store, detected, schema));
        });
    base::whenDone<std::vector<Entry>>(
        running.job, this, [this, asked = ++m_looks](const base::Result<std::vector<Entry>> &entries) {
            if (!entries || asked != m_looks)
                return;
            m_entries = *entries;
            Q_EMIT changed();
        });
}

bool RecipeShelf::isChanged() const
{
    return !m_current.isEmpty() && m_columns.mapping().hash() != m_asApplied;
}

void RecipeShelf::become(const QString &name, std::optional<xdm::RecipeFit> fit)
{
    m_current = name;
    m_fit = std::move(fit);
    m_asApplied = m_columns.mapping().hash();
    Q_EMIT changed();
}

void RecipeShelf::apply(const QString &name)
{
    const auto running
        = base::run<Recipe>(&m_pool, [store = m_store, name](base::Progress &) { return store.load(name); });
    base::whenDone<Recipe>(running.job, this,
                           [this, name, asked = m_document](const base::Result<Recipe> &recipe) {
                               if (!recipe)
                                   return Q_EMIT failed(recipe.error());
                               if (asked != m_document || !m_file.document())
                                   return;
                               auto fit = m_columns.applyRecipe(recipe->mapping);
                               if (!fit)
                                   return Q_EMIT failed(fit.error());
                               become(recipe->name, *std::move(fit));
                               Q_EMIT applied(recipe->name);
                           });
}

void RecipeShelf::takeBack()
{
    m_columns.takeBackRecipe();
    become({}, std::nullopt);
}

/// Does something with the store in the pool, then looks anew.
void RecipeShelf::work(std::function<base::Result<QString>(const RecipeStore &)> deed,
                       std::function<void(const QString &)> then)
{
    const auto running = base::run<QString>(
        &m_pool, [store = m_store, deed = std::move(deed)](base::Progress &) { return deed(store); });
    base::whenDone<QString>(running.job, this,
                            [this, then = std::move(then)](const base::Result<QString> &done) {
                                if (!done)
                                    return Q_EMIT failed(done.error());
                                then(*done);
                                look();
                            });
}

void RecipeShelf::save(const QString &name, bool replace, const QString &sandbox, const QString &dataset)
{
    if (!m_file.document())
        return;
    const Recipe recipe {.mapping = xdm::toJson(m_columns.mapping()),
                         .reading = lastingReadingOf(*m_file.document()),
                         .sandbox = sandbox,
                         .dataset = dataset,
                         .name = name};
    work(
        [recipe, replace](const RecipeStore &store) -> base::Result<QString> {
            if (const auto saved = store.save(recipe, replace); !saved)
                return base::Failure(saved.error());
            return recipe.name;
        },
        [this, hash = m_columns.mapping().hash(), asked = m_document](const QString &kept) {
            if (asked == m_document) {
                become(kept, std::nullopt);
                m_asApplied = hash;
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

void RecipeShelf::importFrom(const QString &path)
{
    work([path](const RecipeStore &store) { return store.import(path, {}, false); },
         [this](const QString &name) { Q_EMIT kept(name); });
}

} // namespace session
