// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/encoding_likelihood.h"

#include "csv/encoding_ideographs.h"
#include "csv/encoding_letters.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace csv {

namespace {

// Natural logarithms of probabilities.
constexpr double asciiSign = -3.7;
constexpr double usualSign = -6.5; ///< quotation marks, dashes, euro and degree
constexpr double unusualSign = -10;
constexpr double beyondPlane = -11;
constexpr double controlCharacter = -16;
constexpr double notText = -18;
constexpr double glued = -3; ///< a sign between two letters, or an unusual one at one
constexpr double capitalInside = -3.5; ///< behind a small letter
constexpr double wideAtLetter = -2.5; ///< an ideograph or a syllable that touches a Latin letter
constexpr double anotherScript = -6; ///< once: every file has Latin letters, in addresses at least
constexpr double halfKanaGoesOn = 3.5; ///< half-wide kana come in runs

constexpr std::size_t longestWord = 40;
constexpr int rounds = 5;
constexpr double neverRuledOut = 0.1; ///< words that every language has beforehand

bool isUsualSign(char16_t c)
{
    constexpr std::u16string_view signs = u"\u00A0«»“”„‘’‚–—…€°§·ºª¿¡©®™№•£\u00AD";
    return signs.find(c) != std::u16string_view::npos;
}

bool isMark(char16_t c)
{
    const auto type = u_charType(c);
    return type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK;
}

bool belongsToWord(char16_t c)
{
    return (u_isalpha(c) || isMark(c)) && !isWide(c) && !isHalfKana(c) && !U16_IS_SURROGATE(c) && c != u'ª'
        && c != u'º';
}

UScriptCode scriptOf(std::u16string_view word)
{
    for (const char16_t c : word) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(c, &status);
        if (script != USCRIPT_COMMON && script != USCRIPT_INHERITED)
            return script;
    }
    return USCRIPT_COMMON;
}

class Weighing
{
public:
    explicit Weighing(std::u16string_view text);

    Likelihood result();

private:
    struct Word
    {
        double count = 0;
        bool beyondAscii = false;
        std::vector<double> logs; ///< one per language of its script
    };

    void take(std::size_t &at);
    void takeWord(std::size_t &at);
    void takeSign(std::size_t at);
    void takeWide(std::size_t at);

    bool isLetterAt(std::size_t at) const { return at < m_text.size() && belongsToWord(m_text[at]); }

    void weighWords(UScriptCode script, std::map<std::u16string, Word> &words);

    std::u16string_view m_text;
    double m_sum = 0;
    std::map<UScriptCode, std::map<std::u16string, Word>> m_words;
    std::map<char16_t, double> m_wide;
    double m_mostWords = 0;
    QByteArray m_language;
};

Weighing::Weighing(std::u16string_view text)
    : m_text(text)
{
    for (std::size_t at = 0; at < m_text.size();)
        take(at);
}

void Weighing::take(std::size_t &at)
{
    const char16_t c = m_text[at];
    if (belongsToWord(c))
        return takeWord(at);
    if (isWide(c) || isHalfKana(c))
        takeWide(at);
    else if (U16_IS_SURROGATE(c))
        m_sum += beyondPlane / 2;
    else
        takeSign(at);
    ++at;
}

void Weighing::takeWord(std::size_t &at)
{
    std::u16string word;
    bool beyond = false;
    bool small = false;
    for (; isLetterAt(at) && word.size() < longestWord; ++at) {
        const char16_t c = m_text[at];
        if (small && u_isupper(c))
            m_sum += capitalInside;
        small = u_islower(c);
        beyond = beyond || c >= 0x80;
        word.push_back(char16_t(u_tolower(c)));
    }
    Word &known = m_words[scriptOf(word)][word];
    known.count += 1;
    known.beyondAscii = beyond;
}

