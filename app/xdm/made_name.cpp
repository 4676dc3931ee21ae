// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/made_name.h"

#include "xdm/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>
#include <string>

namespace xdm {

namespace {

using Words = std::span<const std::string_view>;

// Each in small letters and without dots, as bareWord() gives a word.
constexpr std::array<std::string_view, 47> particles {
    "von",  "van",   "vom",   "vor",   "vander", "vande", "de",  "der", "den", "da",    "di",  "del",
    "dela", "della", "delle", "dello", "degli",  "dei",   "dos", "du",  "des", "la",    "las", "le",
    "les",  "los",   "af",    "av",    "zu",     "zum",   "zur", "ten", "ter", "te",    "op",  "aan",
    "'t",   "el",    "al",    "bin",   "ibn",    "bint",  "abu", "st",  "san", "santa", "of"};
/// Given names, too, where they begin with a capital.
constexpr std::array<std::string_view, 6> smallParticles {"ben", "do", "das", "e", "y", "mac"};
/// Stand between two family names.
constexpr std::array<std::string_view, 4> links {"y", "e", "i", "und"};
constexpr std::array<std::string_view, 33> titles {
    "mr",      "mrs", "ms",  "mx",     "miss",  "dr",     "prof", "professor", "sir",    "herr",   "frau",
    "hr",      "fr",  "fru", "fröken", "frk",   "mme",    "mlle", "monsieur",  "madame", "sig",    "signor",
    "signora", "sr",  "sra", "srta",   "señor", "señora", "mevr", "mevrouw",   "dhr",    "meneer", "doctor"};
constexpr std::array<std::string_view, 11> suffixes {"jr", "sr",  "ii",  "iii", "iv", "phd",
                                                     "md", "esq", "mba", "dds", "msc"};
constexpr std::array<std::string_view, 6> linksOfPeople {"and", "och", "und", "et", "og", "&"};
constexpr std::array<std::string_view, 7> easternHonorifics {"様", "さま", "さん", "殿", "님", "씨", "先生"};
/// Family names of two characters; other Chinese and Korean ones have one.
constexpr std::array<std::string_view, 21> longFamilies {
    "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "夏侯", "皇甫", "尉迟", "尉遲",
    "公孙", "公孫", "慕容", "남궁", "황보", "제갈", "사공", "선우", "서문", "독고"};
/// Chinese family names with which no common Japanese one begins.
constexpr std::string_view chineseFamilies = "王李张張刘劉陈陳杨楊黄赵趙吴吳周徐孙孫朱胡郭罗羅郑鄭梁谢謝宋唐"
                                             "许許韩韓冯馮邓鄧曹彭曾肖萧蕭董袁潘蒋蔣蔡余杜"
                                             "叶魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖韦韋贾賈傅邹鄒熊"
                                             "孟邱侯尹薛雷龙龍陶贺賀顾顧毛郝龚龔邵钱錢";

/// In small letters and without dots, as far as it is ASCII.
std::string bareWord(std::string_view word)
{
    std::string bare;
    for (const char c : word) {
        if (c != '.' && c != ',')
            bare += c >= 'A' && c <= 'Z' ? char(c + 0x20) : c;
    }
    return bare;
}

bool isOneOf(std::string_view word, Words words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool beginsSmall(std::string_view word)
{
    return !word.empty() && word.front() >= 'a' && word.front() <= 'z';
}

bool isParticle(std::string_view word)
{
    const std::string bare = bareWord(word);
    return isOneOf(bare, particles) || (beginsSmall(word) && isOneOf(bare, smallParticles));
}

bool isBlankPoint(char32_t c)
{
    return c <= 0x20 || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000;
}

bool isDotBetweenNames(char32_t c)
{
    return c == 0x30FB || c == 0xFF65 || c == 0xB7;
}

bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x3FFFF) || c == 0x3005;
}

bool isHangul(char32_t c)
{
    return c >= 0xAC00 && c <= 0xD7A3;
}

bool isKana(char32_t c)
{
    return (c >= 0x3041 && c <= 0x30FF && c != 0x30FB) || (c >= 0x31F0 && c <= 0x31FF)
        || (c >= 0xFF66 && c <= 0xFF9F);
}

/// What a name is written with.
struct Script
{
    bool eastern = true; ///< Chinese characters, Kana and Hangul only
    bool dotted = false; ///< a foreign name, its parts between dots
    bool unfit = false; ///< characters that stand in no one person's name
};

Script scriptOf(std::string_view name)
{
    constexpr std::string_view strange = "@&/;+=<>|0123456789";
    Script script {.eastern = static_cast<unsigned char>(name.front()) >= 0x80};
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = nextCodePoint(name, at);
        script.dotted = script.dotted || isDotBetweenNames(c);
        script.unfit = script.unfit || (c < 0x80 && strange.find(char(c)) != std::string_view::npos);
        const bool neutral = isBlankPoint(c) || isDotBetweenNames(c);
        script.eastern = script.eastern && (neutral || isHan(c) || isHangul(c) || isKana(c));
    }
    return script;
}

