// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/header_reader.h"

#include "xdm/near_words.h"
#include "xdm/respelling.h"
#include "xdm/words.h"

#include <algorithm>

namespace xdm {

namespace {

constexpr qsizetype shortestNear = 6; // letters; below, one letter off is another word
constexpr qsizetype shortestCompound = 6;
constexpr qsizetype longestCompound = 64; // letters; no word of any language, and taking it apart takes long
constexpr qsizetype mostWords = 32; // of a header that is still a name
constexpr qsizetype shortestPart = 6; // letters of a single word that stands for a whole header

const FieldName *named(const QStringList &words)
{
    const auto &names = vocabulary().names;
    if (words.isEmpty())
        return nullptr;
    auto found = names.constFind(words.join(QString()));
    if (found == names.constEnd()) {
        const QString order = vocabulary().orderless(words);
        found = order.isEmpty() ? found : names.constFind(vocabulary().namesByWords.value(order));
    }
    return found == names.constEnd() ? nullptr : &*found;
}

/// Takes the words of one context out. \return the context, or nothing
QString takeContextOf(QStringList &words)
{
    for (int length = 2; length >= 1; --length) {
        for (int i = 0; i + length <= words.size(); ++i) {
            QString context = vocabulary().contexts.value(words.mid(i, length).join(QString()));
            if (context.isEmpty())
                continue;
            words.erase(words.begin() + i, words.begin() + i + length);
            return context;
        }
    }
    return {};
}

/// The same of a header that has more words.
QString takeContext(QStringList &words)
{
    QStringList rest = words;
    const QString context = takeContextOf(rest);
    if (rest.isEmpty())
        return {};
    words = rest;
    return context;
}

QStringList without(const QStringList &words, const QSet<QString> &dropped)
{
    QStringList rest;
    for (const QString &word : words) {
        if (!dropped.contains(word))
            rest.append(word);
    }
    return rest;
}

/// Takes a lone number out that counts things of a kind: "Phone 2 - Value". \return it, or 0
int takeOrdinal(QStringList &words)
{
    const auto first = std::find_if(words.begin(), words.end(), isNumber);
    if (first == words.end() || first->size() > 2)
        return 0;
    const int ordinal = first->toInt();
    words.erase(first);
    return ordinal;
}

bool isAnyOf(const QStringList &words, const QSet<QString> &set)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return set.contains(word); });
}

bool isConsent(const FieldName &name)
{
    return std::any_of(name.targets.begin(), name.targets.end(), [](const FieldName::Target &target) {
        return target.path.startsWith(QLatin1String("consents."));
    });
}

/// Nobody's no may be read as a yes: a consent with a negation beside it is not that consent.
bool isDenied(const FieldName &name, const QStringList &beside)
{
    return isConsent(name) && isAnyOf(beside, vocabulary().negations);
}

/// Whether one of the words alone is the name of an opt-out.
bool holdsOptOut(const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        const FieldName *name = named({word});
        return name && name->targets.front().inverted;
    });
}

/// In full, "no" may be a number; as it was written it says no.
bool turnsNoIntoYes(const FieldName &name, const QStringList &written)
{
    return isDenied(name, written) && !name.targets.front().inverted;
}

std::optional<FoundName> found(const FieldName *name, const QString &context, double score, int ordinal = 1)
{
    if (!name)
        return std::nullopt;
    return FoundName {.name = *name, .context = context, .ordinal = ordinal, .score = score};
}

/// The time or reason of a consent: the consent's name, and a word for it.
std::optional<FoundName> findBesideConsent(const QStringList &words)
{
    for (const auto &[set, end] : {std::pair(&vocabulary().timeWords, QLatin1String(".time")),
                                   std::pair(&vocabulary().reasonWords, QLatin1String(".reason"))}) {
        const QStringList stem = without(words, *set);
        if (stem.size() == words.size())
            continue;
        const FieldName *consent = named(stem);
        if (!consent)
            consent = named(without(stem, vocabulary().fillers));
        if (!consent || !consent->targets.front().path.startsWith(QLatin1String("consents.")))
            continue;
        FieldName name = *consent;
        name.targets.resize(1);
        FieldName::Target &target = name.targets.front();
        target = {target.path.chopped(target.path.size() - target.path.lastIndexOf(u'.')) + end};
        return found(&name, {}, 0.85);
    }
    return std::nullopt;
}

/// Whether words beside a name leave its meaning as it is: fillers, an ordinal, whose address or phone it is.
bool explain(QStringList beside, QString &context, int &ordinal)
{
    context = takeContextOf(beside);
    const int number = takeOrdinal(beside);
    ordinal = number == 0 ? 1 : number;
    return without(without(beside, vocabulary().fillers), vocabulary().stopWords).isEmpty();
}

/// The longest name in \a words of which the others say no more than whose it is. Of equal ones the last,
/// which is what the others describe.
std::optional<FoundName> findWithin(const QStringList &words)
{
    for (qsizetype length = words.size() - 1; length >= 1; --length) {
        for (qsizetype start = words.size() - length; start >= 0; --start) {
            const FieldName *name = named(words.mid(start, length));
            const QStringList beside = words.mid(0, start) + words.mid(start + length);
            QString context;
            int ordinal = 1;
            if (!name || isDenied(*name, beside) || !explain(beside, context, ordinal))
                continue;
            return found(name, context, ordinal == 1 ? 0.9 : 0.85, ordinal);
        }
    }
    return std::nullopt;
}

