// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/field_search.h"

#include "xdm/header_words.h"
#include "xdm/near_words.h"
#include "xdm/schema.h"
#include "xdm/words.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace models {

namespace {

constexpr qsizetype shortestNear = 4; // letters; below, one letter off is another word
constexpr int wholeGain = 4; // what was typed is all of a name

/// How what was typed stands to a word.
enum Likeness : quint8 { Same, Begins, Within, Near, NearBeginning, Apart };

/// By likeness, then by what the word is to its field.
constexpr std::array<std::array<int, 3>, 5> farness {
    {{0, 1, 3}, {1, 3, 4}, {5, 6, 7}, {8, 9, 10}, {11, 12, 13}}};

Likeness exactLikeness(const QString &typed, const QString &word)
{
    const qsizetype at = word.indexOf(typed);
    if (at < 0)
        return Apart;
    if (at > 0)
        return Within;
    return word.size() == typed.size() ? Same : Begins;
}

Likeness roughLikeness(QStringView typed, QStringView word)
{
    if (typed.size() < shortestNear || word.size() < typed.size() - 1)
        return Apart;
    if (xdm::isOneLetterOff(typed, word))
        return Near;
    for (qsizetype size = typed.size() - 1; size <= std::min(typed.size() + 1, word.size()); ++size) {
        if (xdm::isOneLetterOff(typed, word.left(size)))
            return NearBeginning;
    }
    return Apart;
}

/// Of each word. \param roughly  also where it is in one of them as it was typed
std::vector<Likeness> likenesses(const QString &typed, const std::vector<QString> &words, bool roughly)
{
    std::vector<Likeness> all(words.size());
    std::ranges::transform(words, all.begin(),
                           [&](const QString &word) { return exactLikeness(typed, word); });
    if (!roughly && std::ranges::any_of(all, [](Likeness likeness) { return likeness != Apart; }))
        return all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (all[i] == Apart)
            all[i] = roughLikeness(typed, words[i]);
    }
    return all;
}

/// Usual names by a path's last name, where that is one of them itself: "city" means the same in an object of
/// the organisation's own, while "number" says nothing without the phone it stands in.
const QHash<QString, QStringList> &namesByLast()
{
    static const QHash<QString, QStringList> all = [] {
        QHash<QString, QStringList> names;
        for (const xdm::Field &field : xdm::Schema::standard().fields) {
            const QString last = xdm::foldedKey(field.path.section(u'.', -1));
            const QStringList usual = xdm::usualNames(field.path);
            if (std::ranges::any_of(usual,
                                    [&last](const QString &name) { return xdm::foldedKey(name) == last; }))
                names.insert(last, usual);
        }
        return names;
    }();
    return all;
}

QStringList usualNamesOf(const QString &path)
{
    const QStringList own = xdm::usualNames(path);
    return own.isEmpty() ? namesByLast().value(xdm::foldedKey(path.section(u'.', -1))) : own;
}

} // namespace

int FieldSearch::wordFor(const QString &folded)
{
    const auto known = m_numbers.constFind(folded);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = int(m_words.size());
    m_numbers.insert(folded, number);
    m_words.push_back(folded);
    return number;
}

void FieldSearch::use(const QString &folded, Place place, bool whole)
{
    if (!folded.isEmpty())
        m_uses.push_back({.word = wordFor(folded), .place = place, .whole = whole});
}

/// Its words, and all of them as one: "first name" is found by "firstname".
void FieldSearch::useAll(const QString &text, Place place, bool whole)
{
    auto words = m_folded.constFind(text);
    if (words == m_folded.constEnd())
        words = m_folded.insert(text, xdm::wordsOf(text));
    for (const QString &word : *words)
        use(word, place, whole && words->size() == 1);
    if (words->size() > 1)
        use(words->join(QString()), place, whole);
}

void FieldSearch::add(const QString &path, const QString &words)
{
    const QStringList parts = words.split(u'·');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        useAll(parts[i], Place::Above, false);
    useAll(parts.back(), Place::Name, true);
    const QStringList names = path.split(u'.');
    for (qsizetype i = 0; i + 1 < names.size(); ++i)
        useAll(names[i], Place::Above, false);
    useAll(names.back(), Place::Name, false);
    const QStringList usual = usualNamesOf(path);
    for (const QString &name : usual)
        useAll(name, Place::UsualName, true);
    use(xdm::foldedKey(path), Place::Path, true);
    const auto begin = m_uses.begin() + std::ptrdiff_t(m_ends.empty() ? 0 : m_ends.back());
    const auto order = [](const Use &use) { return std::tuple(use.word, use.place, !use.whole); };
    std::sort(begin, m_uses.end(), [&](const Use &a, const Use &b) { return order(a) < order(b); });
    m_uses.erase(
        std::unique(begin, m_uses.end(),
                    [](const Use &a, const Use &b) { return a.word == b.word && a.place == b.place; }),
        m_uses.end());
    m_ends.push_back(m_uses.size());
}

std::span<const FieldSearch::Use> FieldSearch::usesOf(std::size_t field) const
{
    const std::size_t begin = field == 0 ? 0 : m_ends[field - 1];
    return std::span(m_uses).subspan(begin, m_ends[field] - begin);
}

std::vector<std::optional<int>> FieldSearch::costs(const QStringList &typed, const QString &all,
                                                   bool roughly) const
{
    std::vector<std::optional<int>> costs(m_ends.size(), 0);
    for (const QString &word : typed) {
        const std::vector<Likeness> likeness = likenesses(word, m_words, roughly);
        for (std::size_t field = 0; field < m_ends.size(); ++field) {
            if (!costs[field])
                continue;
            std::optional<int> best;
            for (const Use &use : usesOf(field)) {
                const Likeness like = likeness[std::size_t(use.word)];
                if (like == Apart || use.place == Place::Path)
                    continue;
                const int cost = farness[like][std::size_t(use.place)];
                best = best ? std::min(*best, cost) : cost;
            }
            costs[field] = best ? std::optional(*costs[field] + *best) : std::nullopt;
        }
    }
    const auto whole = m_numbers.constFind(all);
    if (whole == m_numbers.constEnd())
        return costs;
    for (std::size_t field = 0; field < m_ends.size(); ++field) {
        if (std::ranges::any_of(usesOf(field),
                                [&](const Use &use) { return use.word == *whole && use.whole; }))
            costs[field] = std::min(costs[field].value_or(0), 0) - wholeGain;
    }
    return costs;
}

std::vector<std::optional<int>> FieldSearch::find(const QString &text) const
{
    const QStringList typed = xdm::wordsOf(text);
    const QString all = typed.join(QString());
    std::vector<std::optional<int>> found = costs(typed, all, false);
    if (std::ranges::any_of(found, [](const auto &cost) { return cost.has_value(); }))
        return found;
    return costs(typed, all, true);
}

} // namespace models
