// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/letters.h"

#include "xdm/text.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace xdm {

namespace {

constexpr const char *anyLanguage = "";

icu::StringPiece piece(std::string_view text)
{
    return {text.data(), int32_t(text.size())};
}

void appendLower(std::string_view text, std::string &out)
{
    icu::StringByteSink<std::string> sink(&out);
    UErrorCode status = U_ZERO_ERROR;
    icu::CaseMap::utf8ToLower(anyLanguage, 0, piece(text), sink, nullptr, status);
}

void appendUpper(std::string_view text, std::string &out)
{
    icu::StringByteSink<std::string> sink(&out);
    UErrorCode status = U_ZERO_ERROR;
    icu::CaseMap::utf8ToUpper(anyLanguage, 0, piece(text), sink, nullptr, status);
}

void appendCodePoint(char32_t c, std::string &out)
{
    icu::StringByteSink<std::string> sink(&out);
    icu::UnicodeString(UChar32(c)).toUTF8(sink);
}

bool hasSmall(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (u_hasBinaryProperty(UChar32(nextCodePoint(text, at)), UCHAR_LOWERCASE))
            return true;
    }
    return false;
}

bool isApostrophe(char32_t c)
{
    return c == '\'' || c == 0x2019;
}

/// Letters, and the marks on them.
bool isWordPart(char32_t c)
{
    return u_isalnum(UChar32(c)) || (U_GET_GC_MASK(UChar32(c)) & U_GC_M_MASK) != 0;
}

} // namespace

Letters::Letters(const Conversion &conversion)
    : m_case(conversion.letters)
    , m_oneBlank(conversion.oneBlank)
{
}

std::string_view Letters::change(std::string_view text)
{
    if (m_oneBlank)
        text = withOneBlank(text);
    return m_case == LetterCase::AsWritten ? text : inCase(text);
}

std::string_view Letters::withOneBlank(std::string_view text)
{
    m_joined.clear();
    bool blank = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        if (isBlank(nextCodePoint(text, at))) {
            blank = true;
            continue;
        }
        if (blank)
            m_joined += ' ';
        blank = false;
        m_joined.append(text.substr(start, at - start));
    }
    return m_joined;
}

std::string_view Letters::inCase(std::string_view text)
{
    m_cased.clear();
    if (m_case == LetterCase::Lower) {
        appendLower(text, m_cased);
    } else if (m_case == LetterCase::Upper) {
        appendUpper(text, m_cased);
    } else {
        std::size_t begin = 0;
        int letters = 0; // of the word so far
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t start = at;
            const char32_t c = nextCodePoint(text, at);
            if (isWordPart(c)) {
                ++letters;
                continue;
            }
            // O'Hara and D'Arc are two words, "Anna's" is one.
            if (isApostrophe(c) && letters > 1)
                continue;
            appendWord(text.substr(begin, start - begin));
            m_cased.append(text.substr(start, at - start));
            begin = at;
            letters = 0;
        }
        appendWord(text.substr(begin));
    }
    return m_cased;
}

void Letters::appendWord(std::string_view word)
{
    if (word.empty())
        return;
    std::size_t at = 0;
    const char32_t first = nextCodePoint(word, at);
    const char32_t large = u_totitle(UChar32(first));
    if (large == first)
        m_cased.append(word.substr(0, at));
    else
        appendCodePoint(large, m_cased);
    const std::string_view rest = word.substr(at);
    if (hasSmall(rest))
        m_cased.append(rest);
    else
        appendLower(rest, m_cased);
}

} // namespace xdm
