// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The works that take a whole import's machinery.

#include "bench/run_works.h"
#include "bench/works.h"

#include <QCoreApplication>

#include <array>

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    using List = const QStringList &;
    const std::array<bench::Work, 3> works {{
        {"import", 1, [](List given) { return bench::importWhole(given[0], bench::SourceHash::Without); }},
        {"import-hash", 1, [](List given) { return bench::importWhole(given[0], bench::SourceHash::With); }},
        {"send", 2, [](List given) { return bench::sendParts(given[0], given[1]); }},
    }};
    return bench::runWorks(argc, argv, works);
}
