// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How right suggested addresses are, and how long it takes to find them. Rows and seeds as arguments:
// bench-rescue [ROWS [SEED…]]

#include "base/progress.h"
#include "quality/rescue_score.h"
#include "quality/tables.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <chrono>
#include <cstdio>
#include <thread>

namespace {

void printLine(const QByteArray &name, const RescueScore &score)
{
    std::printf("  %-10s %10lld %9.2f %% %10lld %9.1f %%\n", name.constData(), score.suggested,
                100 * score.precision(), score.findable, 100 * score.recall());
}

/// How long a search that is cancelled at each of ten moments goes on.
qint64 longestWait(const table::Table &table, const quality::Report &report, const xdm::Mapping &mapping,
                   qint64 whole)
{
    qint64 longest = 0;
    for (int tenth = 0; tenth < 10; ++tenth) {
        base::Progress progress;
        QElapsedTimer since;
        std::thread canceller([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(whole * tenth / 10));
            since.start();
            progress.cancel();
        });
        const auto rescue
            = quality::findRescue(table, *report.states, mapping, xdm::Schema::standard(), progress);
        canceller.join();
        if (!rescue)
            longest = std::max(longest, since.elapsed());
    }
    return longest;
}

/// \return whether what is suggested is as right as it is promised to be
bool measure(const QString &path, qint64 rows, quint64 seed)
{
    const support::LostTruth truth = support::writeLostCustomers(path, {.rows = rows, .seed = seed});
    const table::Table table = Tables::fromFile(path);
    const xdm::Schema &schema = xdm::Schema::standard();
    const xdm::Mapping mapping = xdm::match(table.document().columns(), table.document().sample(), schema);
    base::Progress progress;
    QElapsedTimer clock;
    clock.start();
    const auto report = quality::check(table, mapping, schema, progress);
    const qint64 checked = clock.restart();
    if (!report)
        qFatal("The file cannot be checked.");
    const auto rescue = quality::findRescue(table, *report->states, mapping, schema, progress);
    const qint64 found = clock.elapsed();
    if (!rescue)
        qFatal("Nothing could be looked for.");
    const ScoredRescue score = scoreRescue(table, *rescue, mapping, truth);
    std::printf(
        "%lld rows, %zu of them without an address, seed %llu: checked in %lld ms, looked for in %lld ms, "
        "%lld ms at most until it stops\n",
        table.rows(), truth.size(), seed, checked, found, longestWait(table, *report, mapping, found));
    std::printf("  %-10s %10s %11s %10s %11s\n", "kind", "suggested", "right", "findable", "found");
    for (const auto &[kind, one] : score.byKind)
        printLine(kind, one);
    printLine("all", score.all);
    return score.all.precision() >= 0.995;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 rows = arguments.size() > 1 ? arguments.at(1).toLongLong() : 200'000;
    std::vector<quint64> seeds;
    for (qsizetype i = 2; i < arguments.size(); ++i)
        seeds.push_back(arguments.at(i).toULongLong());
    if (seeds.empty())
        seeds = {1, 2, 3};
    const QTemporaryDir folder;
    bool right = true;
    for (const quint64 seed : seeds)
        right = measure(folder.filePath(QStringLiteral("lost.csv")), rows, seed) && right;
    return right ? 0 : 1;
}
