// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recipe_shelf.h"

#include "base/job.h"
#include "xdm/matcher.h"

#include <algorithm>
#include <utility>

namespace session {

namespace {

/// What recipes are held against.
struct Present
{
    std::optional<csv::Document> document;
    csv::OpenOptions said;
    xdm::Mapping detected;
    xdm::Schema schema;
};

/// Read as the recipe wants it, where that is what applying it would come to.
std::optional<xdm::RecipeFit> fitOf(const Recipe &recipe, const Present &present)
{
    const auto now = xdm::fitRecipe(recipe.mapping, present.detected, present.schema);
    if (!now)
        return std::nullopt;
    if (now->fit.applied() == int(now->fit.steps.size()) || !present.document)
        return now->fit;
    const RecipeReading reading = compareReading(recipe, *present.document, present.said, present.schema);
    if (!reading.isOther() || !reading.suits)
        return now->fit;
    const auto document = csv::Document::open(present.document->source().path(), reading.options);
    if (!document)
        return now->fit;
    const auto then = xdm::fitRecipe(
        recipe.mapping, xdm::match(document->columns(), document->sample(), present.schema), present.schema);
    return then ? then->fit : now->fit;
}

std::vector<RecipeShelf::Entry> fitsOf(const RecipeStore &store, const Present &present)
{
    std::vector<RecipeShelf::Entry> entries;
    const RecipeStore::Listed listed = store.list();
    for (const Recipe &recipe : listed.recipes) {
        if (const auto fit = fitOf(recipe, present))
            entries.push_back(
                {.name = recipe.name, .applied = fit->applied(), .steps = int(fit->steps.size())});
    }
    std::ranges::stable_sort(entries, [](const auto &one, const auto &other) {
        return qint64(one.applied) * other.steps > qint64(other.applied) * one.steps;
    });
    return entries;
}

} // namespace

RecipeShelf::RecipeShelf(FileReading &file, ColumnChoices &columns, RowReview &review,
                         DestinationChoice &destination, const QString &storeFolder, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_columns(columns)
    , m_review(review)
    , m_destination(destination)
    , m_store(storeFolder)
{
    m_pool.setMaxThreadCount(1);
    connect(&file, &FileReading::documentReplaced, this, &RecipeShelf::onDocumentReplaced);
    connect(&file, &FileReading::changed, this, &RecipeShelf::onFileChanged);
    connect(&columns, &ColumnChoices::schemaChanged, this, &RecipeShelf::onSchemaChanged);
    connect(&columns, &ColumnChoices::changed, this, &RecipeShelf::onColumnsChanged);
}

RecipeShelf::~RecipeShelf()
{
    m_pool.waitForDone();
}

void RecipeShelf::onDocumentReplaced()
{
    ++m_document;
    const auto &document = m_file.document();
    if (!document && !m_file.path().isEmpty())
        return; // it is being opened: what it is will tell
    const QStringList headers = document ? document->columns() : QStringList();
    const bool anotherFile = m_file.path() != m_path;
    const bool otherHeaders = headers != m_headers;
    m_path = m_file.path();
    m_headers = headers;
    const auto waiting = std::exchange(m_waiting, {});
    if (anotherFile)
        m_before.reset();
    look();
    if (waiting && waiting->path == m_path)
        return layOn(waiting->recipe, waiting->reading);
    if (!otherHeaders)
        return;
    m_destination.forgetWish();
    become({}, std::nullopt);
}

/// A file that cannot be read to its end in the recipe's way is read as before.
void RecipeShelf::onFileChanged()
{
    const bool byRecipe = m_before && m_file.path() == m_path && m_file.said() == m_before->since;
    if (m_file.state() != FileReading::State::Failed || !byRecipe || !(m_waiting || m_recipe))
        return;
    m_waiting = Waiting {
        .path = m_path, .recipe = m_waiting ? m_waiting->recipe : *m_recipe, .reading = Reading::Unsuited};
    m_file.open(m_path, std::exchange(m_before, {})->said);
}

void RecipeShelf::look()
{
    const auto running
        = base::run<std::vector<Entry>>(&m_pool,
                                        [store = m_store,
                                         present = Present {.document = m_file.document(),
                                                            .said = m_file.said(),
                                                            .detected = m_columns.detected(),
                                                            .schema = m_columns.schema()}](base::Progress &) {
                                            return base::Result<std::vector<Entry>>(fitsOf(store, present));
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
    return !m_current.isEmpty() && m_file.document() && m_columns.mapping().hash() != m_asApplied;
}

void RecipeShelf::onColumnsChanged()
{
    m_wasChanged = isChanged();
    Q_EMIT changed();
}

/// Another schema has other fields: what did not fit may fit now.
void RecipeShelf::onSchemaChanged()
{
    look();
    if (m_current.isEmpty() || !m_file.document())
        return;
    const bool wasChanged = m_wasChanged;
    auto fit = m_fit && m_recipe ? m_columns.completeRecipe(m_recipe->mapping, *m_fit)
                                 : base::Result<xdm::RecipeFit>(xdm::RecipeFit());
    if (!wasChanged)
        m_asApplied = m_columns.mapping().hash();
    m_wasChanged = wasChanged;
    if (!m_fit || !fit || *fit == *m_fit)
        return;
    m_fit = *std::move(fit);
    Q_EMIT applied(m_current);
}

void RecipeShelf::become(const QString &name, std::optional<xdm::RecipeFit> fit)
{
    m_current = name;
    m_fit = std::move(fit);
    m_asApplied = m_columns.mapping().hash();
    m_wasChanged = false;
    if (name.isEmpty()) {
        m_recipe.reset();
        m_before.reset();
        m_reading = Reading::Same;
    }
    Q_EMIT changed();
}

bool RecipeShelf::namesDestination() const
{
    return m_recipe && !(m_recipe->sandbox.isEmpty() && m_recipe->dataset.isEmpty());
}

void RecipeShelf::apply(const QString &name)
{
    if (!m_file.document())
        return;
    const auto running
        = base::run<Fetched>(&m_pool,
                             [store = m_store, name, document = *m_file.document(), said = m_file.said(),
                              schema = m_columns.schema()](base::Progress &) -> base::Result<Fetched> {
                                 auto recipe = store.load(name);
                                 if (!recipe)
                                     return base::Failure(recipe.error());
                                 auto reading = compareReading(*recipe, document, said, schema);
                                 return Fetched {.recipe = *std::move(recipe), .reading = std::move(reading)};
                             });
    base::whenDone<Fetched>(running.job, this,
                            [this, asked = m_document](const base::Result<Fetched> &fetched) {
                                if (!fetched)
                                    return Q_EMIT failed(fetched.error());
                                if (asked == m_document && m_file.document())
                                    take(*fetched);
                            });
}

void RecipeShelf::take(const Fetched &fetched)
{
    m_wanted = fetched.reading;
    if (!m_wanted.isOther())
        return layOn(fetched.recipe, Reading::Same);
    if (!m_wanted.suits)
        return layOn(fetched.recipe, Reading::Unsuited);
    if (m_wanted.isAgainstUser || !m_review.edits().isEmpty())
        return layOn(fetched.recipe, Reading::Offered);
    readBy(fetched.recipe);
}

void RecipeShelf::readBy(const Recipe &recipe)
{
    if (!m_before)
        m_before = Before {.said = m_file.said(), .since = {}};
    m_waiting = Waiting {.path = m_file.path(), .recipe = recipe, .reading = Reading::Anew};
    m_file.open(m_file.path(), m_wanted.options);
    m_before->since = m_file.said();
}

void RecipeShelf::readAsRecipe()
{
    if (m_reading == Reading::Offered && m_recipe && m_file.document())
        readBy(Recipe(*m_recipe));
}

void RecipeShelf::layOn(const Recipe &recipe, Reading reading)
{
    auto fit = m_columns.applyRecipe(recipe.mapping);
    if (!fit)
        return Q_EMIT failed(fit.error());
    m_recipe = recipe;
    m_reading = reading;
    m_destination.wishFor(recipe.sandbox, recipe.dataset);
    become(recipe.name, *std::move(fit));
    Q_EMIT applied(recipe.name);
}

void RecipeShelf::takeBack()
{
    const auto before = m_before;
    m_columns.takeBackRecipe();
    m_destination.takeBackWish();
    become({}, std::nullopt);
    if (before && m_file.said() == before->since && m_review.edits().isEmpty())
        m_file.open(m_file.path(), before->said);
}

} // namespace session
