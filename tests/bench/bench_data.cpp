// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does one of the works that table.py measures, once, and prints as one line of JSON what it found.

#include "bench/works.h"
#include "session/messages.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <cstdio>
#include <functional>

namespace {

struct Work
{
    const char *name;
    qsizetype arguments;
    std::function<base::Result<QJsonObject>(const QStringList &)> run;
};

const std::array<Work, 8> &works()
{
    using List = const QStringList &;
    static const std::array<Work, 8> all {{
        {"open", 1, [](List given) { return bench::openBeginning(given[0]); }},
        {"index", 1, [](List given) { return bench::indexRows(given[0]); }},
        {"emails", 1, [](List given) { return bench::checkEmails(given[0]); }},
        {"duplicates", 1, [](List given) { return bench::findDuplicates(given[0]); }},
        {"encode", 2, [](List given) { return bench::encodeToFile(given[0], given[1]); }},
        {"import", 1, [](List given) { return bench::importWhole(given[0], bench::SourceHash::Without); }},
        {"import-hash", 1, [](List given) { return bench::importWhole(given[0], bench::SourceHash::With); }},
        {"send", 2, [](List given) { return bench::sendParts(given[0], given[1]); }},
    }};
    return all;
}

int usage()
{
    std::fputs("bench-data open|index|emails|duplicates|import|import-hash FILE\n"
               "bench-data encode FILE OUT\n"
               "bench-data send FOLDER URL\n",
               stderr);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList given = QCoreApplication::arguments().mid(1);
    if (given.isEmpty())
        return usage();
    for (const Work &work : works()) {
        if (given.first() != QLatin1String(work.name) || given.size() != work.arguments + 1)
            continue;
        const auto found = work.run(given.mid(1));
        if (!found) {
            std::fprintf(stderr, "%s: %s\n", work.name, qPrintable(session::nameOf(found.error().code)));
            return 1;
        }
        std::puts(QJsonDocument(*found).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    return usage();
}
