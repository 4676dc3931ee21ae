// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/document.h"
#include "quality/column_tally.h"

#include <QString>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr int rounds = 5;
constexpr int cells = 1'000'000;
constexpr int mostRows = 200'000;

using Cells = std::vector<std::string>;

/// Time of this thread on a processor, in nanoseconds: what else runs on the machine does not count.
double spent()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e9 + double(now.tv_nsec);
}

/// Nanoseconds a cell, the best of some rounds.
double timeOf(const Cells &column)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        quality::ColumnTally tally {{}};
        const double from = spent();
        for (const std::string &cell : column)
            tally.look(cell);
        best = std::min(best, (spent() - from) / double(column.size()));
    }
    return best;
}

std::string word(std::mt19937_64 &dice, std::size_t shortest, std::size_t longest)
{
    std::string text(shortest + dice() % (longest - shortest + 1), ' ');
    for (char &c : text)
        c = char('a' + dice() % 26);
    return text;
}

std::string digits(std::mt19937_64 &dice, int count)
{
    std::string text(std::size_t(count), '0');
    for (char &c : text)
        c = char('0' + dice() % 10);
    return text;
}

template <class Make> void measure(const char *name, Make make)
{
    std::mt19937_64 dice(1);
    Cells column(cells);
    for (std::string &cell : column)
        cell = make(dice);
    std::printf("%-34s %6.1f ns a cell\n", name, timeOf(column));
}

/// The records of a file, held in memory, through the tallies of all its columns.
int measureFile(const char *path)
{
    const auto document = csv::Document::open(QString::fromLocal8Bit(path));
    if (!document)
        return 1;
    std::vector<csv::Record> records;
    csv::Reader reader = document->reader();
    csv::RecordView record;
    qint64 fields = 0;
    while (records.size() < mostRows) {
        const auto more = reader.next(record);
        if (!more || !*more)
            break;
        records.emplace_back(record);
        fields += qint64(record.fields.size());
    }
    const auto details = quality::TableTally::detailsOf(*document);
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        quality::TableTally tally(details);
        const double from = spent();
        for (const csv::Record &kept : records)
            tally.add(kept.view());
        best = std::min(best, spent() - from);
    }
    std::printf("%-34s %6.1f ns a cell, %.0f ns a row of %lld columns\n", "the file's records in memory",
                best / double(fields), best / double(records.size()),
                static_cast<long long>(document->columns().size()));
    return 0;
}

} // namespace

/// bench-columns [FILE]: what looking at a cell costs, by what the column holds.
int main(int argc, char **argv)
{
    using Dice = std::mt19937_64;
    measure("empty", [](Dice &) { return std::string(); });
    measure("one value", [](Dice &) { return std::string("Main Website Store"); });
    measure("3 values",
            [](Dice &dice) { return std::string(dice() % 3 ? dice() % 2 ? "Female" : "Male" : "1"); });
    measure("50 values", [](Dice &dice) { return "Region " + std::to_string(dice() % 50); });
    measure("dates, 20 000 different", [](Dice &dice) {
        return "20" + std::to_string(10 + dice() % 10) + "-" + std::to_string(10 + dice() % 3) + "-"
            + std::to_string(10 + dice() % 20) + " 10:" + std::to_string(10 + dice() % 50);
    });
    measure("numbers, all different", [](Dice &dice) { return std::to_string(dice() % 100'000'000); });
    measure("first names, 2 000, by Zipf", [](Dice &dice) {
        const auto at = std::size_t(2000.0 / double(1 + dice() % 2000));
        Dice own(at);
        std::string name = word(own, 3, 9);
        name.front() = char(name.front() - 32);
        return name;
    });
    measure("emails, all different",
            [](Dice &dice) { return word(dice, 3, 8) + '.' + word(dice, 4, 9) + "@example.com"; });
    measure("telephones, all different", [](Dice &dice) {
        return "+46 70 " + digits(dice, 3) + ' ' + digits(dice, 2) + ' ' + digits(dice, 2);
    });
    measure("streets, all different",
            [](Dice &dice) { return word(dice, 5, 12) + "gatan " + digits(dice, 2); });
    measure("streets beyond ASCII",
            [](Dice &dice) { return word(dice, 5, 12) + "v\xC3\xA4gen " + digits(dice, 2); });
    measure("tokens of 32 hex digits", [](Dice &dice) {
        std::string text(32, ' ');
        for (char &c : text)
            c = "0123456789abcdef"[dice() % 16];
        return text;
    });
    measure("sentences of 120 characters", [](Dice &dice) {
        std::string text;
        while (text.size() < 115)
            text += word(dice, 2, 9) + ' ';
        return text + '.';
    });
    return argc > 1 ? measureFile(argv[1]) : 0;
}
