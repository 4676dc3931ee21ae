// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/sniffer.h"

#include <algorithm>

namespace csv {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

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
