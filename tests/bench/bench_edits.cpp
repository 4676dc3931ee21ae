// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/draft_bench.h"
#include "quality/bulk_edits.h"
#include "quality/check.h"
#include "quality/column_statistics.h"
#include "quality/replacement.h"
#include "xdm/matcher.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <limits>
#include <malloc.h>

namespace {

constexpr int rounds = 3;

/// The best of some rounds, in seconds.
double best(const std::function<bool()> &work)
{
    double seconds = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (!work())
            return -1;
        seconds = std::min(seconds, double(timer.nsecsElapsed()) / 1e9);
    }
    return seconds;
}

void print(const char *name, double seconds, double indexSeconds)
{
    std::printf("%-34s %10.3f ms   %8.4f of indexing\n", name, seconds * 1e3, seconds / indexSeconds);
}

std::size_t heapBytes()
{
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// Of those that may be filled.
int columnWithMostGaps(const quality::ColumnStatistics &statistics, const xdm::Mapping &mapping)
{
    int best = 0;
    for (const xdm::ColumnMapping &column : mapping.columns) {
        const auto filled
            = [&statistics](int which) { return statistics.columns[std::size_t(which)].filled; };
        if (column.state != xdm::State::Secret && filled(column.column) < filled(best))
            best = column.column;
    }
    return best;
}

/// Times what costs nothing but for the edits, of which there are many.
void measureEdits(const table::Edits &many, qint64 rows, double indexSeconds)
{
    constexpr int copies = 1000;
    print("copy of these edits",
          best([&] {
              for (int i = 0; i < copies; ++i) {
                  const table::Edits copy = many;
                  if (copy.isEmpty())
                      return false;
              }
              return true;
          }) / copies,
          indexSeconds);
    print("one more cell in a copy",
          best([&] {
              for (int i = 0; i < copies; ++i) {
                  table::Edits copy = many;
                  copy.setCell((i * qint64(7919)) % rows, 0, "x");
              }
              return true;
          }) / copies,
          indexSeconds);
    table::Edits other = many;
    other.setCell(rows / 2, 0, "x");
    print("difference of one cell", best([&] {
              qint64 found = 0;
              table::Edits::difference(
                  many, other, [&](qint64, int, const std::optional<QByteArray> &) { ++found; },
                  [](qint64, bool) {});
              return found == 1;
          }),
          indexSeconds);
    print("equality with it", best([&] { return many != other; }), indexSeconds);
    print("count of edited rows", best([&] { return many.editedRows() > 0; }), indexSeconds);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // databases need one
    if (argc != 2) {
        std::fputs("bench-edits FILE: how long changes of all rows take, beside indexing the file\n", stderr);
        return 2;
    }
    base::Progress progress;
    const auto opened = csv::Document::open(QString::fromLocal8Bit(argv[1]));
    if (!opened || !opened->indexed(progress)) {
        std::fputs("The file cannot be read as CSV.\n", stderr);
        return 1;
    }
    const double indexSeconds = best([&] { return opened->indexed(progress).has_value(); });
    const csv::Document document = *opened->indexed(progress);
    const table::Table table(document, {});
    const xdm::Schema schema = xdm::Schema::standard();
    const xdm::Mapping mapping = xdm::match(document.columns(), document.sample(), schema);
    const quality::RowList all = quality::RowList::all(table.rows());

    std::printf("%lld rows, best of %d rounds\n", static_cast<long long>(table.rows()), rounds);
    print("Document::indexed", indexSeconds, indexSeconds);
    print("statisticsOf", best([&] { return quality::statisticsOf(document, progress).has_value(); }),
          indexSeconds);
    const auto statistics = quality::statisticsOf(document, progress);
    print("check", best([&] { return quality::check(table, mapping, schema, progress).has_value(); }),
          indexSeconds);

    const quality::FillOrder order {.target = columnWithMostGaps(*statistics, mapping),
                                    .source = mapping.emailColumn(schema)};
    print("fillFrom, all rows",
          best([&] { return quality::fillFrom(table, all, order, mapping, schema, progress).has_value(); }),
          indexSeconds);
    const std::size_t before = heapBytes();
    const auto filled = quality::fillFrom(table, all, order, mapping, schema, progress);
    if (!filled)
        return 1;
    const qint64 cells = filled->after.editedCells();
    qint64 bytes = 0;
    for (table::EditedRows rows(&filled->after); rows.row() >= 0; rows.next())
        bytes += qint64(rows.value(0).size());
    std::printf("%lld cells edited, %.1f bytes each, of which %.1f are the value\n",
                static_cast<long long>(cells), double(heapBytes() - before) / double(cells),
                double(bytes) / double(cells));
    measureEdits(filled->after, table.rows(), indexSeconds);

    quality::Replacement replacement {
        .column = order.source, .find = QStringLiteral("EXAMPLE"), .replace = QStringLiteral("test")};
    print("replaceAll, one column",
          best([&] { return quality::replaceAll(table, all, replacement, progress).has_value(); }),
          indexSeconds);
    replacement = {.find = QStringLiteral("A"), .replace = QStringLiteral("bb")};
    print("replaceAll, all columns",
          best([&] { return quality::replaceAll(table, all, replacement, progress).has_value(); }),
          indexSeconds);
    const auto replaced = quality::previewReplacement(table, all, replacement, progress);
    std::printf("%lld cells replaced in all columns\n",
                static_cast<long long>(replaced ? replaced->cells : 0));
    print("leaveOutAll, all rows",
          best([&] { return quality::leaveOutAll(table, all, progress).has_value(); }), indexSeconds);
    return measureDrafts(table, all);
}
