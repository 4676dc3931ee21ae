// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/progress.h"
#include "csv/document.h"

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <limits>
#include <vector>

namespace {

constexpr int rounds = 5;

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

bool readRaw(const csv::Source &source)
{
    std::vector<char> block(std::size_t(csv::limits::blockBytes));
    for (qint64 at = 0; at < source.size();) {
        const auto got = source.read(at, block);
        if (!got || *got == 0)
            return false;
        at += *got;
    }
    return true;
}

bool readRecords(const csv::Source &source, csv::Dialect dialect, qint64 &fields)
{
    csv::Reader reader(source, dialect, {});
    csv::RecordView record;
    fields = 0;
    for (;;) {
        const auto more = reader.next(record);
        if (!more)
            return false;
        if (!*more)
            return true;
        fields += qint64(record.fields.size());
    }
}

bool index(const csv::Document &document)
{
    base::Progress progress;
    return document.indexed(progress).has_value();
}

void print(const char *name, double seconds, double rawSeconds, qint64 bytes)
{
    std::printf("%-18s %8.0f MB/s   %5.2f of raw reading\n", name, double(bytes) / seconds / 1e6,
                rawSeconds / seconds);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("bench-scan FILE: how fast a CSV file is read, beside reading its bytes alone\n", stderr);
        return 2;
    }
    const auto document = csv::Document::open(QString::fromLocal8Bit(argv[1]));
    if (!document) {
        std::fputs("The file cannot be opened as CSV.\n", stderr);
        return 1;
    }
    const csv::Source &source = document->source();
    qint64 fields = 0;
    const double raw = best([&] { return readRaw(source); });
    const double records = best([&] { return readRecords(source, document->dialect(), fields); });
    const double indexed = best([&] { return index(*document); });
    if (raw < 0 || records < 0 || indexed < 0) {
        std::fputs("The file cannot be read to its end.\n", stderr);
        return 1;
    }
    std::printf("%lld bytes, %lld fields, best of %d rounds\n", static_cast<long long>(source.size()),
                static_cast<long long>(fields), rounds);
    print("raw reading", raw, raw, source.size());
    print("Reader", records, raw, source.size());
    print("Document::indexed", indexed, raw, source.size());
    return 0;
}
