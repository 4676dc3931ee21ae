// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// run, resume and cancel: what makes, continues and ends imports.

#include "base/log.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/interrupts.h"
#include "cli/print.h"
#include "cli/progress_line.h"
#include "session/messages.h"
#include "session/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <cmath>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommands)
};

const QString jsonOption = QStringLiteral("json");
const QString practiceOption = QStringLiteral("practice");
const QString practiceAtOption = QStringLiteral("practice-at");
const QString connectionOption = QStringLiteral("connection");
const QString sandboxOption = QStringLiteral("sandbox");
const QString datasetOption = QStringLiteral("dataset");
const QString profileOption = QStringLiteral("profile");
const QString enableSchemaOption = QStringLiteral("enable-schema");
const QString dryRunOption = QStringLiteral("dry-run");
const QString receiptOption = QStringLiteral("receipt");
const QString traceOption = QStringLiteral("trace");
const QString maxLeftOutOption = QStringLiteral("max-left-out");

void sayDecision(ProgressLine &line, const session::Changes &changes, const QString &dataset,
                 const QString &sandbox)
{
    line.say(Tr::tr("Going to the dataset %1 in the sandbox %2.")
                 .arg(base::oneLine(dataset), base::oneLine(sandbox)));
    if (changes.enableSchema)
        line.say(Tr::tr("Its schema will be enabled for Profile. This cannot be undone."));
    if (changes.enableDataset)
        line.say(Tr::tr("The dataset will be enabled for Profile."));
    if (!changes.intoProfile)
        line.say(Tr::tr("The dataset is not enabled for Profile: its rows will not become profiles "
                        "(--profile switches it on)."));
}

void sayHowToGoOn(ProgressLine &line, const session::Summary &summary)
{
    if (summary.state == session::Summary::State::Finished)
        line.say(Tr::tr("Everything was sent. Write its receipt with: profile-upload resume %1")
                     .arg(summary.importId));
    else if (exitCodeOf(summary, {}) == Interrupted)
        line.say(Tr::tr("Go on with: profile-upload resume %1").arg(summary.importId));
}

/// Runs a job in the event loop, shows it, and says how it ended.
int follow(session::ImportJob &job, const std::function<void()> &begin, bool json, const Allowance &allowance)
{
    ProgressLine line;
    Interrupts interrupts;
    int code = Done;
    QObject::connect(&interrupts, &Interrupts::interrupted, &job, [&] {
        line.say(Tr::tr("Pausing …"));
        job.pause();
    });
    QObject::connect(&job, &session::ImportJob::progressed, &interrupts,
                     [&](const auto &progress) { line.show(progress); });
    QObject::connect(&job, &session::ImportJob::decided, &interrupts,
                     [&](const auto &changes, const QString &dataset, const QString &sandbox) {
                         sayDecision(line, changes, dataset, sandbox);
                     });
    QObject::connect(&job, &session::ImportJob::waiting, &interrupts,
                     [&](std::chrono::milliseconds delay, const base::Error &because) {
                         line.say(Tr::tr("%1 Trying again in %2 s.")
                                      .arg(session::describe(because).happened)
                                      .arg(std::ceil(double(delay.count()) / 1000)));
                     });
    QObject::connect(&job, &session::ImportJob::ended, &interrupts, [&](const session::Summary &summary) {
        line.clear();
        code = exitCodeOf(summary, allowance);
        if (json)
            print(session::toJson(summary));
        else if (summary.state == session::Summary::State::Cancelled)
            print(Tr::tr("The import is cancelled: nothing of it was ingested."));
        else if (summary.sums.read > 0)
            printSummary(summary);
        if (!json && summary.error)
            printError(*summary.error, false);
        if (!json && summary.error && !summary.importId.isEmpty())
            sayHowToGoOn(line, summary);
        QCoreApplication::exit();
    });
    begin();
    QCoreApplication::exec();
    return code;
}

