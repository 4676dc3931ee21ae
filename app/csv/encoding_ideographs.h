// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <unordered_map>
#include <vector>

namespace csv {

/// How often the characters of a language are met that is written in syllables or ideographs.
class LanguageCharacters
{
public:
    /// \param common  the characters that names, addresses and plain prose have most, the most frequent first
    LanguageCharacters(const char *tag, std::u16string_view common);

    const QByteArray &tag() const { return m_tag; }

    /// Natural logarithm of the probability of one character.
    double logProbability(char16_t character) const;

private:
    QByteArray m_tag;
    std::unordered_map<char16_t, float> m_characters;
};

/// Whether the character belongs to such a script: ideographs, syllables, and their punctuation and wide
/// forms.
bool isWide(char16_t character);

/// Half as wide as the others, one byte each in Shift_JIS.
bool isHalfKana(char16_t character);

/// Chinese in both ways of writing, Japanese, Korean; made at the first call. Thread-safe.
const std::vector<LanguageCharacters> &languageCharacters();

} // namespace csv
