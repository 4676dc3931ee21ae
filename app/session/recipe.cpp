// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recipe.h"

#include "base/private_file.h"
#include "xdm/recipe_fit.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace session {

namespace {

constexpr int recipeVersion = 1;
constexpr qint64 largestRecipe = qint64(8) << 20;

const QString versionKey = QStringLiteral("recipe");
const QString nameKey = QStringLiteral("name");
const QString savedKey = QStringLiteral("saved");
const QString mappingKey = QStringLiteral("mapping");
const QString fileKey = QStringLiteral("file");
const QString delimiterKey = QStringLiteral("delimiter");
const QString delimiterTailKey = QStringLiteral("delimiterTail");
const QString headerKey = QStringLiteral("header");
const QString quoteKey = QStringLiteral("quote");
const QString escapeKey = QStringLiteral("escape");
const QString commentKey = QStringLiteral("comment");
const QString titleLinesKey = QStringLiteral("titleLines");
const QString headerLinesKey = QStringLiteral("headerLines");
const QString encodingKey = QStringLiteral("encoding");
const QString entryKey = QStringLiteral("entry");
const QString destinationKey = QStringLiteral("destination");
const QString rescueKey = QStringLiteral("rescue");
const QString sandboxKey = QStringLiteral("sandbox");
const QString datasetKey = QStringLiteral("dataset");

/// Nothing is an empty text.
QString textOf(std::optional<char> character)
{
    return character ? QString(QLatin1Char(*character)) : QString();
}

bool endsLine(const QString &text)
{
    return text.contains(u'\n') || text.contains(u'\r');
}

/// \return the key that is wrong, or nothing
QString readCharacter(const QJsonObject &file, const QString &key, base::Choice<std::optional<char>> &choice)
{
    if (!file.contains(key))
        return {};
    const QString text = file.value(key).toString();
    if (!file.value(key).isString() || text.size() > 1 || endsLine(text)
        || (text.size() == 1 && text.front().unicode() > 0x7f))
        return key;
    choice.offer(text.isEmpty() ? std::optional<char>() : text.front().toLatin1(), base::Origin::Recipe);
    return {};
}

/// Likewise. \param least  of what may be said
QString readCount(const QJsonObject &file, const QString &key, int least, base::Choice<int> &choice)
{
    if (!file.contains(key))
        return {};
    const int count = file.value(key).toInt(-1);
    if (count < least)
        return key;
    choice.offer(count, base::Origin::Recipe);
    return {};
}

/// \return the key that is wrong, or nothing
QString readReading(const QJsonObject &file, csv::OpenOptions &reading)
{
    if (file.contains(delimiterKey)) {
        const QString delimiter = file.value(delimiterKey).toString();
        if (delimiter.isEmpty() || (delimiter.size() > 1 && delimiter.front().unicode() < 0x80)
            || delimiter == QLatin1String("\"") || endsLine(delimiter))
            return delimiterKey;
        const std::string bytes = delimiter.toStdString();
        reading.delimiter.offer(bytes.front(), base::Origin::Recipe);
        reading.delimiterTail = bytes.substr(1);
    }
    if (file.contains(headerKey)) {
        if (!file.value(headerKey).isBool())
            return headerKey;
        reading.header.offer(file.value(headerKey).toBool(), base::Origin::Recipe);
    }
    if (const QString wrong = readCharacter(file, quoteKey, reading.quote); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = readCharacter(file, escapeKey, reading.escape); !wrong.isEmpty())
        return wrong;
    const bool isOneForBoth
        = reading.quote.value && reading.delimiter.isSaid() && reading.quote.value == reading.delimiter.value;
    if (isOneForBoth)
        return quoteKey;
    for (const QString &key : {commentKey, delimiterTailKey}) {
        if (endsLine(file.value(key).toString()))
            return key;
    }
    if (file.contains(commentKey))
        reading.comment.offer(file.value(commentKey).toString().toStdString(), base::Origin::Recipe);
    reading.delimiterTail += file.value(delimiterTailKey).toString().toStdString();
    if (const QString wrong = readCount(file, titleLinesKey, 0, reading.titleLines); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = readCount(file, headerLinesKey, 1, reading.headerLines); !wrong.isEmpty())
        return wrong;
    if (file.contains(encodingKey)) {
        const auto encoding = csv::encodingNamed(file.value(encodingKey).toString());
        if (!encoding)
            return encodingKey;
        reading.encoding.offer(*encoding, base::Origin::Recipe);
    }
    if (file.contains(entryKey))
        reading.entry.offer(file.value(entryKey).toString(), base::Origin::Recipe);
    return {};
}

bool isText(const QJsonObject &json, const QString &key)
{
    return !json.contains(key) || json.value(key).isString();
}

/// A key that no recipe has, or whose value is of another type: most often a slip of a hand.
QString wrongKey(const QJsonObject &json)
{
    static const QStringList own {versionKey, nameKey,   savedKey,      mappingKey,
                                  fileKey,    rescueKey, destinationKey};
    static const QStringList ofFile {delimiterKey, delimiterTailKey, headerKey,      quoteKey,    escapeKey,
                                     commentKey,   titleLinesKey,    headerLinesKey, encodingKey, entryKey};
    static const QStringList ofDestination {sandboxKey, datasetKey};
    for (const auto &[object, known] : {std::pair(json, own),
                                        {json.value(fileKey).toObject(), ofFile},
                                        {json.value(destinationKey).toObject(), ofDestination}}) {
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (!known.contains(key))
                return key;
        }
    }
    for (const QString &key : {fileKey, destinationKey}) {
        if (json.contains(key) && !json.value(key).isObject())
            return key;
    }
    if (!json.value(mappingKey).isObject())
        return mappingKey;
    if (json.contains(rescueKey) && !json.value(rescueKey).isArray())
        return rescueKey;
    for (const QString &key : {nameKey, savedKey}) {
        if (!isText(json, key))
            return key;
    }
    for (const QString &key : ofDestination) {
        if (!isText(json.value(destinationKey).toObject(), key))
            return key;
    }
    for (const QString &key : {delimiterTailKey, commentKey, entryKey}) {
        if (!isText(json.value(fileKey).toObject(), key))
            return key;
    }
    return {};
}

} // namespace

