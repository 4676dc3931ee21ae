// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The works on a file that need neither network nor journal: a program that starts as quickly as wc does.

#include "bench/run_works.h"
#include "bench/works.h"

#include <array>

int main(int argc, char **argv)
{
    using List = const QStringList &;
    const std::array<bench::Work, 6> works {{
        {"open", 1, [](List given) { return bench::openBeginning(given[0]); }},
        {"index", 1, [](List given) { return bench::indexRows(given[0]); }},
        {"emails", 1, [](List given) { return bench::checkEmails(given[0]); }},
        {"duplicates", 1, [](List given) { return bench::findDuplicates(given[0]); }},
        {"conversions", 1, [](List given) { return bench::convertColumns(given[0].toLongLong()); }},
        {"encode", 2, [](List given) { return bench::encodeToFile(given[0], given[1]); }},
    }};
    return bench::runWorks(argc, argv, works);
}
