// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/encoding_letters.h"

#include "csv/encoding_names.h"

#include <unicode/dtfmtsym.h>
#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/ucurr.h>
#include <unicode/ulocdata.h>
#include <unicode/uniset.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace csv {

namespace {

constexpr char16_t firstBeyond = 0x0E80; ///< behind the last alphabet that is learnt
constexpr double customersWeight = 12; ///< they are nearer to what a table holds than names of countries
constexpr double leastSmoothing = 6; ///< letters' worth of the letter's frequency, whatever stands before it
constexpr double smoothing = 0.08; ///< the same, as a share of what was counted
constexpr double mainFloor = 4e-4; ///< of a letter that the language has
constexpr double guestFloor = 2e-5; ///< of a letter that it has in foreign names

constexpr const char *tags[] {"en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "is",
                              "pl", "cs", "sk", "hu", "ro", "sl", "hr", "sq", "tr", "et", "lv", "lt",
                              "ca", "ga", "ru", "uk", "bg", "sr", "mk", "el", "he", "ar", "fa", "th"};

void append(std::u16string &text, const icu::UnicodeString &word)
{
    text.append(word.getBuffer(), std::size_t(word.length()));
    text.push_back(u'\n');
}

/// What people call countries and languages in this language.
std::u16string displayNames(const icu::Locale &locale)
{
    const std::unique_ptr<icu::LocaleDisplayNames> names(icu::LocaleDisplayNames::createInstance(locale));
    std::u16string text;
    for (const char *const *region = icu::Locale::getISOCountries(); *region != nullptr; ++region) {
        icu::UnicodeString name;
        append(text, names->regionDisplayName(*region, name));
    }
    for (const char *const *language = icu::Locale::getISOLanguages(); *language != nullptr; ++language) {
        icu::UnicodeString name;
        names->languageDisplayName(*language, name);
        if (name != icu::UnicodeString::fromUTF8(*language)) // it has no word for that one
            append(text, name);
    }
    return text;
}

std::u16string calendarNames(const icu::Locale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    std::u16string text;
    const icu::DateFormatSymbols symbols(locale, status);
    if (U_FAILURE(status))
        return text;
    int32_t count = 0;
    const icu::UnicodeString *months = symbols.getMonths(count);
    for (int32_t i = 0; i < count; ++i)
        append(text, months[i]);
    const icu::UnicodeString *days = symbols.getWeekdays(count);
    for (int32_t i = 0; i < count; ++i)
        append(text, days[i]);
    return text;
}

std::u16string cityNames(const icu::Locale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    std::u16string text;
    const std::unique_ptr<icu::TimeZoneNames> names(icu::TimeZoneNames::createInstance(locale, status));
    const std::unique_ptr<icu::StringEnumeration> zones(icu::TimeZone::createTimeZoneIDEnumeration(
        UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
    if (U_FAILURE(status))
        return text;
    while (const icu::UnicodeString *zone = zones->snext(status)) {
        icu::UnicodeString name;
        append(text, names->getExemplarLocationName(*zone, name));
    }
    return text;
}

} // namespace

LanguageLetters::LanguageLetters(const char *tag)
    : m_tag(tag)
    , m_letters(firstBeyond, Letter(1))
{
    UErrorCode status = U_ZERO_ERROR;
    UScriptCode codes[4] {};
    if (uscript_getCode(tag, codes, 4, &status) > 0 && U_SUCCESS(status))
        m_script = codes[0];
    learnAlphabet();
    learnWords();
    settle();
}

void LanguageLetters::learnAlphabet()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<ULocaleData, decltype(&ulocdata_close)> data(
        ulocdata_open(m_tag.constData(), &status), &ulocdata_close);
    std::vector<double> floors(2, 0);
    for (const auto &[kind, floor] :
         {std::pair(ULOCDATA_ES_STANDARD, mainFloor), std::pair(ULOCDATA_ES_AUXILIARY, guestFloor)}) {
        icu::UnicodeSet set;
        status = U_ZERO_ERROR;
        ulocdata_getExemplarSet(data.get(), set.toUSet(), 0, kind, &status);
        for (int32_t i = 0; U_SUCCESS(status) && i < set.size(); ++i) {
            const UChar32 c = set.charAt(i);
            if (c < 0 || c >= firstBeyond || m_letters[std::size_t(c)] != 1 || m_count == 255)
                continue;
            m_letters[std::size_t(c)] = Letter(m_count++);
            floors.push_back(floor);
        }
    }
    for (char16_t c = u'a'; c <= u'z' && m_script == USCRIPT_LATIN; ++c) {
        if (m_letters[c] == 1) {
            m_letters[c] = Letter(m_count++);
            floors.push_back(mainFloor / 4);
        }
    }
    m_pairs.assign(m_count * m_count, 0);
    // The floor of each letter waits in the row of strange letters until the words are counted.
    for (std::size_t letter = 0; letter < m_count; ++letter)
        m_pairs[m_count + letter] = float(floors[letter]);
}

void LanguageLetters::learnWords()
{
    const icu::Locale locale(m_tag.constData());
    learn(displayNames(locale), 1);
    learn(cityNames(locale), 1);
    learn(calendarNames(locale), 2);
    learn(customersWords(m_tag.toStdString()), customersWeight);
}

void LanguageLetters::learn(std::u16string_view text, double weight)
{
    std::u16string word;
    for (const char16_t c : text) {
        const auto small = char16_t(u_tolower(c));
        if (u_isalpha(c) || u_charType(c) == U_NON_SPACING_MARK) {
            word.push_back(small);
        } else if (!word.empty()) {
            addWord(word, weight);
            word.clear();
        }
    }
}

void LanguageLetters::addWord(std::u16string_view word, double weight)
{
    Letter before = 0;
    for (const char16_t c : word) {
        const Letter letter = letterOf(c);
        if (before != 1 && letter != 1)
            m_pairs[before * m_count + letter] += float(weight);
        before = letter;
    }
    if (before != 1)
        m_pairs[before * m_count] += float(weight);
}

/// Counts become logarithms of probabilities.
void LanguageLetters::settle()
{
    std::vector<double> single(m_count, 0);
    double total = 0;
    for (std::size_t before = 0; before < m_count; ++before) {
        for (std::size_t letter = 0; letter < m_count && before != 1; ++letter) {
            single[letter] += double(m_pairs[before * m_count + letter]);
            total += double(m_pairs[before * m_count + letter]);
        }
    }
    for (std::size_t letter = 0; letter < m_count; ++letter)
        single[letter] = std::max(single[letter] / std::max(total, 1.0), double(m_pairs[m_count + letter]));
    for (std::size_t before = 0; before < m_count; ++before) {
        double sum = 0;
        for (std::size_t letter = 0; letter < m_count && before != 1; ++letter)
            sum += double(m_pairs[before * m_count + letter]);
        const double freely = std::max(leastSmoothing, smoothing * sum);
        for (std::size_t letter = 0; letter < m_count; ++letter) {
            float &pair = m_pairs[before * m_count + letter];
            const double seen = before == 1 ? 0 : double(pair);
            const double share = (seen + freely * single[letter]) / (sum + freely);
            pair = letter == 1 ? float(strangeLetter) : float(std::log(std::max(share, 1e-7)));
        }
    }
}

double LanguageLetters::logProbability(std::u16string_view word) const
{
    double sum = 0;
    Letter before = 0;
    for (const char16_t c : word) {
        const Letter letter = letterOf(c);
        sum += double(m_pairs[before * m_count + letter]);
        before = letter;
    }
    return sum + double(m_pairs[before * m_count]);
}

const std::vector<LanguageLetters> &languageLetters()
{
    static const std::vector<LanguageLetters> languages = [] {
        std::vector<LanguageLetters> all;
        all.reserve(std::size(tags));
        for (const char *tag : tags)
            all.emplace_back(tag);
        return all;
    }();
    return languages;
}

} // namespace csv
