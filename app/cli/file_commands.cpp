// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// map and check: what can be said of a file without a platform.

#include "base/job.h"
#include "base/log.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/interrupts.h"
#include "cli/print.h"
#include "cli/progress_line.h"
#include "session/damage_words.h"
#include "session/damaged_text.h"
#include "session/finding_words.h"
#include "session/problem_counts.h"
#include "session/progress_share.h"
#include "session/recipe.h"
#include "session/recipe_store.h"
#include "session/recipe_words.h"
#include "session/rescue_wishes.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QThreadPool>
#include <QTimer>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

const QString jsonOption = QStringLiteral("json");
constexpr std::size_t listedDamage = 20;
constexpr int printedWord = 100; ///< characters
constexpr qint64 doubtsFrom = session::checkProgressTotal * 6 / 10;
constexpr qint64 rescueFrom = session::checkProgressTotal * 8 / 10;
const QString saveRecipeOption = QStringLiteral("save-recipe");
const QString forceOption = QStringLiteral("force");

/// With the cells whose bytes are no text.
struct Told
{
    session::Checked checked;
    std::vector<csv::DamagedCell> damaged;
    std::vector<session::ProblemCount> problems;
    quality::Rescue rescue; ///< what could be filled besides
};

base::Result<Told> check(const session::Import &import, base::Progress &progress)
{
    session::ProgressShare checking(progress, {.to = rescueFrom, .total = session::checkProgressTotal});
    auto checked = session::checkImport(import, xdm::Schema::standard(), checking);
    if (!checked)
        return base::Failure(checked.error());
    auto damaged = session::damagedText(checked->import.document, checked->import.edits);
    if (!damaged)
        return base::Failure(damaged.error());
    const table::Table table(checked->import.document, checked->import.edits);
    session::ProgressShare doubting(
        progress, {.from = doubtsFrom, .to = rescueFrom, .total = session::checkProgressTotal});
    const auto problems = session::findProblems(*checked, table, doubting);
    if (!problems)
        return base::Failure(problems.error());
    session::ProgressShare looking(
        progress,
        {.from = rescueFrom, .to = session::checkProgressTotal, .total = session::checkProgressTotal});
    auto rescue
        = quality::findRescue(table, *checked->report.states, checked->mapping, checked->schema, looking);
    if (!rescue)
        return base::Failure(rescue.error());
    if (const auto same = table.document().source().unchanged(); !same)
        return base::Failure(same.error());
    std::vector<session::ProblemCount> counts = session::countsOf(problems->findings());
    return Told {.checked = *std::move(checked),
                 .damaged = *std::move(damaged),
                 .problems = std::move(counts),
                 .rescue = *std::move(rescue)};
}

QJsonArray damagedJson(const std::vector<csv::DamagedCell> &damaged)
{
    const auto fromOne = [](qint64 number) { return number < 0 ? QJsonValue() : QJsonValue(number + 1); };
    QJsonArray cells;
    for (const csv::DamagedCell &cell : damaged)
        cells.append(QJsonObject {{QStringLiteral("row"), cell.row + 1},
                                  {QStringLiteral("column"), fromOne(cell.column)},
                                  {QStringLiteral("character"), fromOne(cell.character)},
                                  {QStringLiteral("bytes"), QString::fromLatin1(cell.bytes.toHex())}});
    return cells;
}

QJsonObject toJson(const Told &told)
{
    const session::Checked &checked = told.checked;
    const csv::Document &document = checked.import.document;
    QJsonObject json = session::checkJson(document.source().path(), checked.report.counts, checked.mapping);
    json.insert(QStringLiteral("recipe"), session::fitJson(checked.fit, checked.mapping));
    json.insert(QStringLiteral("rescue"),
                session::rescueJson(told.rescue, checked.rescued, document.uniqueColumns()));
    json.insert(QStringLiteral("rowsWithDamagedText"), session::rowsOf(told.damaged));
    json.insert(QStringLiteral("damagedText"), damagedJson(told.damaged));
    json.insert(QStringLiteral("findings"), session::toJson(told.problems, checked.mapping));
    json.insert(QStringLiteral("problems"), session::toJson(document.damage()));
    return json;
}

