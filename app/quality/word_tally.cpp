// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/word_tally.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace quality {

namespace {

constexpr std::size_t mostEntries = 10'000; // a column with more is no column of words
constexpr std::size_t mostTold = 200;
constexpr std::size_t longestWord = 200; // bytes

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

bool WordTally::hasRoomFor(std::string_view word) const
{
    return m_entries.size() < mostEntries && word.size() <= longestWord;
}

void WordTally::add(std::string_view word, const xdm::Value &value)
{
    if (const auto known = m_entries.find(word); known != m_entries.end()) {
        ++known->second.rows;
    } else if (hasRoomFor(word)) {
        m_entries.emplace(word,
                          Entry {.rows = 1,
                                 .becomes = std::string(value.text),
                                 .misfit = value.kind == xdm::Value::Kind::Misfit});
    } else {
        m_someMissed = true;
    }
}

void WordTally::merge(const WordTally &other)
{
    m_someMissed = m_someMissed || other.m_someMissed;
    // In the order of the words: which of them find room must not depend on how they are hashed.
    std::vector<const std::pair<const std::string, Entry> *> entries;
    for (const auto &entry : other.m_entries)
        entries.push_back(&entry);
    std::ranges::sort(entries, {}, [](const auto *entry) { return std::string_view(entry->first); });
    for (const auto *entry : entries) {
        if (const auto known = m_entries.find(entry->first); known != m_entries.end())
            known->second.rows += entry->second.rows;
        else if (hasRoomFor(entry->first))
            m_entries.emplace(entry->first, entry->second);
        else
            m_someMissed = true;
    }
}

std::vector<WordCount> WordTally::regardlessOfCase() const
{
    struct Spelling
    {
        const std::string *word = nullptr;
        const Entry *entry = nullptr;
    };

    std::vector<Spelling> spellings;
    for (const auto &[word, entry] : m_entries)
        spellings.push_back({.word = &word, .entry = &entry});
    std::ranges::sort(spellings, [](const Spelling &left, const Spelling &right) {
        return std::tuple(-left.entry->rows, std::string_view(*left.word))
            < std::tuple(-right.entry->rows, std::string_view(*right.word));
    });
    // What two spellings become may differ: codes of the platform count by their case.
    QHash<std::pair<QString, QString>, std::size_t> places;
    std::vector<WordCount> words;
    for (const Spelling &spelling : spellings) {
        const QString word = textOf(*spelling.word);
        const QString becomes = textOf(spelling.entry->becomes);
        const auto key = std::pair(word.toLower(), spelling.entry->misfit ? QStringLiteral("\n") : becomes);
        if (const auto place = places.constFind(key); place != places.constEnd()) {
            words[*place].rows += spelling.entry->rows;
            continue;
        }
        places.insert(key, words.size());
        words.push_back({.word = word,
                         .rows = spelling.entry->rows,
                         .becomes = becomes,
                         .misfit = spelling.entry->misfit});
    }
    return words;
}

std::vector<WordCount> WordTally::mostFrequent() const
{
    std::vector<WordCount> words = regardlessOfCase();
    const auto byRows = [](const WordCount &left, const WordCount &right) { return left.rows > right.rows; };
    std::ranges::stable_sort(words, byRows);
    words.resize(std::min(words.size(), mostTold));
    std::ranges::stable_partition(words, &WordCount::misfit);
    return words;
}

bool WordTally::isComplete() const
{
    return !m_someMissed && (m_entries.size() <= mostTold || regardlessOfCase().size() <= mostTold);
}

} // namespace quality
