// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/date_words.h"

#include "xdm/languages.h"
#include "xdm/words.h"

#include <unicode/dtfmtsym.h>

#include <algorithm>
#include <array>

namespace xdm {

namespace {

std::string keyOf(const icu::UnicodeString &text)
{
    return foldedKey(QStringView(text.getBuffer(), text.length())).toStdString();
}

WordMap<int> loadMonths()
{
    WordMap<int> months;
    for (const char *language : catalogueLanguages) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::DateFormatSymbols symbols(icu::Locale(language), status);
        if (U_FAILURE(status))
            continue;
        for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE}) {
            for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
                int32_t count = 0;
                const icu::UnicodeString *names = symbols.getMonths(count, context, width);
                for (int32_t i = 0; i < std::min(count, int32_t(12)); ++i) {
                    if (const std::string key = keyOf(names[i]); key.size() >= 3)
                        months.emplace(key, i + 1);
                }
            }
        }
    }
    return months;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    const auto same = [&](std::string_view other) {
        return word.size() == other.size()
            && std::equal(word.begin(), word.end(), other.begin(),
                          [](char a, char b) { return (a | 0x20) == b; });
    };
    return std::any_of(words.begin(), words.end(), same);
}

} // namespace

int monthOf(std::string_view word)
{
    static const WordMap<int> months = loadMonths();
    thread_local CellFolder folder;
    const auto found = months.find(folder.fold(word));
    return found == months.end() ? 0 : found->second;
}

DateWord dateWord(std::string_view word)
{
    if (isOneOf(word, {"t", "at", "de", "of", "kl", "klo", "um", "om", "den", "o", "th", "st", "nd", "rd"}))
        return DateWord::Link;
    if (isOneOf(word, {"z", "utc", "gmt"}))
        return DateWord::Utc;
    if (isOneOf(word, {"am"}))
        return DateWord::Morning;
    if (isOneOf(word, {"pm"}))
        return DateWord::Afternoon;
    return monthOf(word) > 0 ? DateWord::Month : DateWord::Unknown;
}

} // namespace xdm
