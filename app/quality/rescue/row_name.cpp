// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/rescue/row_name.h"

#include "xdm/text.h"

#include <unicode/translit.h>

#include <algorithm>
#include <memory>

namespace quality {

namespace {

constexpr std::size_t remembered = 4096;
constexpr std::size_t furtherLetters = 3; ///< beside both names: an initial, a number in words
constexpr std::size_t tellingFamily = 4; ///< letters of a family name that is not found in words by chance
constexpr std::size_t tellingGiven = 3;
constexpr std::string_view blanks = " \t,./";
constexpr std::string_view blanksAndDashes = " \t,./-";

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

/// "mueller" and "muller" are the same.
std::string withoutUmlauts(const std::string &text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool mark = text[at] == 'e' && !plain.empty()
            && (plain.back() == 'a' || plain.back() == 'o' || plain.back() == 'u');
        if (!mark)
            plain += text[at];
    }
    return plain;
}

bool isBoth(const std::string &local, const std::string &given, const std::string &family)
{
    if (given.size() < 2 || family.size() < 2)
        return false;
    if (local == given + family || local == family + given)
        return true;
    const std::size_t first = local.find(given);
    if (first == std::string::npos || local.size() > given.size() + family.size() + furtherLetters)
        return false;
    return local.find(family, first + given.size()) != std::string::npos
        || local.substr(0, first).find(family) != std::string::npos;
}

bool isNear(const std::string &local, const std::string &given, const std::string &family)
{
    if (given.empty())
        return false;
    if (local == given && given.size() >= tellingGiven)
        return true;
    return family.size() >= tellingGiven
        && (local == given[0] + family || local == family + given[0] || local == given + family[0]);
}

/// The parts of the local part in small Latin letters.
std::vector<std::string> wordsOfLocal(std::string_view address)
{
    std::vector<std::string> words(1);
    for (const char c : address.substr(0, address.find_first_of("@+"))) {
        if (xdm::isAsciiLetter(c))
            words.back() += char(c | 0x20);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

icu::Transliterator *latinLetters()
{
    thread_local const std::unique_ptr<icu::Transliterator> letters = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    }();
    return letters.get();
}

} // namespace

void RowName::look(const csv::RecordView &row)
{
    m_row = row;
    m_spelled = false;
    m_key.clear();
    const auto folded
        = [&](int column) { return column < 0 ? std::string_view() : m_folder.fold(row.field(column)); };
    m_key = folded(m_columns.given);
    const bool given = !m_key.empty();
    m_key += '\n';
    const std::string_view family = folded(m_columns.family);
    m_key += family;
    m_whole = given && !family.empty();
    if (m_key.size() == 1) {
        const std::string_view cell
            = m_columns.fullName < 0 ? std::string_view() : xdm::trimmedCell(row.field(m_columns.fullName));
        m_key = m_folder.fold(cell);
        m_whole = !m_key.empty() && cell.find_first_of(" ,") != std::string_view::npos;
    }
    if (!m_key.empty() && m_columns.suffix >= 0)
        m_key.append(1, '\n').append(folded(m_columns.suffix));
}

std::string RowName::latin(std::string_view text)
{
    std::string letters;
    const auto take = [&letters](std::string_view plain) {
        for (const char c : plain) {
            if (xdm::isAsciiLetter(c))
                letters += char(c | 0x20);
        }
    };
    if (xdm::isAscii(text)) {
        take(text);
        return letters;
    }
    if (m_latin.size() >= remembered)
        m_latin.clear();
    const auto [known, isNew] = m_latin.try_emplace(std::string(text));
    if (isNew && latinLetters()) {
        icu::UnicodeString wide = icu::UnicodeString::fromUTF8({text.data(), int32_t(text.size())});
        latinLetters()->transliterate(wide);
        std::string plain;
        wide.toUTF8String(plain);
        take(plain);
        known->second = letters;
    }
    return known->second;
}

/// The words of a name, in Latin letters.
std::vector<std::string> RowName::parts(std::string_view text, std::string_view gaps)
{
    std::vector<std::string> words;
    for (std::size_t at = text.find_first_not_of(gaps); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(gaps, at), text.size());
        if (std::string word = latin(text.substr(at, end - at)); !word.empty())
            words.push_back(std::move(word));
        at = text.find_first_not_of(gaps, end);
    }
    return words;
}

/// A whole name into given and family names: "Öberg, Åsa", "Göran von der Heide".
void RowName::divide(std::string_view whole, std::vector<std::string> &family)
{
    whole = xdm::trimmedCell(whole);
    std::string_view given = whole;
    if (const std::size_t comma = whole.find(','); comma != std::string_view::npos) {
        family = parts(whole.substr(0, comma), blanks);
        given = whole.substr(comma + 1);
    } else if (std::size_t last = whole.find_last_of(' '); last != std::string_view::npos) {
        for (std::size_t gap = whole.find(' '); gap < last; gap = whole.find(' ', gap + 1)) {
            if (const char c = whole[gap + 1]; c >= 'a' && c <= 'z')
                last = gap;
        }
        family = parts(whole.substr(last), blanks);
        given = whole.substr(0, last);
    }
    m_given = parts(given, blanksAndDashes);
    m_surelyGiven = std::min<std::size_t>(m_given.size(), 1);
}

