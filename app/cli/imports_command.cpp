// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/print.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

const QString jsonOption = QStringLiteral("json");

QString nameOf(store::ImportState state)
{
    switch (state) {
    case store::ImportState::Interrupted:
        return QStringLiteral("interrupted");
    case store::ImportState::Running:
        return QStringLiteral("running");
    case store::ImportState::Finished:
        return QStringLiteral("finished");
    case store::ImportState::Failed:
        return QStringLiteral("failed");
    case store::ImportState::Cancelled:
        return QStringLiteral("cancelled");
    case store::ImportState::Damaged:
        return QStringLiteral("damaged");
    }
    Q_UNREACHABLE();
}

QString wordFor(store::ImportState state)
{
    switch (state) {
    case store::ImportState::Interrupted:
        return Tr::tr("interrupted");
    case store::ImportState::Running:
        return Tr::tr("running");
    case store::ImportState::Finished:
        return Tr::tr("finished");
    case store::ImportState::Failed:
        return Tr::tr("failed");
    case store::ImportState::Cancelled:
        return Tr::tr("cancelled");
    case store::ImportState::Damaged:
        return Tr::tr("damaged");
    }
    Q_UNREACHABLE();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const store::ImportSummary &import)
{
    const QJsonObject &destination = import.record.destination;
    return {
        {QStringLiteral("id"), import.record.id},
        {QStringLiteral("created"), textOrNull(import.record.created.toString(Qt::ISODateWithMs))},
        {QStringLiteral("file"), textOrNull(import.record.sourcePath)},
        {QStringLiteral("state"), nameOf(import.state)},
        {QStringLiteral("dataset"), textOrNull(destination.value(QStringLiteral("datasetName")).toString())},
        {QStringLiteral("sandbox"), textOrNull(destination.value(QStringLiteral("sandbox")).toString())},
        {QStringLiteral("practice"), destination.value(QStringLiteral("practice")).toBool()},
        {QStringLiteral("batch"), textOrNull(import.lastBatchId)}};
}

void printLine(const store::ImportSummary &import)
{
    const QJsonObject &destination = import.record.destination;
    QString where = destination.value(QStringLiteral("datasetName")).toString();
    if (destination.value(QStringLiteral("practice")).toBool())
        where = Tr::tr("%1 (practice)").arg(where);
    print(QStringLiteral("%1  %2  %3  %4  %5")
              .arg(import.record.id,
                   QLocale().toString(import.record.created.toLocalTime(), QLocale::ShortFormat),
                   wordFor(import.state).leftJustified(12), base::oneLine(where),
                   base::oneLine(import.record.sourcePath)));
}

} // namespace

int importsCommand(const QStringList &arguments)
{
    Arguments parsed(QStringLiteral("imports [options]"),
                     Tr::tr("Lists the imports of this computer, the newest first."));
    parsed.option(jsonOption, Tr::tr("Print JSON."));
    if (const auto over = parsed.settle(arguments))
        return *over;
    const bool json = parsed.isSet(jsonOption);
    const auto store = store::Store::open(store::Store::defaultFolder());
    if (!store)
        return fail(store.error(), json);
    const auto imports = store->imports();
    if (!imports)
        return fail(imports.error(), json);
    if (json) {
        QJsonArray list;
        for (const store::ImportSummary &import : *imports)
            list.append(toJson(import));
        print(QJsonObject {{QStringLiteral("imports"), list}});
        return Done;
    }
    if (imports->empty())
        print(Tr::tr("There are no imports yet."));
    for (const store::ImportSummary &import : *imports)
        printLine(import);
    return Done;
}

} // namespace cli
