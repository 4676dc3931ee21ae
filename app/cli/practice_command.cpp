// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/interrupts.h"
#include "cli/print.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

const QString portOption = QStringLiteral("port");
const QString resetOption = QStringLiteral("reset");
const QString stepOption = QStringLiteral("step");
const QString jsonOption = QStringLiteral("json");

void describe(const QJsonObject &description)
{
    const auto text = [](const QJsonObject &object, const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    print(Tr::tr("The practice platform runs at %1 until you press Ctrl+C.").arg(text(description, "url")));
    print(Tr::tr("Import into it with: profile-upload run FILE --practice=%1").arg(text(description, "url")));
    print(Tr::tr("Organisation:   %1").arg(text(description, "organisation")));
    print(Tr::tr("Client id:      %1").arg(text(description, "clientId")));
    print(Tr::tr("Client secret:  %1").arg(text(description, "clientSecret")));
    const QJsonArray sandboxes = description.value(QStringLiteral("sandboxes")).toArray();
    for (const QJsonValue &entry : sandboxes) {
        const QJsonObject sandbox = entry.toObject();
        print(Tr::tr("Sandbox %1 (%2)").arg(text(sandbox, "name"), text(sandbox, "title")));
        const QJsonArray datasets = sandbox.value(QStringLiteral("datasets")).toArray();
        for (const QJsonValue &dataset : datasets)
            print(Tr::tr("  Dataset %1  %2")
                      .arg(text(dataset.toObject(), "id"), text(dataset.toObject(), "name")));
    }
}

} // namespace

int practiceCommand(const QStringList &arguments, const session::PracticeStarter &startPractice)
{
    Arguments parsed(
        QStringLiteral("practice [options]"),
        Tr::tr("Runs the practice platform: the platform's REST calls, served on this computer only. What is "
               "sent to it stays until --reset. GET /practice/records gives every ingested record, GET "
               "/practice/profiles every profile."));
    parsed.option(portOption, Tr::tr("Listen on port N; without it, on any that is free."),
                  QStringLiteral("N"));
    parsed.option(resetOption, Tr::tr("Begin anew: forget everything it was sent."));
    parsed.option(stepOption,
                  Tr::tr("How long a batch takes for each of its three steps, in milliseconds, and as much "
                         "again for every "
                         "100,000 rows (1000)."),
                  QStringLiteral("MS"));
    parsed.option(jsonOption, Tr::tr("Print what a client needs as JSON."));
    if (const auto over = parsed.settle(arguments))
        return *over;
    const bool json = parsed.isSet(jsonOption);
    bool isPort = true;
    bool isStep = true;
    const uint port = parsed.isSet(portOption) ? parsed.value(portOption).toUInt(&isPort) : 0;
    const uint step = parsed.isSet(stepOption) ? parsed.value(stepOption).toUInt(&isStep) : 1000;
    if (!isPort || port > 65535)
        return fail(usage(Tr::tr("--port takes a number from 0 to 65535.")).value(), json);
    if (!isStep || step > 60'000)
        return fail(usage(Tr::tr("--step takes a number of milliseconds up to 60000.")).value(), json);
    if (!parsed.positionals().isEmpty())
        return fail(usage(Tr::tr("The practice platform takes no file: import one with \"run\".")).value(),
                    json);
    const auto store = store::Store::open(store::Store::defaultFolder());
    if (!store)
        return fail(store.error(), json);
    auto practice = startPractice({.folder = store->practiceFolder(),
                                   .port = quint16(port),
                                   .reset = parsed.isSet(resetOption),
                                   .step = std::chrono::milliseconds(step)});
    if (!practice)
        return fail(practice.error(), json);
    if (json)
        print(practice->description);
    else
        describe(practice->description);
    Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    return Done;
}

} // namespace cli