void RowName::spell()
{
    if (m_spelled)
        return;
    m_spelled = true;
    const auto cell = [this](int column) { return column < 0 ? std::string_view() : m_row.field(column); };
    m_given = parts(cell(m_columns.given), blanksAndDashes);
    m_surelyGiven = m_given.size();
    std::vector<std::string> family = parts(cell(m_columns.family), blanks);
    if (m_given.empty() && family.empty())
        divide(cell(m_columns.fullName), family);
    if (m_given.size() > 1) {
        std::string together;
        for (const std::string &part : m_given)
            together += part;
        m_given.push_back(std::move(together));
    }
    const std::vector<std::string> middle = parts(cell(m_columns.middle), blanksAndDashes);
    m_given.insert(m_given.end(), middle.begin(), middle.end());
    m_family.assign(1, {});
    for (const std::string &part : family)
        m_family.front() += part;
    for (const std::string &part : family) {
        if (family.size() > 1 && part.size() >= tellingFamily)
            m_family.push_back(part);
    }
}

void RowName::learn(std::span<const csv::Record> rows)
{
    for (const csv::Record &record : rows) {
        const csv::RecordView view = record.view();
        look(view);
        spell();
        for (std::size_t i = 0; i < m_surelyGiven; ++i) {
            if (m_given[i].size() >= tellingGiven)
                m_known.insert(m_given[i]);
        }
    }
    m_row = {};
}

bool RowName::isSpelled() const
{
    const auto isLetters = [this](int column) {
        const std::string_view text = column < 0 ? std::string_view() : m_row.field(column);
        for (std::size_t at = 0; at < text.size();) {
            if (xdm::nextCodePoint(text, at) >= xdm::firstWordLetter)
                return false;
        }
        return true;
    };
    return isLetters(m_columns.given) && isLetters(m_columns.family) && isLetters(m_columns.fullName);
}

/// The address is made of a given name that is not this person's.
bool RowName::isOthers(const std::vector<std::string> &words)
{
    return std::ranges::any_of(words, [this](const std::string &word) {
        return m_known.contains(word) && std::ranges::find(m_given, word) == m_given.end()
            && std::ranges::find(m_family, word) == m_family.end();
    });
}

RowName::Likeness RowName::likenessOf(std::string_view address)
{
    spell();
    const std::vector<std::string> words = wordsOfLocal(address);
    std::string local;
    for (const std::string &word : words)
        local += word;
    const std::string plain = withoutUmlauts(local);
    bool near = false;
    for (const std::string &given : m_given) {
        for (const std::string &family : m_family) {
            if (isBoth(local, given, family) || isBoth(plain, withoutUmlauts(given), withoutUmlauts(family)))
                return Likeness::Own;
            near = near || isNear(local, given, family)
                || isNear(plain, withoutUmlauts(given), withoutUmlauts(family));
        }
    }
    if (near)
        return Likeness::Near;
    const auto sure = std::span(m_given).first(m_surelyGiven);
    const bool given = std::ranges::any_of(sure, [&](const std::string &name) {
        return name.size() >= 2 && (has(local, name) || has(plain, withoutUmlauts(name)));
    });
    for (const std::string &family : m_family) {
        const bool word = family.size() >= 2 && std::ranges::find(words, family) != words.end();
        const bool inside
            = family.size() >= tellingFamily && (has(local, family) || has(plain, withoutUmlauts(family)));
        // "b.oberg@" of somebody who is called Åsa.
        const bool initial
            = local.size() == family.size() + 1 && (local.starts_with(family) || local.ends_with(family));
        if (!given && (word || inside) && (initial || local.size() >= family.size() + tellingGiven))
            return Likeness::Other;
    }
    return isOthers(words) ? Likeness::Other : Likeness::None;
}

bool RowName::isWrittenAs(std::string_view name)
{
    spell();
    std::vector<std::string> there = parts(name, blanksAndDashes);
    std::vector<std::string> own
        = parts(m_columns.given < 0 ? std::string_view() : m_row.field(m_columns.given), blanksAndDashes);
    const auto family
        = parts(m_columns.family < 0 ? std::string_view() : m_row.field(m_columns.family), blanksAndDashes);
    own.insert(own.end(), family.begin(), family.end());
    if (own.empty() && m_columns.fullName >= 0)
        own = parts(m_row.field(m_columns.fullName), blanksAndDashes);
    std::ranges::sort(there);
    std::ranges::sort(own);
    return own.size() > 1 && there == own;
}

QStringList RowName::others(const QStringList &words)
{
    spell();
    QStringList rest;
    for (const QString &word : words) {
        const std::string plain = latin(word.toStdString());
        const auto is = [&plain](const std::string &name) { return !plain.empty() && name == plain; };
        if (std::ranges::none_of(m_given, is) && std::ranges::none_of(m_family, is))
            rest << word;
    }
    return rest;
}

} // namespace quality