QJsonObject toJson(const Recipe &recipe)
{
    QJsonObject json {{versionKey, recipeVersion}, {mappingKey, recipe.mapping}};
    if (!recipe.name.isEmpty())
        json.insert(nameKey, recipe.name);
    if (recipe.saved.isValid())
        json.insert(savedKey, recipe.saved.toUTC().toString(Qt::ISODate));
    QJsonArray wishes;
    for (const RescueWish &wish : recipe.rescue)
        wishes.append(toText(wish));
    if (!wishes.isEmpty())
        json.insert(rescueKey, wishes);
    QJsonObject file;
    const std::string delimiter = recipe.reading.delimiter.value + recipe.reading.delimiterTail;
    const bool isAscii = std::uint8_t(delimiter.front()) < 0x80; // else its first byte alone is no character
    if (recipe.reading.delimiter.origin != base::Origin::Default)
        file.insert(delimiterKey, QString::fromStdString(isAscii ? delimiter.substr(0, 1) : delimiter));
    if (recipe.reading.header.origin != base::Origin::Default)
        file.insert(headerKey, recipe.reading.header.value);
    const csv::OpenOptions &reading = recipe.reading;
    if (!reading.delimiterTail.empty() && isAscii)
        file.insert(delimiterTailKey, QString::fromStdString(reading.delimiterTail));
    if (reading.quote.origin != base::Origin::Default)
        file.insert(quoteKey, textOf(reading.quote.value));
    if (reading.escape.origin != base::Origin::Default)
        file.insert(escapeKey, textOf(reading.escape.value));
    if (reading.comment.origin != base::Origin::Default)
        file.insert(commentKey, QString::fromStdString(reading.comment.value));
    if (reading.titleLines.origin != base::Origin::Default)
        file.insert(titleLinesKey, reading.titleLines.value);
    if (reading.headerLines.origin != base::Origin::Default)
        file.insert(headerLinesKey, reading.headerLines.value);
    if (recipe.reading.encoding.origin != base::Origin::Default)
        file.insert(encodingKey, csv::nameOf(recipe.reading.encoding.value));
    if (!recipe.reading.entry.value.isEmpty())
        file.insert(entryKey, recipe.reading.entry.value);
    if (!file.isEmpty())
        json.insert(fileKey, file);
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
    const auto invalid = [&name](const QString &key) {
        return base::Failure({.code = base::ErrorCode::RecipeInvalid,
                              .subject = name,
                              .detail = QStringLiteral("\"%1\"").arg(key)});
    };
    const QJsonValue version = json.value(versionKey);
    if (version.toInt() > recipeVersion)
        return base::Failure({.code = base::ErrorCode::RecipeNewer, .subject = name});
    if (version.toInt() != recipeVersion)
        return invalid(versionKey);
    if (const QString key = wrongKey(json); !key.isEmpty())
        return invalid(key);
    if (const auto fine = xdm::checkMappingJson(json.value(mappingKey).toObject()); !fine)
        return invalid(fine.error().detail);
    const QJsonObject destination = json.value(destinationKey).toObject();
    Recipe recipe {.mapping = json.value(mappingKey).toObject(),
                   .sandbox = destination.value(sandboxKey).toString(),
                   .dataset = destination.value(datasetKey).toString(),
                   .name = json.value(nameKey).toString(),
                   .saved = QDateTime::fromString(json.value(savedKey).toString(), Qt::ISODate)};
    const QJsonArray wishes = json.value(rescueKey).toArray();
    for (const QJsonValue &text : wishes) {
        const auto wish = rescueWishFrom(text.toString());
        if (!wish)
            return invalid(rescueKey);
        recipe.rescue.push_back(*wish);
    }
    if (const QString wrong = readReading(json.value(fileKey).toObject(), recipe.reading); !wrong.isEmpty())
        return invalid(wrong);
    return recipe;
}

