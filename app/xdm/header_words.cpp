// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/header_words.h"

#include "xdm/catalogue.h"
#include "xdm/near_words.h"
#include "xdm/words.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace xdm {

namespace {

constexpr qsizetype shortestNear = 6; // letters; below, one letter off is another word
constexpr qsizetype shortestStem = 5;

struct Name
{
    QStringList fields;
    bool sure = true;
    bool inverted = false;
};

struct Words
{
    QHash<QString, Name> names;
    QHash<QString, QString> contexts; ///< word to address object
    QHash<QString, QString> phones; ///< address object to its phone object
    QSet<QString> fillers;
    QHash<QString, QStringList> spelled; ///< by field, as people write them
};

/// "email" stands for whichever field holds the identity, "… inverted" for an opt-out.
Name nameFor(const QString &target)
{
    const QString path = target.section(u' ', 0, 0);
    return {.fields = {path == QLatin1String("email") ? QStringLiteral("personalEmail.address") : path},
            .inverted = target.endsWith(QLatin1String(" inverted"))};
}

void addSureNames(const QJsonObject &fields, Words &words)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonObject languages = field.value().toObject();
        for (const auto &list : languages) {
            const QJsonArray names = list.toArray();
            for (const auto &name : names) {
                const QString key = foldedKey(name.toString());
                const Name own = nameFor(field.key());
                words.spelled[own.fields.front()].append(name.toString());
                const auto [entry, added] = std::pair(words.names.find(key), !words.names.contains(key));
                if (added) {
                    words.names.insert(key, own);
                } else if (entry->fields != own.fields || entry->inverted != own.inverted) {
                    // The same word in another language means something else.
                    entry->fields.append(own.fields);
                    entry->sure = false;
                }
            }
        }
    }
}

Words loadWords()
{
    const QJsonObject json = catalogueFile(QStringLiteral("words"));
    Words words;
    addSureNames(json[u"fields"].toObject(), words);
    const QJsonArray unsure = json[u"unsure"].toArray();
    for (const auto &group : unsure) {
        Name name {.fields = {}, .sure = false};
        const QStringList targets = group[u"fields"].toVariant().toStringList();
        for (const QString &target : targets) {
            name.fields.append(nameFor(target).fields);
            name.inverted = nameFor(target).inverted;
        }
        const QStringList list = group[u"words"].toVariant().toStringList();
        for (const QString &word : list) {
            if (const QString key = foldedKey(word); !words.names.contains(key))
                words.names.insert(key, name);
        }
    }
    const QJsonObject contexts = json[u"contexts"].toObject();
    for (auto context = contexts.begin(); context != contexts.end(); ++context) {
        const QStringList list = context.value().toVariant().toStringList();
        for (const QString &word : list)
            words.contexts.insert(foldedKey(word), context.key());
    }
    const QJsonObject phones = json[u"contextPhones"].toObject();
    for (auto phone = phones.begin(); phone != phones.end(); ++phone)
        words.phones.insert(phone.key(), phone.value().toString());
    const QStringList fillers = json[u"fillers"].toVariant().toStringList();
    for (const QString &filler : fillers)
        words.fillers.insert(foldedKey(filler));
    return words;
}

const Words &words()
{
    static const Words loaded = loadWords();
    return loaded;
}

/// Puts an address or phone of nobody's into the object that the context names. \return whether it was one
bool place(QString &path, const QString &context)
{
    if (path.startsWith(QLatin1String("address."))) {
        path.replace(0, 7, context.isEmpty() ? QStringLiteral("homeAddress") : context);
        return true;
    }
    if (path.startsWith(QLatin1String("phone."))) {
        path.replace(0, 5, context.isEmpty() ? QStringLiteral("homePhone") : words().phones.value(context));
        return true;
    }
    if (path == QLatin1String("personalEmail.address") && context == QLatin1String("workAddress")) {
        path = QStringLiteral("workEmail.address");
        return true;
    }
    return path == QLatin1String("personalEmail.address") && context == QLatin1String("homeAddress");
}

WordMatch matchOf(const Name &name, const QString &context, double score)
{
    WordMatch match {.fields = name.fields, .inverted = name.inverted};
    bool placed = false;
    for (QString &path : match.fields)
        placed = place(path, context) || placed;
    // "Billing phone" is clear where "phone" is not; "billing first name" may be another person's.
    const bool sure
        = context.isEmpty() ? name.sure : placed && (name.sure || match.fields.front().contains(u"hone."));
    match.level = sure ? Level::Sure : Level::Check;
    match.score = sure ? score : score * 0.6;
    return match;
}

const Name *named(const QStringList &tokens)
{
    const auto found = words().names.constFind(tokens.join(QString()));
    return found == words().names.constEnd() ? nullptr : &*found;
}

/// Takes the words of one context out. \return the context, or nothing
QString takeContext(QStringList &tokens)
{
    for (int length = 2; length >= 1; --length) {
        for (int i = 0; i + length <= tokens.size(); ++i) {
            QString context = words().contexts.value(tokens.mid(i, length).join(QString()));
            if (context.isEmpty() || tokens.size() == length)
                continue;
            tokens.erase(tokens.begin() + i, tokens.begin() + i + length);
            return context;
        }
    }
    return {};
}

/// "Rechnungsort": a context and a name in one word.
std::optional<WordMatch> matchCompound(const QString &key)
{
    for (auto context = words().contexts.begin(); context != words().contexts.end(); ++context) {
        if (context.key().size() < shortestStem || !key.startsWith(context.key()))
            continue;
        if (const Name *name = named({key.mid(context.key().size())})) {
            WordMatch match = matchOf(*name, context.value(), 0.8);
            match.level = Level::Check;
            return match;
        }
    }
    return std::nullopt;
}

WordMatch matchNear(const QString &key)
{
    if (key.size() < shortestNear)
        return {};
    QString nearest;
    for (auto name = words().names.keyBegin(); name != words().names.keyEnd(); ++name) {
        if (name->size() >= shortestNear && isOneLetterOff(key, *name)
            && (nearest.isEmpty() || *name < nearest))
            nearest = *name;
    }
    if (nearest.isEmpty())
        return {};
    WordMatch match = matchOf(words().names.value(nearest), {}, 0.7);
    match.level = Level::Check;
    return match;
}

} // namespace

WordMatch matchWords(const QString &header)
{
    QStringList tokens = wordsOf(header);
    const QString key = tokens.join(QString());
    if (key.isEmpty())
        return {};
    if (const Name *name = named(tokens))
        return matchOf(*name, {}, 0.95);
    const QString context = takeContext(tokens);
    if (!context.isEmpty()) {
        if (const Name *name = named(tokens))
            return matchOf(*name, context, 0.9);
    }
    QStringList rest;
    for (const QString &token : tokens) {
        if (!words().fillers.contains(token))
            rest.append(token);
    }
    if (const Name *name = rest.isEmpty() ? nullptr : named(rest))
        return matchOf(*name, context, 0.85);
    if (const auto compound = matchCompound(key))
        return *compound;
    return matchNear(key);
}

QStringList usualNames(const QString &path)
{
    const QHash<QString, QStringList> &spelled = words().spelled;
    const qsizetype dot = path.indexOf(u'.');
    const QString object = path.left(dot);
    const QString rest = path.mid(dot + 1);
    if (dot > 0 && object.endsWith(QLatin1String("Address")))
        return spelled.value(QLatin1String("address.") + rest);
    if (dot > 0 && object.endsWith(QLatin1String("Phone")))
        return spelled.value(QLatin1String("phone.") + rest);
    return spelled.value(path);
}

} // namespace xdm