std::string_view between(std::string_view first, std::string_view last)
{
    return {first.data(), std::size_t(last.data() + last.size() - first.data())};
}

std::size_t bytesOfPoints(std::string_view text, int points)
{
    std::size_t at = 0;
    for (int i = 0; i < points && at < text.size(); ++i)
        nextCodePoint(text, at);
    return at;
}

int pointsOf(std::string_view text)
{
    int points = 0;
    for (std::size_t at = 0; at < text.size(); ++points)
        nextCodePoint(text, at);
    return points;
}

/// A name without any blank, family name first.
std::optional<NameParts> splitSolid(std::string_view name)
{
    std::size_t at = 0;
    const char32_t first = nextCodePoint(name, at);
    const int points = pointsOf(name);
    if (points < 2)
        return NameParts {.given = name};
    const std::size_t two = bytesOfPoints(name, 2);
    if (points > 2 && isOneOf(name.substr(0, two), longFamilies))
        return NameParts {.given = name.substr(two), .family = name.substr(0, two)};
    const bool korean = isHangul(first) && points <= 4;
    const bool chinese
        = isHan(first) && points <= 3 && chineseFamilies.find(name.substr(0, at)) != std::string_view::npos;
    if (!korean && !chinese)
        return {};
    return NameParts {.given = name.substr(at), .family = name.substr(0, at)};
}

/// Russian order: Иванов Иван Иванович.
bool endsAsPatronymic(std::string_view word)
{
    return word.ends_with("вич") || word.ends_with("вна");
}

} // namespace

void NameSplitter::cut(std::string_view name)
{
    m_words.clear();
    std::size_t start = 0;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t here = at;
        const char32_t c = nextCodePoint(name, at);
        if (!isBlankPoint(c) && !isDotBetweenNames(c))
            continue;
        if (here > start)
            m_words.push_back(name.substr(start, here - start));
        start = at;
    }
    if (start < name.size())
        m_words.push_back(name.substr(start));
}

std::optional<NameParts> NameSplitter::splitEastern(std::string_view name, bool dotted)
{
    cut(name);
    if (m_words.size() > 1 && isOneOf(m_words.back(), easternHonorifics))
        m_words.pop_back();
    if (m_words.empty())
        return {};
    if (m_words.size() == 1)
        return splitSolid(m_words.front());
    if (dotted)
        return NameParts {.given = between(m_words.front(), m_words[m_words.size() - 2]),
                          .family = m_words.back()};
    return NameParts {.given = between(m_words[1], m_words.back()), .family = m_words.front()};
}

std::optional<NameParts> NameSplitter::splitWestern()
{
    Words words = m_words;
    bool titled = false;
    while (words.size() > 1 && isOneOf(bareWord(words.front()), titles)) {
        words = words.subspan(1);
        titled = true;
    }
    if (words.size() == 1)
        return titled ? NameParts {.family = words.front()} : NameParts {.given = words.front()};
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        if (isOneOf(words[i], linksOfPeople))
            return {};
    }
    if (words.size() == 3 && endsAsPatronymic(words.back()))
        return NameParts {.given = between(words[1], words.back()), .family = words.front()};
    std::size_t family = words.size() - 1;
    if (family > 1 && isOneOf(bareWord(words[family]), suffixes))
        --family;
    while (family > 1 && isParticle(words[family - 1])) {
        // "José Ortega y Gasset": the name before the link belongs to it.
        const bool linked = family > 2 && isOneOf(words[family - 1], links);
        family -= linked ? 2 : 1;
    }
    return NameParts {.given = between(words.front(), words[family - 1]),
                      .family = between(words[family], words.back())};
}

/// "Moss, Ida", but not "Martin King, Jr."
std::optional<NameParts> NameSplitter::splitAtComma(std::string_view name, std::size_t comma)
{
    const std::string_view before = trimmedCell(name.substr(0, comma));
    std::string_view after = trimmedCell(name.substr(comma + 1));
    if (isOneOf(bareWord(after), suffixes) || after.empty()) {
        cut(after.empty() ? before : name);
        return m_words.empty() ? std::nullopt : splitWestern();
    }
    if (const std::size_t more = after.find(','); more != std::string_view::npos) {
        if (!isOneOf(bareWord(trimmedCell(after.substr(more + 1))), suffixes))
            return {};
        after = trimmedCell(after.substr(0, more));
    }
    cut(after);
    Words given = m_words;
    while (given.size() > 1 && isOneOf(bareWord(given.front()), titles))
        given = given.subspan(1);
    if (given.empty())
        return before.empty() ? std::nullopt : std::optional(NameParts {.family = before});
    return NameParts {.given = between(given.front(), given.back()), .family = before};
}

std::optional<NameParts> NameSplitter::split(std::string_view name)
{
    if (name.empty())
        return {};
    const Script script = scriptOf(name);
    if (script.unfit)
        return {};
    if (script.eastern)
        return splitEastern(name, script.dotted);
    if (const std::size_t comma = name.find(','); comma != std::string_view::npos)
        return splitAtComma(name, comma);
    cut(name);
    return m_words.empty() ? std::nullopt : splitWestern();
}

} // namespace xdm
