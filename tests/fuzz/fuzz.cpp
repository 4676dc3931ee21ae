// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzz.h"

#include "csv/csv_writer.h"

#include <cstdio>
#include <cstdlib>

namespace fuzz {

namespace {

constexpr std::string_view delimiters = ",;\t|,:^~\x1f\x01 a\xC2\"'\\#";
constexpr std::string_view quotes = "\"\"\"'`|\xAB";
constexpr std::string_view escapes = "\\\\!\"^";

std::string pick(QRandomGenerator &dice, const std::vector<std::string> &from)
{
    return from[std::size_t(dice.bounded(int(from.size())))];
}

} // namespace

void require(bool holds, std::string_view what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Wrong: %.*s\n", int(what.size()), what.data());
    std::abort();
}

int Choices::upTo(int end)
{
    return int(std::uint8_t(character())) % end;
}

char Choices::character()
{
    if (m_rest.empty())
        return '\0';
    const char first = m_rest.front();
    m_rest.remove_prefix(1);
    return first;
}

csv::Dialect chooseDialect(Choices &choices)
{
    const auto among
        = [&choices](std::string_view from) { return from[std::size_t(choices.upTo(int(from.size())))]; };
    csv::Dialect dialect;
    dialect.delimiter = among(delimiters);
    dialect.quote = among(quotes);
    const int which = choices.upTo(8);
    if (which == 1)
        dialect.quote = {};
    if (which == 2 || which == 3)
        dialect.delimiterTail = which == 2 ? "|" : std::string(1, dialect.delimiter);
    if (choices.upTo(3) == 1)
        dialect.escape = among(escapes);
    const int remarks = choices.upTo(6);
    if (remarks == 1 || remarks == 2)
        dialect.comment = remarks == 1 ? "#" : "//";
    dialect.padded = choices.upTo(6) == 1;
    dialect.loneReturn = choices.upTo(4) != 1;
    return test::CsvWriter::isClear(dialect) ? dialect : csv::Dialect();
}

std::string dialectChoices(QRandomGenerator &dice)
{
    std::string bytes;
    for (int i = 0; i < 8; ++i)
        bytes += char(dice.bounded(i < 2 ? 6 : 24));
    return bytes;
}

const std::vector<std::string> &words()
{
    static const std::vector<std::string> all {
        ",",
        ";",
        "\t",
        "|",
        "\"",
        "\"\"",
        "'",
        "\n",
        "\r\n",
        "\r",
        "\\",
        "\\\"",
        "\\N",
        "#",
        "//",
        ",|",
        ",,",
        ",\"",
        "\",",
        "\"\n",
        "\n\"",
        "\n\n",
        "a",
        "b c",
        " ",
        "1,5",
        "ida@example.com",
        "name",
        "email",
        "\xC3\xA9",
        "\xE9",
        "\xEF\xBB\xBF",
        "\xFF\xFE",
        "\xFE\xFF",
        std::string(1, '\0'),
        "\x01",
        "\x1f",
        "sep=;",
        "\n#",
        "2026-11-24",
        std::string(3, '\0'),
        "\xF0\x9F\x98\x80",
        "\xE2\x82",
        "a longer piece of text that crosses the width of one look, sixty-four bytes"};
    return all;
}

std::string randomText(QRandomGenerator &dice, int pieces)
{
    std::string text;
    for (int i = 0; i < pieces; ++i)
        text += pick(dice, words());
    return text;
}

std::string likelyText(QRandomGenerator &dice, int records)
{
    const std::string delimiter = pick(dice, {",", ";", "\t", "|"});
    const std::string lineEnd = pick(dice, {"\n", "\n", "\r\n", "\r"});
    const int columns = dice.bounded(1, 5);
    const int oddness = dice.bounded(3) == 0 ? 0 : dice.bounded(2, 40);
    std::string text
        = pick(dice, {"", "", "", "\xEF\xBB\xBF", "sep=" + delimiter + lineEnd, "Export" + lineEnd});
    for (int row = -1; row < records; ++row) {
        for (int column = 0; column < columns; ++column) {
            text += column == 0 ? "" : delimiter;
            if (row < 0)
                text += pick(dice, {"email", "name", "city", "note", "\"first name\""});
            else if (oddness > 0 && dice.bounded(100) < oddness)
                text += pick(dice, words());
            else
                text += pick(dice,
                             {"ida@example.com", "Ida", "\"a" + delimiter + "b\"", "", "\"two\nlines\"", "12",
                              "\"say \"\"hi\"\"\"", "J\xC3\xB6rg", "x y"});
        }
        text += oddness > 0 && dice.bounded(100) < oddness ? pick(dice, {"\n", "\r", "\r\n", "\n\n", ""})
                                                           : lineEnd;
    }
    return text;
}

} // namespace fuzz
