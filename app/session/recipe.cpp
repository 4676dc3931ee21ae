// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recipe.h"

#include "base/private_file.h"

#include <QFile>
#include <QJsonDocument>

namespace session {

namespace {

constexpr int recipeVersion = 1;
constexpr qint64 largestRecipe = qint64(8) << 20;

const QString versionKey = QStringLiteral("recipe");
const QString mappingKey = QStringLiteral("mapping");
const QString destinationKey = QStringLiteral("destination");
const QString sandboxKey = QStringLiteral("sandbox");
const QString datasetKey = QStringLiteral("dataset");

} // namespace

QJsonObject toJson(const Recipe &recipe)
{
    QJsonObject json {{versionKey, recipeVersion}, {mappingKey, recipe.mapping}};
    QJsonObject destination;
    if (!recipe.sandbox.isEmpty())
        destination.insert(sandboxKey, recipe.sandbox);
    if (!recipe.dataset.isEmpty())
        destination.insert(datasetKey, recipe.dataset);
    if (!destination.isEmpty())
        json.insert(destinationKey, destination);
    return json;
}

base::Result<Recipe> recipeFromJson(const QJsonObject &json, const QString &name)
{
    const auto invalid = [&name](const QString &detail) {
        return base::Failure({.code = base::ErrorCode::RecipeInvalid, .subject = name, .detail = detail});
    };
    if (json.value(versionKey).toInt() != recipeVersion)
        return invalid(QStringLiteral("\"recipe\": 1"));
    if (!json.value(mappingKey).isObject())
        return invalid(QStringLiteral("\"mapping\""));
    const QJsonObject destination = json.value(destinationKey).toObject();
    return Recipe {.mapping = json.value(mappingKey).toObject(),
                   .sandbox = destination.value(sandboxKey).toString(),
                   .dataset = destination.value(datasetKey).toString()};
}

base::Result<Recipe> loadRecipe(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestRecipe)
        return base::Failure(
            {.code = base::ErrorCode::RecipeUnreadable, .subject = path, .detail = file.errorString()});
    QJsonParseError problem {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return base::Failure(
            {.code = base::ErrorCode::RecipeInvalid, .subject = path, .detail = problem.errorString()});
    return recipeFromJson(document.object(), path);
}

base::Result<> saveRecipe(const Recipe &recipe, const QString &path)
{
    return base::writePrivateFile(path, QJsonDocument(toJson(recipe)).toJson());
}

} // namespace session
