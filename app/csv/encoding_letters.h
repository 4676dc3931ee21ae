// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <unicode/uscript.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace csv {

/// Natural logarithm of the probability of a letter that no language of the text has.
inline constexpr double strangeLetter = -13;

/// How the letters of one language follow one another, learnt from the words that ICU's locale data has in
/// it: names of countries, languages, cities, months and currencies.
class LanguageLetters
{
public:
    explicit LanguageLetters(const char *tag);

    const QByteArray &tag() const { return m_tag; }

    UScriptCode script() const { return m_script; }

    /// Natural logarithm of the probability of a word in lower case.
    double logProbability(std::u16string_view word) const;

private:
    using Letter = std::uint8_t; ///< 0: the word's end; 1: none of this language

    void learnAlphabet();
    void learnWords();
    void learn(std::u16string_view text, double weight);
    void addWord(std::u16string_view word, double weight);
    void settle();

    Letter letterOf(char16_t c) const { return c < m_letters.size() ? m_letters[c] : Letter(1); }

    QByteArray m_tag;
    UScriptCode m_script = USCRIPT_LATIN;
    std::vector<Letter> m_letters; ///< by character
    std::size_t m_count = 2;
    std::vector<float> m_pairs; ///< counts first, then logarithms
};

/// The languages written with letters whose customers one may meet, learnt at the first call. Thread-safe.
const std::vector<LanguageLetters> &languageLetters();

} // namespace csv