base::Result<Recipe> loadRecipe(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Failure(
            {.code = base::ErrorCode::RecipeUnreadable, .subject = path, .detail = file.errorString()});
    const QByteArray text = file.read(largestRecipe + 1); // what it says of its size may be wrong
    if (file.error() != QFileDevice::NoError)
        return base::Failure(
            {.code = base::ErrorCode::RecipeUnreadable, .subject = path, .detail = file.errorString()});
    if (text.size() > largestRecipe)
        return base::Failure(
            {.code = base::ErrorCode::RecipeInvalid, .number = largestRecipe >> 20, .subject = path});
    QJsonParseError problem {};
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject())
        return base::Failure(
            {.code = base::ErrorCode::RecipeInvalid, .subject = path, .detail = problem.errorString()});
    return recipeFromJson(document.object(), path);
}

csv::OpenOptions readingOf(const csv::Document &document)
{
    csv::OpenOptions reading = document.reading(base::Origin::Recipe);
    reading.encoding.offer(document.encoding().value, base::Origin::Recipe);
    if (!document.entry().value.isEmpty())
        reading.entry.offer(document.entry().value, base::Origin::Recipe);
    return reading;
}

csv::OpenOptions lastingReadingOf(const csv::Document &document)
{
    csv::OpenOptions reading = readingOf(document);
    if (!document.encoding().isSaid())
        reading.encoding = {};
    if (!document.titleLines().isSaid())
        reading.titleLines = {};
    if (!document.headerLines().isSaid())
        reading.headerLines = {};
    if (document.entry().origin < base::Origin::Recipe)
        reading.entry = {};
    return reading;
}

base::Result<> saveRecipe(const Recipe &recipe, const QString &path)
{
    const QFileInfo there(path);
    const bool somethingElse = there.exists() && (!there.isFile() || there.isSymLink() || !loadRecipe(path));
    if (somethingElse)
        return base::Failure({.code = base::ErrorCode::FileWouldBeLost, .subject = path});
    return base::writePrivateFile(path, QJsonDocument(toJson(recipe)).toJson());
}

} // namespace session
