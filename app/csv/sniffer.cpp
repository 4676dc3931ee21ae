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

} // namespace

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

bool loneReturnEnds(std::string_view text)
{
    qint64 feeds = 0;
    qint64 returns = 0;
    bool quoted = false;
    bool feedFirst = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        quoted = quoted != (c == '"');
        if (quoted || (c != '\n' && c != '\r'))
            continue;
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            return true;
        feedFirst = feedFirst || (c == '\n' && returns == 0);
        ++(c == '\n' ? feeds : returns);
    }
    return returns == 0 || !feedFirst || returns > feeds;
}

Place belowLines(std::span<const char> sample, Place from, int lines)
{
    const std::string_view text(sample.data(), sample.size());
    const bool loneReturns = loneReturnEnds(text.substr(std::size_t(from.offset)));
    auto at = std::size_t(from.offset);
    for (int left = lines; left > 0 && at < text.size(); --left) {
        at = text.find_first_of(loneReturns ? "\r\n" : "\n", at);
        if (at == std::string_view::npos) {
            at = text.size();
            break;
        }
        at += text.substr(at).starts_with("\r\n") ? 2 : 1;
        ++from.line;
    }
    from.offset = qint64(at);
    return from;
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