std::optional<FoundName> findAsWritten(const QStringList &words)
{
    if (auto whole = found(named(words), {}, 0.95))
        return whole;
    if (auto within = findWithin(words))
        return within;
    QStringList rest = words;
    const QString context = takeContext(rest);
    const FieldName *bare = named(without(rest, vocabulary().fillers));
    if (bare && !isDenied(*bare, rest))
        return found(bare, context, 0.85);
    return findBesideConsent(words);
}

/// The fewest known words that make up \a word; links such as the s in "Leveransort" may stand between them.
QStringList takenApart(const QString &word)
{
    std::vector<QStringList> best(std::size_t(word.size()) + 1);
    for (qsizetype end = 1; end <= word.size(); ++end) {
        for (qsizetype start = 0; start < end; ++start) {
            if (start > 0 && best[std::size_t(start)].isEmpty())
                continue;
            QStringList parts = best[std::size_t(start)];
            const QString part = word.mid(start, end - start);
            const bool link = start > 0 && (part == QLatin1String("s") || part == QLatin1String("n"));
            if (!link && (part.size() == word.size() || !vocabulary().parts.contains(part)))
                continue;
            if (!link)
                parts.append(part);
            QStringList &own = best[std::size_t(end)];
            if (own.isEmpty() || parts.size() < own.size())
                own = parts;
        }
    }
    return best.back();
}

QStringList allTakenApart(const QStringList &words)
{
    QStringList apart;
    for (const QString &word : words) {
        const bool letters = !word.isEmpty() && word.front().unicode() < firstWordLetter;
        const bool known = vocabulary().parts.contains(word);
        const QStringList parts
            = known || word.size() > longestCompound || word.size() < (letters ? shortestCompound : 2)
            ? QStringList()
            : takenApart(word);
        apart.append(parts.isEmpty() ? QStringList {word} : parts);
    }
    return apart;
}

QStringList inFull(const QStringList &words)
{
    QStringList full;
    for (const QString &word : words)
        full.append(vocabulary().shortForms.value(word, word));
    return full;
}

/// Short words are in many headers that are about something else.
bool isTelling(const QStringList &part)
{
    const QString key = part.join(QString());
    const bool letters = key.front().unicode() < firstWordLetter;
    return part.size() > 1 || key.size() >= (letters ? shortestPart : 2);
}

} // namespace

std::optional<FoundName> findName(const QStringList &words)
{
    if (words.isEmpty() || words.size() > mostWords)
        return std::nullopt;
    if (auto own = findAsWritten(words))
        return own;
    const QStringList full = inFull(words);
    if (full != words) {
        if (auto own = findAsWritten(full); own && !turnsNoIntoYes(own->name, words)) {
            own->score *= 0.97;
            return own;
        }
    }
    const QStringList apart = allTakenApart(full);
    if (apart != full) {
        if (auto own = findAsWritten(apart); own && !turnsNoIntoYes(own->name, words)) {
            own->score *= 0.9;
            own->exact = false;
            return own;
        }
    }
    return std::nullopt;
}

std::optional<FoundName> findRespelled(const QStringList &words)
{
    const std::vector<QStringList> meant = respelled(words);
    for (const QStringList &others : meant) {
        if (auto own = findName(others)) {
            own->score = std::min(own->score, 0.95) * 0.75;
            own->exact = false;
            return own;
        }
    }
    return std::nullopt;
}

bool respelledToElse(const QStringList &words)
{
    const std::vector<QStringList> meant = respelled(words);
    return std::any_of(meant.begin(), meant.end(), speaksOfElse);
}

std::optional<FoundName> findPart(const QStringList &words)
{
    if (words.size() > mostWords)
        return std::nullopt;
    QStringList rest = allTakenApart(inFull(words));
    const QString context = takeContext(rest);
    for (qsizetype length = rest.size() - 1; length >= 1; --length) {
        for (qsizetype start = 0; start + length <= rest.size(); ++start) {
            const QStringList part = rest.mid(start, length);
            const FieldName *name = named(part);
            const QString path = name ? name->targets.front().path : QString();
            const bool key = path == QLatin1String("personID");
            const bool clear = name && (name->sure || key || path.startsWith(u"phone."));
            if (!clear || (!isTelling(part) && !key))
                continue;
            const QStringList beside = rest.mid(0, start) + rest.mid(start + length);
            // "newsletter_unsubscribed": the word for the opt-out comes later.
            if (!name->targets.front().inverted && isConsent(*name) && holdsOptOut(beside))
                continue;
            if (speaksOfElse(beside) || isDenied(*name, beside) || turnsNoIntoYes(*name, words))
                return std::nullopt;
            auto own = found(name, context, 0.5);
            own->exact = false;
            own->whole = false;
            own->lone = length == 1;
            return own;
        }
    }
    return std::nullopt;
}

std::optional<FoundName> findNear(const QStringList &words)
{
    const auto &names = vocabulary().names;
    for (const QStringList &tried : {words, without(words, vocabulary().fillers)}) {
        const QString key = tried.join(QString());
        if (key.size() < shortestNear)
            continue;
        QString nearest;
        for (auto name = names.keyBegin(); name != names.keyEnd(); ++name) {
            if (name->size() >= shortestNear && isOneLetterOff(key, *name)
                && (nearest.isEmpty() || *name < nearest))
                nearest = *name;
        }
        if (nearest.isEmpty())
            continue;
        const FieldName &name = *names.constFind(nearest);
        if (isDenied(name, words))
            return std::nullopt;
        auto own = found(&name, {}, 0.7);
        own->exact = false;
        return own;
    }
    return std::nullopt;
}

bool speaksOfElse(const QStringList &words)
{
    return isAnyOf(words, vocabulary().elsewhere);
}

bool denies(const QStringList &words)
{
    return isAnyOf(words, vocabulary().negations);
}

} // namespace xdm
