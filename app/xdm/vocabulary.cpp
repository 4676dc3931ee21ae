// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/vocabulary.h"

#include "xdm/catalogue.h"
#include "xdm/words.h"

#include <QJsonArray>

#include <algorithm>

namespace xdm {

namespace {

constexpr qsizetype shortestPart = 3; // letters of an alphabet; below, words come apart anywhere

/// "email" stands for whichever field holds the identity, "… inverted" for an opt-out.
FieldName::Target targetOf(const QString &text)
{
    const QString path = text.section(u' ', 0, 0);
    return {path == QLatin1String("email") ? QStringLiteral("personalEmail.address") : path,
            text.endsWith(QLatin1String(" inverted"))};
}

QSet<QString> keysOf(const QJsonValue &list)
{
    QSet<QString> keys;
    const QStringList words = list.toVariant().toStringList();
    for (const QString &word : words)
        keys.insert(foldedKey(word));
    return keys;
}

void addName(const QString &name, const FieldName &own, Vocabulary &words)
{
    const QString key = foldedKey(name);
    const auto found = words.names.find(key);
    if (found == words.names.end()) {
        words.names.insert(key, own);
    } else if (found->targets != own.targets) {
        // The same word in another language means something else.
        for (const FieldName::Target &target : own.targets) {
            if (std::find(found->targets.begin(), found->targets.end(), target) == found->targets.end())
                found->targets.push_back(target);
        }
        found->sure = false;
    }
}

/// Also by its words in any order, unless two names have the same.
void addOrder(const QString &name, Vocabulary &words, QSet<QString> &doubtful)
{
    const QStringList parts = wordsOf(name);
    for (const QString &part : parts)
        words.parts.insert(part);
    const QString key = parts.join(QString());
    words.parts.insert(key);
    const QString order = words.orderless(parts);
    if (order.isEmpty() || doubtful.contains(order))
        return;
    const auto other = words.namesByWords.constFind(order);
    if (other == words.namesByWords.constEnd()) {
        words.namesByWords.insert(order, key);
    } else if (words.names.value(*other).targets != words.names.value(key).targets) {
        words.namesByWords.remove(order);
        doubtful.insert(order);
    }
}

QStringList loadNames(const QJsonObject &json, Vocabulary &words)
{
    QStringList all;
    const QJsonObject fields = json[u"fields"].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const FieldName own {.targets = {targetOf(field.key())}};
        const QJsonObject languages = field.value().toObject();
        for (const auto &list : languages) {
            const QStringList names = list.toVariant().toStringList();
            for (const QString &name : names)
                addName(name, own, words);
            words.spelled[own.targets.front().path].append(names);
            all.append(names);
        }
    }
    const QJsonArray unsure = json[u"unsure"].toArray();
    for (const auto &group : unsure) {
        FieldName own {.targets = {}, .sure = false};
        const QStringList targets = group[u"fields"].toVariant().toStringList();
        for (const QString &target : targets)
            own.targets.push_back(targetOf(target));
        const QStringList names = group[u"words"].toVariant().toStringList();
        for (const QString &name : names) {
            // What the sure names say as well is ambiguous all the same.
            if (const auto sure = words.names.find(foldedKey(name)); sure != words.names.end())
                sure->sure = false;
            else
                words.names.insert(foldedKey(name), own);
        }
        all.append(names);
    }
    return all;
}

Vocabulary loadVocabulary()
{
    const QJsonObject json = catalogueFile(QStringLiteral("words"));
    Vocabulary words;
    words.fillers = keysOf(json[u"fillers"]);
    words.stopWords = keysOf(json[u"stopWords"]);
    words.elsewhere = keysOf(json[u"elsewhere"]);
    words.negations = keysOf(json[u"negations"]);
    words.timeWords = keysOf(json[u"timeWords"]);
    words.reasonWords = keysOf(json[u"reasonWords"]);
    const QStringList names = loadNames(json, words);
    for (auto name = words.names.cbegin(); name != words.names.cend(); ++name) {
        if (name->targets.front().inverted)
            words.negations.insert(name.key());
    }
    QSet<QString> doubtful;
    for (const QString &name : names)
        addOrder(name, words, doubtful);
    const QJsonObject contexts = json[u"contexts"].toObject();
    for (auto context = contexts.begin(); context != contexts.end(); ++context) {
        const QSet<QString> keys = keysOf(context.value());
        for (const QString &key : keys)
            words.contexts.insert(key, context.key());
        words.parts += keys;
    }
    const QJsonObject phones = json[u"contextPhones"].toObject();
    for (auto phone = phones.begin(); phone != phones.end(); ++phone)
        words.phones.insert(phone.key(), phone.value().toString());
    const QJsonObject shortForms = json[u"shortForms"].toObject();
    for (auto form = shortForms.begin(); form != shortForms.end(); ++form)
        words.shortForms.insert(foldedKey(form.key()), foldedKey(form.value().toString()));
    words.parts += words.fillers + words.elsewhere + words.negations;
    words.parts.removeIf([](const QString &part) {
        return part.size() < shortestPart && part.front().unicode() < firstWordLetter;
    });
    return words;
}

} // namespace

QString Vocabulary::orderless(const QStringList &words) const
{
    QStringList kept;
    for (const QString &word : words) {
        if (!stopWords.contains(word))
            kept.append(word);
    }
    if (kept.size() < 2 && kept.size() == words.size())
        return {};
    kept.sort();
    return kept.join(u' ');
}

const Vocabulary &vocabulary()
{
    static const Vocabulary loaded = loadVocabulary();
    return loaded;
}

} // namespace xdm
