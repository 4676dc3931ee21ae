// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/print.h"
#include "session/messages.h"
#include "session/recipe_store.h"
#include "session/summary.h"
#include "store/store.h"
#include "xdm/recipe_fit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Recipes)
};

const QString jsonOption = QStringLiteral("json");
const QString outOption = QStringLiteral("out");
const QString nameOption = QStringLiteral("name");
const QString forceOption = QStringLiteral("force");

int countOf(const session::Recipe &recipe, const char *key)
{
    return int(recipe.mapping.value(QLatin1String(key)).toArray().size());
}

int list(const session::RecipeStore &store, bool json)
{
    const session::RecipeStore::Listed listed = store.list();
    if (json) {
        QJsonArray recipes;
        for (const session::Recipe &recipe : listed.recipes)
            recipes.append(
                QJsonObject {{QStringLiteral("name"), recipe.name},
                             {QStringLiteral("saved"),
                              recipe.saved.isValid() ? QJsonValue(recipe.saved.toUTC().toString(Qt::ISODate))
                                                     : QJsonValue()},
                             {QStringLiteral("columns"), countOf(recipe, "columns")},
                             {QStringLiteral("made"), countOf(recipe, "made")}});
        QJsonArray unreadable;
        for (const base::Error &error : listed.unreadable)
            unreadable.append(session::toJson(error));
        print(QJsonObject {{QStringLiteral("recipes"), recipes}, {QStringLiteral("unreadable"), unreadable}});
        return Done;
    }
    if (listed.recipes.empty())
        print(Tr::tr("There are no recipes yet."));
    for (const session::Recipe &recipe : listed.recipes)
        print(QStringLiteral("%1  %2  %3")
                  .arg(QLocale().toString(recipe.saved.toLocalTime(), QLocale::ShortFormat),
                       base::oneLine(recipe.name).leftJustified(32),
                       Tr::tr("%n column(s)", nullptr, countOf(recipe, "columns"))));
    for (const base::Error &error : listed.unreadable)
        printError(error, false);
    return Done;
}

int show(const session::RecipeStore &store, const QString &name, bool json)
{
    const auto recipe = session::recipeCalled(name, store);
    if (!recipe)
        return fail(recipe.error(), json);
    print(session::toJson(*recipe));
    return Done;
}

int exportTo(const session::RecipeStore &store, const QString &name, const QString &path)
{
    if (path.isEmpty())
        return fail(usage(Tr::tr("Say where to, with --out F.")).value());
    const auto recipe = store.load(name);
    if (!recipe)
        return fail(recipe.error());
    if (const auto saved = session::saveRecipe(*recipe, path); !saved)
        return fail(saved.error());
    print(Tr::tr("The recipe %1 is in %2.").arg(name, path));
    return Done;
}

int importFrom(const session::RecipeStore &store, const Arguments &parsed, const QString &path)
{
    const auto name = store.import(path, parsed.value(nameOption), parsed.isSet(forceOption));
    if (!name)
        return fail(name.error());
    print(Tr::tr("The recipe %1 is kept.").arg(*name));
    return Done;
}

int rename(const session::RecipeStore &store, const Arguments &parsed, const QString &name)
{
    if (!parsed.isSet(nameOption))
        return fail(usage(Tr::tr("Say the new name, with --name N.")).value());
    if (const auto renamed = store.rename(name, parsed.value(nameOption), parsed.isSet(forceOption));
        !renamed)
        return fail(renamed.error());
    print(Tr::tr("The recipe %1 is now called %2.").arg(name, parsed.value(nameOption)));
    return Done;
}

int remove(const session::RecipeStore &store, const QString &name)
{
    if (const auto removed = store.remove(name); !removed)
        return fail(removed.error());
    print(Tr::tr("The recipe %1 is removed.").arg(name));
    return Done;
}

} // namespace

int recipeCommand(const QStringList &arguments)
{
    Arguments parsed(
        QStringLiteral("recipe (list | show NAME | export NAME --out F | import F | rename NAME --name N | "
                       "remove NAME) [options]"),
        Tr::tr("Looks after the recipes that are kept by name: what the columns of a file mean, how their "
               "values are turned and how the file is read. \"profile-upload map FILE --save-recipe NAME\" "
               "keeps one, --recipe NAME takes it. There are no people and no secrets in it."));
    parsed.positional(QStringLiteral("ACTION"), Tr::tr("list, show, export, import, rename or remove"));
    parsed.positional(QStringLiteral("NAME"), Tr::tr("The recipe; for import the file."));
    parsed.option(outOption, Tr::tr("With export: the file, which takes the place of an earlier recipe."),
                  QStringLiteral("F"));
    parsed.option(nameOption, Tr::tr("With import: keep it by the name N. With rename: the new name."),
                  QStringLiteral("N"));
    parsed.option(forceOption, Tr::tr("With import and rename: replace a recipe of that name."));
    parsed.option(jsonOption, Tr::tr("With list: print JSON. show always does."));
    if (const auto over = parsed.settle(arguments))
        return *over;
    const bool json = parsed.isSet(jsonOption);
    const session::RecipeStore store(store::Store::defaultFolder());
    const QString action = parsed.positionals().value(0);
    const QString name = parsed.positionals().value(1);
    if (action == QLatin1String("list") && name.isEmpty())
        return list(store, json);
    if (action == QLatin1String("show") && !name.isEmpty())
        return show(store, name, json);
    if (action == QLatin1String("export") && !name.isEmpty())
        return exportTo(store, name, parsed.value(outOption));
    if (action == QLatin1String("import") && !name.isEmpty())
        return importFrom(store, parsed, name);
    if (action == QLatin1String("rename") && !name.isEmpty())
        return rename(store, parsed, name);
    if (action == QLatin1String("remove") && !name.isEmpty())
        return remove(store, name);
    return fail(
        usage(Tr::tr("Say list, show NAME, export NAME, import F, rename NAME or remove NAME.")).value(),
        json);
}

} // namespace cli