void Weighing::takeWide(std::size_t at)
{
    const char16_t c = m_text[at];
    if (c == 0xFFFD) {
        m_sum += notText;
        return;
    }
    m_wide[c] += 1;
    const auto isLatin = [this](std::size_t place) {
        return place < m_text.size() && m_text[place] < 0x80 && isLetterAt(place);
    };
    m_sum += (at > 0 && isLatin(at - 1) ? wideAtLetter : 0) + (isLatin(at + 1) ? wideAtLetter : 0);
    if (isHalfKana(c) && at > 0 && isHalfKana(m_text[at - 1]))
        m_sum += halfKanaGoesOn;
}

void Weighing::takeSign(std::size_t at)
{
    const char16_t c = m_text[at];
    const bool line = c == u'\n' || c == u'\r' || c == u'\t';
    if (c < 0x80 && (c >= 0x20 || line)) {
        m_sum += asciiSign;
        return;
    }
    if (c == 0xFFFD) {
        m_sum += notText;
        return;
    }
    if (u_iscntrl(c) && c != 0x00AD) {
        m_sum += controlCharacter;
        return;
    }
    if (u_charType(c) == U_UNASSIGNED) {
        m_sum += notText;
        return;
    }
    const bool usual = isUsualSign(c);
    m_sum += usual ? usualSign : unusualSign;
    const bool behind = at > 0 && isLetterAt(at - 1);
    const bool before = isLetterAt(at + 1);
    const bool joins = c == u'’' || c == u'·' || c == 0x00AD;
    if (!joins && (usual ? behind && before : behind || before))
        m_sum += glued;
}

/// The shares of the languages are those that make the words likeliest.
void Weighing::weighWords(UScriptCode script, std::map<std::u16string, Word> &words)
{
    std::vector<const LanguageLetters *> languages;
    for (const LanguageLetters &language : languageLetters()) {
        if (language.script() == script)
            languages.push_back(&language);
    }
    m_sum += script == USCRIPT_LATIN ? 0 : anotherScript;
    if (languages.empty()) {
        for (const auto &[word, known] : words)
            m_sum += known.count * strangeLetter * double(word.size());
        return;
    }
    for (auto &[word, known] : words) {
        for (const LanguageLetters *language : languages)
            known.logs.push_back(language->logProbability(word));
    }
    std::vector<double> shares(languages.size(), 1 / double(languages.size()));
    std::vector<double> beyond(languages.size(), 0);
    double sum = 0;
    for (int round = 0; round < rounds; ++round) {
        sum = 0;
        std::vector<double> next(languages.size(), neverRuledOut);
        std::ranges::fill(beyond, 0);
        double total = neverRuledOut * double(languages.size());
        for (const auto &[word, known] : words) {
            const double best = std::ranges::max(known.logs);
            double mixed = 0;
            for (std::size_t i = 0; i < shares.size(); ++i)
                mixed += shares[i] * std::exp(known.logs[i] - best);
            sum += known.count * (best + std::log(mixed));
            for (std::size_t i = 0; i < shares.size(); ++i) {
                const double part = known.count * shares[i] * std::exp(known.logs[i] - best) / mixed;
                next[i] += part;
                beyond[i] += known.beyondAscii ? part : 0;
            }
            total += known.count;
        }
        for (std::size_t i = 0; i < shares.size(); ++i)
            shares[i] = next[i] / total;
    }
    m_sum += sum;
    const auto most = std::ranges::max_element(beyond);
    if (*most > m_mostWords) {
        m_mostWords = *most;
        m_language = languages[std::size_t(most - beyond.begin())]->tag();
    }
}

Likelihood Weighing::result()
{
    for (auto &[script, words] : m_words)
        weighWords(script, words);
    if (!m_wide.empty()) {
        double best = 0;
        double count = 0;
        QByteArray tag;
        for (const auto &[c, times] : m_wide)
            count += times;
        for (const LanguageCharacters &language : languageCharacters()) {
            double sum = 0;
            for (const auto &[c, times] : m_wide)
                sum += times * language.logProbability(c);
            if (tag.isEmpty() || sum > best) {
                best = sum;
                tag = language.tag();
            }
        }
        m_sum += best;
        if (count > m_mostWords)
            m_language = tag;
    }
    return {.logProbability = m_sum, .language = m_language};
}

} // namespace

Likelihood likelihoodOf(std::u16string_view text)
{
    return Weighing(text).result();
}

} // namespace csv
