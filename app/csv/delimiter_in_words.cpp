// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/delimiter_in_words.h"

#include <algorithm>
#include <set>
#include <string>

namespace csv {

namespace {

constexpr int enoughRecords = 5;
constexpr std::size_t enoughWords = 2; ///< a word that all rows share is the prefix of a number

struct Column
{
    int addresses = 0;
    int numbers = 0;
    int words = 0; ///< without a digit
    std::set<std::string, std::less<>> differentWords = {};
};

void look(Column &column, std::string_view cell)
{
    if (looksLikeAddress(cell)) {
        ++column.addresses;
    } else if (looksLikeNumber(cell)) {
        ++column.numbers;
    } else if (std::ranges::none_of(cell, [](char c) { return c >= '0' && c <= '9'; })) {
        ++column.words;
        if (column.differentWords.size() < enoughWords)
            column.differentWords.emplace(cell);
    }
}

bool areNames(std::span<const std::string_view> fields)
{
    std::set<std::string_view> different(fields.begin(), fields.end());
    return different.size() == fields.size() && !different.contains(std::string_view())
        && looksLikeHeader({.fields = fields});
}

/// Whether an address that is cut last, and what stands before it, may be one address of such characters:
/// "anna", "berg@example.com".
bool mayBeOneAddress(std::span<const std::string_view> fields, char delimiter)
{
    return (delimiter == '-' || delimiter == '_') && looksLikeAddress(fields.back())
        && std::ranges::none_of(fields.first(fields.size() - 1), [](std::string_view field) {
               return field.empty() || field.find_first_of(" @\",;:()<>") != field.npos;
           });
}

} // namespace

bool dividesWords(Trials &trials, const Dialect &dialect)
{
    std::vector<Column> columns;
    bool names = false;
    int oneAddress = 0;
    Trial trial;
    trials.forEach(dialect, trial, [&](std::span<const std::string_view> fields) {
        if (columns.empty()) {
            names = fields.size() > 1 && areNames(fields);
            columns.resize(fields.size());
            return names;
        }
        for (std::size_t i = 0; i < std::min(fields.size(), columns.size()); ++i)
            look(columns[i], fields[i]);
        oneAddress += mayBeOneAddress(fields, dialect.delimiter) ? 1 : 0;
        return true;
    });
    const int rows = trial.records - 1;
    if (!names || trial.records < enoughRecords || oneAddress * 2 > rows)
        return false;
    const bool addresses = std::ranges::any_of(
        columns, [rows](const Column &column) { return column.addresses * 10 >= rows * 9; });
    const bool numbers
        = std::ranges::any_of(columns, [rows](const Column &column) { return column.numbers == rows; });
    const bool words = std::ranges::any_of(columns, [rows](const Column &column) {
        return column.words == rows && column.differentWords.size() >= enoughWords;
    });
    const int kinds = int(addresses) + int(numbers) + int(words);
    return kinds > 1 && (columns.size() > 2 || addresses);
}

bool isAllNumbers(Trials &trials, const Dialect &dialect)
{
    bool all = true;
    Trial trial;
    trials.forEach(dialect, trial, [&all](std::span<const std::string_view> fields) {
        all = std::ranges::all_of(fields, looksLikeNumber);
        return all;
    });
    return all;
}

} // namespace csv
