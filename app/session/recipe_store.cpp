// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recipe_store.h"

#include "base/hash.h"
#include "base/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace session {

namespace {

constexpr qsizetype longestName = 100;
constexpr QLatin1String suffix(".json");

/// Marks that let a name look like another.
bool turnsText(QChar c)
{
    switch (c.direction()) {
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirPDF:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
    case QChar::DirPDI:
        return true;
    default:
        return false;
    }
}

} // namespace

RecipeStore::RecipeStore(const QString &storeFolder)
    : m_folder(storeFolder + QStringLiteral("/recipes"))
{
}

/// The hash of the name: any name makes a file name, and none leads out of the folder.
QString RecipeStore::pathOf(const QString &name) const
{
    const QString key = name.normalized(QString::NormalizationForm_C).toCaseFolded();
    return m_folder + u'/' + QString::fromLatin1(base::Sha256::hexOf(key.toUtf8())) + suffix;
}

base::Result<> RecipeStore::checkName(const QString &name)
{
    const bool control = !name.isValidUtf16() || std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph || turnsText(c) || c == u'/' || c == u'\\';
    });
    if (name.trimmed().isEmpty() || name != name.trimmed() || name.size() > longestName || control
        || name.endsWith(suffix, Qt::CaseInsensitive))
        return base::Failure({.code = base::ErrorCode::RecipeNameInvalid, .subject = name});
    return {};
}

RecipeStore::Listed RecipeStore::list() const
{
    Listed listed;
    const QDir folder(m_folder);
    const QStringList files = folder.entryList({u'*' + suffix}, QDir::Files);
    for (const QString &file : files) {
        auto recipe = loadRecipe(folder.filePath(file));
        if (!recipe)
            listed.unreadable.push_back(recipe.error());
        else if (folder.filePath(file) == pathOf(recipe->name)) // else nothing would find it by its name
            listed.recipes.push_back(*std::move(recipe));
        else
            listed.unreadable.push_back(
                {.code = base::ErrorCode::RecipeInvalid, .subject = folder.filePath(file)});
    }
    std::ranges::sort(listed.recipes, [](const Recipe &one, const Recipe &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return listed;
}

base::Result<Recipe> RecipeStore::load(const QString &name) const
{
    auto recipe = loadRecipe(pathOf(name));
    if (!recipe) {
        base::Error error = recipe.error();
        error.subject = name;
        if (!QFileInfo::exists(pathOf(name)))
            error = {.code = base::ErrorCode::RecipeUnknown, .subject = name};
        return base::Failure(error);
    }
    return recipe;
}

base::Result<> RecipeStore::save(Recipe recipe, bool replace) const
{
    if (auto fine = checkName(recipe.name); !fine)
        return fine;
    if (auto made = base::makePrivateFolder(m_folder); !made)
        return made;
    if (!replace && QFileInfo::exists(pathOf(recipe.name)))
        return base::Failure({.code = base::ErrorCode::RecipeExists, .subject = recipe.name});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    recipe.saved = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    return saveRecipe(recipe, pathOf(recipe.name));
}

base::Result<> RecipeStore::rename(const QString &name, const QString &newName, bool replace) const
{
    auto recipe = load(name);
    if (!recipe)
        return base::Failure(recipe.error());
    const bool otherSpelling = pathOf(name) == pathOf(newName);
    recipe->name = newName;
    if (auto saved = save(*std::move(recipe), replace || otherSpelling); !saved)
        return saved;
    return otherSpelling ? base::Result<>() : remove(name);
}

base::Result<> RecipeStore::remove(const QString &name) const
{
    QFile file(pathOf(name));
    if (!file.exists())
        return base::Failure({.code = base::ErrorCode::RecipeUnknown, .subject = name});
    if (!file.remove())
        return base::Failure(base::storageError(file.fileName(), errno));
    return {};
}

base::Result<QString> RecipeStore::import(const QString &path, const QString &name, bool replace) const
{
    auto recipe = loadRecipe(path);
    if (!recipe)
        return base::Failure(recipe.error());
    if (!name.isEmpty())
        recipe->name = name;
    else if (recipe->name.isEmpty())
        recipe->name = QFileInfo(path).completeBaseName();
    const QString kept = recipe->name;
    if (const auto saved = save(*std::move(recipe), replace); !saved)
        return base::Failure(saved.error());
    return kept;
}

bool meansFile(const QString &text)
{
    return text.contains(u'/') || text.endsWith(suffix, Qt::CaseInsensitive);
}

base::Result<Recipe> recipeCalled(const QString &text, const RecipeStore &store)
{
    if (meansFile(text))
        return loadRecipe(text);
    auto kept = store.load(text);
    if (!kept && kept.error().code == base::ErrorCode::RecipeUnknown && QFileInfo::exists(text))
        return loadRecipe(text);
    return kept;
}

} // namespace session