void addRunOptions(Arguments &parsed)
{
    parsed.positional(QStringLiteral("FILE"), Tr::tr("The CSV file."));
    parsed.option(practiceOption,
                  Tr::tr("Send to the built-in practice platform; nothing leaves this computer. With =URL: "
                         "to the one that "
                         "\"profile-upload practice\" runs there."));
    parsed.option(practiceAtOption, Tr::tr("The same as --practice=URL."), QStringLiteral("URL"));
    parsed.option(connectionOption,
                  Tr::tr("Send by the connection NAME (see \"profile-upload connection\")."),
                  QStringLiteral("NAME"));
    parsed.option(sandboxOption, Tr::tr("The sandbox. Needed with --connection."), QStringLiteral("S"));
    parsed.option(datasetOption, Tr::tr("The dataset, by its id or its name if no other has it."),
                  QStringLiteral("ID-or-NAME"));
    parsed.option(profileOption, Tr::tr("Switch the dataset's Profile flag on if it is off."));
    parsed.option(
        enableSchemaOption,
        Tr::tr("With --profile: also enable the schema for Profile if it is not. This cannot be undone."));
    parsed.option(dryRunOption, Tr::tr("Do everything but change and send."));
    parsed.option(receiptOption, Tr::tr("Put the receipt into the folder DIR instead of the program's own."),
                  QStringLiteral("DIR"));
    parsed.option(
        traceOption,
        Tr::tr("Log each request into FILE: method, path, names, size, hash, status. No secret, no cell."),
        QStringLiteral("FILE"));
    parsed.option(
        maxLeftOutOption,
        Tr::tr("Exit with 1 when more rows than this are left out: a number, or a share such as 2%."),
        QStringLiteral("N|N%"));
    parsed.option(jsonOption, Tr::tr("Print the outcome as JSON."));
    parsed.fileOptions();
    parsed.secretOptions();
}

base::Result<session::Target> targetFrom(const Arguments &parsed,
                                         const std::optional<session::Recipe> &recipe)
{
    session::Target target;
    target.practice = parsed.isSet(practiceOption) || parsed.isSet(practiceAtOption);
    target.connection = parsed.value(connectionOption);
    if (target.practice == !target.connection.isEmpty())
        return usage(Tr::tr("Say where to: either --practice or --connection NAME."));
    auto practiceUrl = parsed.practiceUrl();
    if (!practiceUrl)
        return base::Failure(practiceUrl.error());
    target.practiceUrl = *std::move(practiceUrl);
    target.wish = {.sandbox = parsed.value(sandboxOption),
                   .dataset = parsed.value(datasetOption),
                   .profile = parsed.isSet(profileOption),
                   .enableSchema = parsed.isSet(enableSchemaOption)};
    if (target.wish.enableSchema && !target.wish.profile)
        return usage(Tr::tr("--enable-schema is for --profile only."));
    if (recipe && target.wish.sandbox.isEmpty())
        target.wish.sandbox = recipe->sandbox;
    if (recipe && target.wish.dataset.isEmpty())
        target.wish.dataset = recipe->dataset;
    auto secret = parsed.secret();
    if (!secret)
        return base::Failure(secret.error());
    target.secret = *std::move(secret);
    return target;
}

base::Result<session::RunOrder> orderFrom(const Arguments &parsed)
{
    auto import = parsed.openImport();
    if (!import)
        return base::Failure(import.error());
    auto target = targetFrom(parsed, import->wishes.recipe);
    if (!target)
        return base::Failure(target.error());
    return session::RunOrder {.import = *std::move(import),
                              .target = *std::move(target),
                              .dryRun = parsed.isSet(dryRunOption),
                              .receiptFolder = parsed.value(receiptOption),
                              .tracePath = parsed.value(traceOption)};
}

base::Result<Allowance> allowanceOf(const Arguments &parsed)
{
    if (!parsed.isSet(maxLeftOutOption))
        return Allowance {};
    const auto allowance = allowanceFrom(parsed.value(maxLeftOutOption));
    if (!allowance)
        return usage(Tr::tr("--max-left-out takes a number of rows or a share such as 2%."));
    return *allowance;
}

/// As the settings of this person say.
void useProxy(const QString &storeFolder)
{
    const auto settings = session::loadSettings(storeFolder);
    if (!settings)
        printAside(Tr::tr("The settings are not read, so the system's proxy is used. %1")
                       .arg(session::describe(settings.error()).happened));
    session::applyProxy(settings ? *settings : session::Settings());
}

} // namespace

