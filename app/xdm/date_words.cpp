// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/date_words.h"

#include "xdm/languages.h"
#include "xdm/words.h"

#include <unicode/dtfmtsym.h>

#include <algorithm>
#include <array>
#include <vector>

namespace xdm {

namespace {

std::string keyOf(const icu::UnicodeString &text)
{
    return foldedKey(QStringView(text.getBuffer(), text.length())).toStdString();
}

WordMap<int> loadMonths()
{
    WordMap<int> months;
    std::vector<const char *> languages(catalogueLanguages.begin(), catalogueLanguages.end());
    languages.insert(languages.end(), {"de_AT", "fr_CA"}); // have other names for some
    for (const char *language : languages) {
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

template <class Take> void forEachWeekday(Take take)
{
    using Symbols = icu::DateFormatSymbols;
    for (const char *language : catalogueLanguages) {
        UErrorCode status = U_ZERO_ERROR;
        const Symbols symbols(icu::Locale(language), status);
        if (U_FAILURE(status))
            continue;
        for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
            for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
                int32_t count = 0;
                const icu::UnicodeString *names = symbols.getWeekdays(count, context, width);
                for (int32_t i = 1; i < count; ++i)
                    take(names[i]);
            }
        }
    }
}

WordMap<bool> loadWeekdays()
{
    WordMap<bool> weekdays;
    forEachWeekday([&weekdays](const icu::UnicodeString &name) {
        if (const std::string key = keyOf(name); key.size() >= 2)
            weekdays.emplace(key, true);
    });
    return weekdays;
}

bool isWeekday(std::string_view word)
{
    static const WordMap<bool> weekdays = loadWeekdays();
    thread_local CellFolder folder;
    return weekdays.contains(folder.fold(word));
}

struct Joined
{
    std::string text;
    DateWord meaning = DateWord::Link;
};

/// Longer ones first.
std::vector<Joined> loadJoined()
{
    std::vector<Joined> words;
    for (const char *morning : {"午前", "上午", "凌晨", "清晨", "早上", "오전"})
        words.push_back({.text = morning, .meaning = DateWord::Morning});
    for (const char *afternoon : {"午後", "中午", "下午", "晚上", "오후"})
        words.push_back({.text = afternoon, .meaning = DateWord::Afternoon});
    for (const char *unit :
         {"年", "月", "日", "号", "號", "時", "时", "点", "分", "秒", "년", "월", "일", "시", "분", "초"})
        words.push_back({.text = unit});
    forEachWeekday([&words](const icu::UnicodeString &name) {
        constexpr char16_t firstEastAsian = 0x1100;
        std::string text;
        if (name.length() > 1 && name[0] >= firstEastAsian)
            words.push_back({.text = name.toUTF8String(text)});
    });
    std::stable_sort(words.begin(), words.end(), [](const Joined &left, const Joined &right) {
        return left.text.size() > right.text.size();
    });
    return words;
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
    if (isOneOf(word, {"t",  "at", "de",  "of", "kl", "klo", "um", "om",   "den", "o",   "th", "st",  "nd",
                       "rd", "h",  "uhr", "u",  "le", "el",  "il", "alle", "ore", "min", "s",  "godz"}))
        return DateWord::Link;
    if (word == "à" || word == "às")
        return DateWord::Link;
    if (isOneOf(word, {"z", "utc", "gmt"}))
        return DateWord::Utc;
    if (isOneOf(word, {"am", "fm"}))
        return DateWord::Morning;
    if (isOneOf(word, {"pm", "em"}))
        return DateWord::Afternoon;
    if (monthOf(word) > 0)
        return DateWord::Month;
    return isWeekday(word) ? DateWord::Link : DateWord::Unknown;
}

std::size_t joinedWord(std::string_view text, DateWord &meaning)
{
    static const std::vector<Joined> words = loadJoined();
    const auto found = std::find_if(words.begin(), words.end(),
                                    [text](const Joined &word) { return text.starts_with(word.text); });
    if (found == words.end())
        return text.size();
    meaning = found->meaning;
    return found->text.size();
}

} // namespace xdm
