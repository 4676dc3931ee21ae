// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/print.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString overview()
{
    return Tr::tr(
        "Takes a CSV of customers to Real-Time Customer Profile in Adobe Experience Platform.\n"
        "\n"
        "Usage: profile-upload COMMAND [options]\n"
        "\n"
        "  run FILE         import a file: check every row, send the good ones, write a receipt\n"
        "  check FILE       count the rows that would become profiles, and those that would not\n"
        "  convert FILE     write the records that would be sent into a file\n"
        "  records FILE     print every record of a file as JSON\n"
        "  inspect FILE     tell a file's encoding, separator, columns and damage\n"
        "  map FILE         show which profile field each column goes to; save it as a recipe\n"
        "  recipe           list, show, export, import, rename and remove recipes\n"
        "  resume [ID]      go on with an interrupted import\n"
        "  cancel ID        end an interrupted import for good\n"
        "  imports          list the imports\n"
        "  connection       add, list and remove connections to the platform\n"
        "  practice         run the practice platform on this computer\n"
        "\n"
        "profile-upload COMMAND --help explains a command; --version tells the version.\n"
        "\n"
        "Exit codes: 0 all that was sent is ingested; 1 finished, but rows were rejected or too many left "
        "out;\n"
        "2 usage or unreadable input; 3 the platform refused or is out of reach; 4 interrupted, can be "
        "resumed;\n"
        "5 stopped before sending, a person is needed.\n"
        "\n"
        "The program keeps its imports in $PROFILE_UPLOADER_STORE, or else in your account's data folder.");
}

} // namespace

namespace {

int dispatch(const QStringList &arguments, const session::PracticeStarter &startPractice)
{
    const bool helpOnCommand = arguments.value(1) == QLatin1String("help") && arguments.size() > 2;
    const QString command = arguments.value(helpOnCommand ? 2 : 1);
    const QStringList rest = helpOnCommand ? QStringList {QStringLiteral("--help")} : arguments.mid(2);
    if (command == QLatin1String("run"))
        return runCommand(rest, startPractice);
    if (command == QLatin1String("resume"))
        return resumeCommand(rest, startPractice);
    if (command == QLatin1String("cancel"))
        return cancelCommand(rest, startPractice);
    if (command == QLatin1String("imports"))
        return importsCommand(rest);
    if (command == QLatin1String("map"))
        return mapCommand(rest);
    if (command == QLatin1String("check"))
        return checkCommand(rest);
    if (command == QLatin1String("convert"))
        return convertCommand(rest);
    if (command == QLatin1String("records"))
        return recordsCommand(rest);
    if (command == QLatin1String("recipe"))
        return recipeCommand(rest);
    if (command == QLatin1String("inspect"))
        return inspectCommand(rest);
    if (command == QLatin1String("practice"))
        return practiceCommand(rest, startPractice);
    if (command == QLatin1String("connection"))
        return connectionCommand(rest);
    if (command == QLatin1String("--version") || command == QLatin1String("-v")) {
        print(QStringLiteral("profile-upload %1").arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    if (command == QLatin1String("--help") || command == QLatin1String("-h")
        || command == QLatin1String("help")) {
        print(overview());
        return Done;
    }
    const base::Failure problem = command.isEmpty()
        ? usage(Tr::tr("Say what to do: run, check, convert, inspect, records, map, recipe, resume, "
                       "cancel, imports, connection or practice."))
        : usage(Tr::tr("There is no command \"%1\".").arg(command));
    printError(problem.value(), false);
    return Unusable;
}

} // namespace

int run(const QStringList &arguments, const session::PracticeStarter &startPractice)
{
    const int code = dispatch(arguments, startPractice);
    // A result that nobody could read is not done.
    if (!outputArrived() && code == Done)
        return fail({.code = base::ErrorCode::StoreFailed, .subject = Tr::tr("The output")});
    return code;
}

} // namespace cli