int runCommand(const QStringList &arguments, const session::PracticeStarter &startPractice)
{
    Arguments parsed(
        QStringLiteral("run FILE (--practice[=URL] | --connection NAME --sandbox S) [options]"),
        Tr::tr(
            "Imports a CSV file of customers: maps its columns, checks every row, sends the good ones, and "
            "writes a receipt that says what became of each row. Ctrl+C pauses."));
    addRunOptions(parsed);
    if (const auto over = parsed.settle(withPracticeUrl(arguments)))
        return *over;
    const bool json = parsed.isSet(jsonOption);
    const auto allowance = allowanceOf(parsed);
    if (!allowance)
        return fail(allowance.error(), json);
    auto order = orderFrom(parsed);
    if (!order)
        return fail(order.error(), json);
    // Against the built-in schema, so that a column that is missing is said before anybody signs in.
    if (const auto columns = order->import.fitted(xdm::Schema::standard())) {
        const auto fine = order->import.nothingMissing(*columns, xdm::Schema::standard());
        if (!fine)
            return failWithFit(fine.error(), *columns, json);
        printFit(columns->fit, columns->mapping);
    }
    const QString folder = store::Store::defaultFolder();
    useProxy(folder);
    session::ImportJob job({.storeFolder = folder, .startPractice = startPractice});
    return follow(
        job, [&] { job.run(*std::move(order)); }, json, *allowance);
}

int resumeCommand(const QStringList &arguments, const session::PracticeStarter &startPractice)
{
    Arguments parsed(
        QStringLiteral("resume [ID] [options]"),
        Tr::tr("Goes on with an interrupted import: the one named, or the newest. Nothing is sent twice."));
    parsed.positional(QStringLiteral("ID"), Tr::tr("The import, as \"profile-upload imports\" lists it."));
    parsed.option(practiceAtOption,
                  Tr::tr("The practice platform of this import now runs at URL (also --practice=URL)."),
                  QStringLiteral("URL"));
    parsed.option(receiptOption, Tr::tr("Put the receipt into the folder DIR."), QStringLiteral("DIR"));
    parsed.option(traceOption, Tr::tr("Log each request into FILE."), QStringLiteral("FILE"));
    parsed.option(maxLeftOutOption, Tr::tr("Exit with 1 when more rows than this are left out."),
                  QStringLiteral("N|N%"));
    parsed.option(jsonOption, Tr::tr("Print the outcome as JSON."));
    parsed.secretOptions();
    if (const auto over = parsed.settle(withPracticeUrl(arguments)))
        return *over;
    const bool json = parsed.isSet(jsonOption);
    const auto allowance = allowanceOf(parsed);
    if (!allowance)
        return fail(allowance.error(), json);
    const auto secret = parsed.secret();
    if (!secret)
        return fail(secret.error(), json);
    const auto practiceUrl = parsed.practiceUrl();
    if (!practiceUrl)
        return fail(practiceUrl.error(), json);
    const session::ResumeOrder order {.importId = parsed.positionals().value(0),
                                      .secret = *secret,
                                      .receiptFolder = parsed.value(receiptOption),
                                      .tracePath = parsed.value(traceOption),
                                      .practiceUrl = *practiceUrl};
    const QString folder = store::Store::defaultFolder();
    useProxy(folder);
    session::ImportJob job({.storeFolder = folder, .startPractice = startPractice});
    return follow(
        job, [&] { job.resume(order); }, json, *allowance);
}

int cancelCommand(const QStringList &arguments, const session::PracticeStarter &startPractice)
{
    Arguments parsed(
        QStringLiteral("cancel ID [options]"),
        Tr::tr(
            "Ends an interrupted import for good: its open batch is aborted, so nothing of it is ingested. "
            "What the platform has already taken over cannot be taken back."));
    parsed.positional(QStringLiteral("ID"), Tr::tr("The import, as \"profile-upload imports\" lists it."));
    parsed.option(practiceAtOption,
                  Tr::tr("The practice platform of this import now runs at URL (also --practice=URL)."),
                  QStringLiteral("URL"));
    parsed.option(jsonOption, Tr::tr("Print the outcome as JSON."));
    parsed.secretOptions();
    if (const auto over = parsed.settle(withPracticeUrl(arguments)))
        return *over;
    const bool json = parsed.isSet(jsonOption);
    if (parsed.positionals().size() != 1)
        return fail(usage(Tr::tr("Which import? \"profile-upload imports\" lists them.")).value(), json);
    const auto secret = parsed.secret();
    if (!secret)
        return fail(secret.error(), json);
    const auto practiceUrl = parsed.practiceUrl();
    if (!practiceUrl)
        return fail(practiceUrl.error(), json);
    const session::ResumeOrder order {.importId = parsed.positionals().constFirst(),
                                      .secret = *secret,
                                      .practiceUrl = *practiceUrl,
                                      .abort = true};
    const QString folder = store::Store::defaultFolder();
    useProxy(folder);
    session::ImportJob job({.storeFolder = folder, .startPractice = startPractice});
    return follow(job, [&] { job.resume(order); }, json, {});
}

} // namespace cli
