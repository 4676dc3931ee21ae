// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/respelling.h"

#include "xdm/vocabulary.h"
#include "xdm/words.h"

#include <algorithm>
#include <utility>

namespace xdm {

namespace {

constexpr qsizetype shortestSwapped = 4; // letters; of shorter words too many are another one's letters
constexpr qsizetype shortestDenial = 3; // but "nto" must not be read over
constexpr std::size_t mostMeant = 8;

bool isKnown(const QString &word)
{
    return vocabulary().parts.contains(word) || vocabulary().stopWords.contains(word)
        || vocabulary().shortForms.contains(word);
}

QString swappedAt(QString text, qsizetype at)
{
    std::swap(text[at], text[at + 1]);
    return text;
}

/// The known words with two letters of \a word exchanged.
QStringList mended(const QString &word)
{
    QStringList known;
    for (qsizetype at = 0; word.size() >= shortestDenial && at + 1 < word.size(); ++at) {
        const QString other = swappedAt(word, at);
        if (other != word && isKnown(other)
            && (word.size() >= shortestSwapped || vocabulary().negations.contains(other)))
            known.append(other);
    }
    return known;
}

/// Both words, with the end of the first and the beginning of the second exchanged with what stood between
/// them: a blank, a line, or that the second began with a capital. One word where that stood within it.
QStringList mended(const QString &first, const QString &second)
{
    const QString both = first + second;
    const qsizetype end = first.size();
    const auto cut = [](const QString &text, qsizetype at) {
        const QStringList words {text.left(at), text.mid(at)};
        const bool known = std::all_of(words.begin(), words.end(),
                                       [](const QString &word) { return isKnown(word) || isNumber(word); });
        return known && !words.front().isEmpty() && !words.back().isEmpty() ? words : QStringList();
    };
    for (const QStringList &words :
         {cut(both, end - 1), cut(both, end + 1), cut(swappedAt(both, end - 1), end - 1),
          end + 1 < both.size() ? cut(swappedAt(both, end), end + 1) : QStringList()}) {
        if (!words.isEmpty())
            return words;
    }
    for (const QString &word : {both, swappedAt(both, end - 1)}) {
        if (word.size() >= shortestDenial && isKnown(word))
            return {word};
    }
    return {};
}

} // namespace

std::vector<QStringList> respelled(const QStringList &words)
{
    std::vector<QStringList> meant;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isKnown(words[i]) || isNumber(words[i]))
            continue;
        const QStringList others = mended(words[i]);
        if (others.isEmpty())
            continue;
        if (meant.empty())
            meant.push_back(words);
        const std::vector<QStringList> before = std::exchange(meant, {});
        for (const QString &other : others) {
            for (QStringList so : before) {
                so[i] = other;
                meant.push_back(std::move(so));
            }
        }
        if (meant.size() > mostMeant)
            meant.resize(mostMeant);
    }
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (isKnown(words[i]) && isKnown(words[i + 1]))
            continue;
        const QStringList pair = mended(words[i], words[i + 1]);
        if (!pair.isEmpty())
            meant.push_back(words.mid(0, i) + pair + words.mid(i + 2));
    }
    return meant;
}

} // namespace xdm