void printTold(const Told &told)
{
    const csv::Document &document = told.checked.import.document;
    printFit(told.checked.fit, told.checked.mapping);
    printCounts(told.checked.report.counts, told.checked.mapping);
    printRescue(told.rescue, told.checked.rescued, document.uniqueColumns());
    if (const qint64 rows = session::rowsOf(told.damaged); rows > 0)
        printCount(Tr::tr("Rows with damaged text"), rows);
    for (std::size_t i = 0; i < std::min(told.damaged.size(), listedDamage); ++i) {
        const csv::DamagedCell &cell = told.damaged[i];
        const QString what = session::describe({.rule = quality::RowFinding::Rule::DamagedText,
                                                .column = cell.column,
                                                .character = cell.character,
                                                .bytes = cell.bytes},
                                               document.uniqueColumns());
        print(Tr::tr("  Row %L1: %2", "number, what is wrong").arg(cell.row + 1).arg(base::oneLine(what)));
    }
    if (told.damaged.size() > listedDamage)
        print(Tr::tr("  … and more; --json lists them."));
    for (const session::ProblemCount &found : told.problems) {
        if (quality::isHint(found.rule) && found.rule != quality::Rule::ValueLeftOut)
            printCount(base::oneLine(session::describe({.rule = found.rule, .column = found.column},
                                                       document.uniqueColumns()),
                                     printedWord),
                       found.count);
    }
    printDamage(document.damage());
}

base::Result<> saveAs(const session::Import &import, const xdm::Mapping &mapping, const QString &where,
                      bool replace)
{
    session::Recipe recipe {.mapping = xdm::toJson(mapping),
                            .reading = session::lastingReadingOf(import.document),
                            .rescue = session::rescueOf(import.wishes)};
    if (session::meansFile(where))
        return session::saveRecipe(recipe, where);
    recipe.name = where;
    return session::RecipeStore(store::Store::defaultFolder()).save(std::move(recipe), replace);
}

} // namespace

int mapCommand(const QStringList &arguments)
{
    Arguments parsed(
        QStringLiteral("map FILE [options]"),
        Tr::tr("Shows which profile field each column goes to, how sure that is, and why. Only columns whose "
               "match is sure are sent; --map and --leave-out change that."));
    parsed.positional(QStringLiteral("FILE"), Tr::tr("The CSV file."));
    parsed.fileOptions();
    parsed.option(saveRecipeOption,
                  Tr::tr("Save the mapping as a recipe, for the next file of this kind: kept by the "
                         "name R, or in a file, named with a slash or ending in .json."),
                  QStringLiteral("R"));
    parsed.option(forceOption, Tr::tr("With --save-recipe: replace a recipe that is kept by that name."));
    parsed.option(jsonOption, Tr::tr("Print JSON."));
    if (const auto over = parsed.settle(arguments))
        return *over;
    const bool json = parsed.isSet(jsonOption);
    const auto import = parsed.openImport();
    if (!import)
        return fail(import.error(), json);
    const auto columns = import->fitted(xdm::Schema::standard());
    if (!columns)
        return fail(columns.error(), json);
    const xdm::Mapping &mapping = columns->mapping;
    if (parsed.isSet(saveRecipeOption)) {
        const auto saved
            = saveAs(*import, mapping, parsed.value(saveRecipeOption), parsed.isSet(forceOption));
        if (!saved)
            return fail(saved.error(), json);
    }
    const csv::Document &document = import->document;
    if (json)
        print(session::mapJson(document.source().path(),
                               document.dialect().delimiter + document.dialect().delimiterTail,
                               document.header().value, mapping, document.uniqueColumns(), columns->fit));
    else
        printMapping(mapping, document.uniqueColumns());
    if (!json)
        printFit(columns->fit, mapping);
    return Done;
}

int checkCommand(const QStringList &arguments)
{
    Arguments parsed(
        QStringLiteral("check FILE [options]"),
        Tr::tr(
            "Reads the whole file and counts the rows that would become profiles and those that would not. "
            "Sends nothing."));
    parsed.positional(QStringLiteral("FILE"), Tr::tr("The CSV file."));
    parsed.fileOptions();
    parsed.option(jsonOption, Tr::tr("Print JSON."));
    if (const auto over = parsed.settle(arguments))
        return *over;
    const bool json = parsed.isSet(jsonOption);
    const auto import = parsed.openImport();
    if (!import)
        return fail(import.error(), json);
    const auto columns = import->fitted(xdm::Schema::standard());
    if (!columns)
        return fail(columns.error(), json);
    if (const auto fine = import->nothingMissing(*columns, xdm::Schema::standard()); !fine)
        return failWithFit(fine.error(), *columns, json);

    ProgressLine line;
    const auto running = base::run<Told>(QThreadPool::globalInstance(), [&import](base::Progress &progress) {
        return check(*import, progress);
    });
    Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, &interrupts,
                     [&running] { running.progress->cancel(); });
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &ticker, [&] {
        line.show({.stage = session::Stage::Check,
                   .done = running.progress->done(),
                   .total = running.progress->total()});
    });
    ticker.start(100);
    int code = Done;
    base::whenDone<Told>(running.job, &interrupts, [&](const base::Result<Told> &done) {
        line.clear();
        if (!done)
            code = fail(done.error(), json);
        else if (json)
            print(toJson(*done));
        else
            printTold(*done);
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return code;
}

} // namespace cli
