// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/sniffer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace csv {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::array<char, 4> delimiters {',', ';', '\t', '|'};

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool looksLikeAddress(std::string_view cell)
{
    const std::size_t at = cell.find('@');
    return at != std::string_view::npos && at > 0 && cell.find('.', at) != std::string_view::npos;
}

bool looksLikeNumber(std::string_view cell)
{
    const bool letters
        = std::ranges::any_of(cell, [](char c) { return isAsciiLetter(c) || std::uint8_t(c) >= 0x80; });
    return !letters && std::ranges::any_of(cell, isDigit);
}

/// How well a delimiter cuts: more for even records than for many fields, half where the first record is of
/// another size.
double evenness(const Source &source, Place from, qint64 end, char delimiter)
{
    Reader reader(source, {.delimiter = delimiter}, from, limits::blockBytes, end);
    RecordView record;
    std::map<std::size_t, int> sizes;
    std::size_t first = 0;
    std::size_t pending
        = 0; // of the record read last: it counts when another follows, or the file ends with it
    int records = 0;
    const auto take = [&] {
        if (pending == 0)
            return;
        first = first == 0 ? pending : first;
        ++sizes[pending];
        ++records;
    };
    while (records < limits::sampleRows) {
        const auto more = reader.next(record);
        if (!more || !*more)
            break;
        take();
        pending = isBlank(record) ? 0 : record.fields.size();
    }
    if (end == source.size() || records == 0)
        take();
    if (records == 0)
        return 0;
    const auto usual = std::ranges::max_element(sizes, [](const auto &a, const auto &b) {
        return std::pair(a.second, a.first) < std::pair(b.second, b.first);
    });
    if (usual->first < 2)
        return 0;
    const double share = double(usual->second) / records;
    return share * share * (1 + std::log2(double(usual->first))) * (usual->first == first ? 1 : 0.5);
}

} // namespace

Opening sniffOpening(std::span<const char> sample)
{
    std::string_view text(sample.data(), sample.size());
    Opening opening;
    if (text.starts_with(utf8Mark)) {
        text.remove_prefix(utf8Mark.size());
        opening.text.offset = qint64(utf8Mark.size());
    }
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const std::size_t lineBytes = line.size();
    if (line.size() == 7 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, 5);
    const bool said = line.size() == 5
        && std::ranges::equal(line.substr(0, 4), std::string_view("sep="), {},
                              [](char c) { return isAsciiLetter(c) ? char(c | 0x20) : c; });
    if (!said)
        return opening;
    opening.delimiter = line.back();
    const std::string_view lineEnd = text.substr(lineBytes);
    opening.text.offset += qint64(lineBytes) + (lineEnd.starts_with("\r\n") ? 2 : lineEnd.empty() ? 0 : 1);
    opening.text.line += lineEnd.empty() ? 0 : 1;
    return opening;
}

char sniffDelimiter(const Source &source, Place from, qint64 end)
{
    char best = delimiters.front();
    double most = 0;
    for (const char delimiter : delimiters) {
        const double even = evenness(source, from, end, delimiter);
        if (even > most) {
            most = even;
            best = delimiter;
        }
    }
    return best;
}

bool looksLikeHeader(const RecordView &first)
{
    return std::ranges::none_of(
        first.fields, [](std::string_view cell) { return looksLikeAddress(cell) || looksLikeNumber(cell); });
}

bool isBlank(const RecordView &record)
{
    return std::ranges::all_of(record.fields, [](std::string_view field) {
        return field.find_first_not_of(" \t") == std::string_view::npos;
    });
}

} // namespace csv
