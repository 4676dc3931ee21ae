// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// map and check: what can be said of a file without a platform.

#include "base/job.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/interrupts.h"
#include "cli/print.h"
#include "cli/progress_line.h"
#include "session/damage_words.h"
#include "session/recipe.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QTimer>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

const QString jsonOption = QStringLiteral("json");
const QString saveRecipeOption = QStringLiteral("save-recipe");

QJsonObject withProblems(const session::Checked &checked)
{
    const csv::Document &document = checked.import.document;
    QJsonObject json = session::checkJson(document.source().path(), checked.report.counts, checked.mapping);
    json.insert(QStringLiteral("problems"), session::toJson(document.damage()));
    return json;
}

void printChecked(const session::Checked &checked)
{
    printCounts(checked.report.counts, checked.mapping);
    printDamage(checked.import.document.damage());
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
    parsed.option(saveRecipeOption, Tr::tr("Save the mapping as a recipe, for the next file of this kind."),
                  QStringLiteral("R.json"));
    parsed.option(jsonOption, Tr::tr("Print JSON."));
    if (const auto over = parsed.settle(arguments))
        return *over;
    const bool json = parsed.isSet(jsonOption);
    const auto import = parsed.openImport();
    if (!import)
        return fail(import.error(), json);
    const auto mapping = import->mapping(xdm::Schema::standard());
    if (!mapping)
        return fail(mapping.error(), json);
    if (parsed.isSet(saveRecipeOption)) {
        const session::Recipe recipe {.mapping = xdm::toJson(*mapping),
                                      .reading = session::lastingReadingOf(import->document)};
        if (const auto saved = session::saveRecipe(recipe, parsed.value(saveRecipeOption)); !saved)
            return fail(saved.error(), json);
    }
    const csv::Document &document = import->document;
    if (json)
        print(session::mapJson(document.source().path(), document.delimiter().value, document.header().value,
                               *mapping));
    else
        printMapping(*mapping);
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

    ProgressLine line;
    const auto running
        = base::run<session::Checked>(QThreadPool::globalInstance(), [&import](base::Progress &progress) {
              return session::checkImport(*import, xdm::Schema::standard(), progress);
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
    base::whenDone<session::Checked>(running.job, &interrupts,
                                     [&](const base::Result<session::Checked> &done) {
                                         line.clear();
                                         if (!done)
                                             code = fail(done.error(), json);
                                         else if (json)
                                             print(withProblems(*done));
                                         else
                                             printChecked(*done);
                                         QCoreApplication::exit();
                                     });
    QCoreApplication::exec();
    return code;
}

} // namespace cli
