// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/run_works.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace bench {

int runWorks(int argc, char **argv, std::span<const Work> works)
{
    QStringList given;
    for (int i = 1; i < argc; ++i)
        given << QFile::decodeName(argv[i]);
    for (const Work &work : works) {
        if (given.size() != work.arguments + 1 || given.first() != QLatin1String(work.name))
            continue;
        const auto found = work.run(given.mid(1));
        if (!found) {
            std::fprintf(stderr, "%s: error %d of base/error.h, %s %s\n", work.name, int(found.error().code),
                         qPrintable(found.error().subject), qPrintable(found.error().detail));
            return 1;
        }
        std::puts(QJsonDocument(*found).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    std::fputs("Works, each with how many arguments it takes:\n", stderr);
    for (const Work &work : works)
        std::fprintf(stderr, "  %s (%d)\n", work.name, int(work.arguments));
    return 2;
}

} // namespace bench
