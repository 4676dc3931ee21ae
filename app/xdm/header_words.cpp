// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/header_words.h"

#include "xdm/answers.h"
#include "xdm/header_reader.h"
#include "xdm/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace xdm {

namespace {

constexpr qsizetype fewestAlike = 4; // headers that begin alike
constexpr double alikeShare = 0.6;

/// Where an address goes that the header gives to nobody, and a telephone number.
const std::array addressObjects {QStringLiteral("homeAddress"), QStringLiteral("billingAddress"),
                                 QStringLiteral("mailingAddress"), QStringLiteral("shippingAddress"),
                                 QStringLiteral("otherAddress")};
const std::array phoneObjects {QStringLiteral("homePhone"), QStringLiteral("mobilePhone"),
                               QStringLiteral("workPhone"), QStringLiteral("otherPhone")};

/// What is one for the whole row.
struct Row
{
    QString prefix; ///< the word that most of its headers begin with
    QString suffix; ///< the word that most of its headers end with
    QString address = addressObjects.front();
};

QStringList ownWords(const QString &header, const Row &row)
{
    QStringList words = wordsOf(header);
    if (words.size() > 1 && words.front() == row.prefix)
        words.removeFirst();
    if (words.size() > 1 && words.back() == row.suffix)
        words.removeLast();
    return words;
}

/// The word that stands at one end of most headers of the row, and tells nothing for that reason: "Person -
/// ".
template <class End> QString commonWord(const QStringList &header, End end)
{
    QHash<QString, int> counts;
    for (const QString &name : header) {
        if (const QStringList words = wordsOf(name); words.size() > 1)
            ++counts[end(words)];
    }
    for (auto word = counts.begin(); word != counts.end(); ++word) {
        if (word.value() >= fewestAlike && word.value() >= alikeShare * double(header.size())
            && !vocabulary().contexts.contains(word.key()) && !speaksOfElse({word.key()})
            && !denies({word.key()}))
            return word.key();
    }
    return {};
}

/// Puts the targets of a name into the objects that the header names; what it leaves open becomes several.
void place(const FoundName &found, const FieldName::Target &target, const Row &row, HeaderReading &reading)
{
    const QString &path = target.path;
    const bool plain = found.exact && found.whole && found.ordinal == 1;
    const bool home = row.address == addressObjects.front();
    const bool sure = plain && found.name.sure;
    const double score = found.name.sure ? found.score : found.score * 0.65;
    const auto add = [&](const QString &own, bool isSure, double factor) {
        reading.fields.push_back({own, target.inverted, isSure, score * factor});
    };
    if (path.startsWith(QLatin1String("address."))) {
        const QString object = !found.context.isEmpty() ? found.context
            : found.ordinal > 1                         ? addressObjects.back()
                                                        : row.address;
        add(object + path.mid(7), sure && (home || !found.context.isEmpty()), found.ordinal > 1 ? 0.8 : 1);
    } else if (path.startsWith(QLatin1String("phone."))) {
        // "Billing phone" is clear where "phone" is not.
        if (!found.context.isEmpty() && found.ordinal == 1) {
            add(vocabulary().phones.value(found.context) + path.mid(5), plain, 1);
        } else {
            double factor = 1;
            for (std::size_t i = found.ordinal > 1 ? phoneObjects.size() : 0; i < phoneObjects.size(); ++i) {
                add(phoneObjects[i] + path.mid(5), false, factor);
                factor -= 0.05;
            }
            if (found.ordinal > 1)
                add(phoneObjects.back() + path.mid(5), false, 0.8);
        }
    } else if (path == QLatin1String("personalEmail.address")) {
        const bool work = found.context == QLatin1String("workAddress");
        const bool own = found.context.isEmpty() || found.context == QLatin1String("homeAddress");
        if (found.ordinal > 2)
            return;
        const bool second = found.ordinal == 2 || found.context == QLatin1String("otherAddress");
        add(work || second ? QStringLiteral("workEmail.address") : path, sure && (work || own),
            second ? 0.6 : 1);
    } else if (found.ordinal == 1) {
        // "Billing first name" may be another person's.
        add(path, sure && found.context.isEmpty(), found.context.isEmpty() ? 1 : 0.6);
    }
}

/// One or two letters mean something else in the next language.
bool isBrief(const QStringList &words)
{
    const QString key = words.join(QString());
    return key.size() <= 2 && key.front().unicode() < firstWordLetter;
}

/// What is left where the header says no name as it stands.
/// \param elsewhere  is set where the words are respelled to something else's
std::optional<FoundName> findMisspelt(const QStringList &words, bool &elsewhere)
{
    if (auto found = findRespelled(words))
        return found;
    if (!elsewhere && respelledToElse(words)) {
        elsewhere = true;
        return std::nullopt;
    }
    if (auto found = findNear(words))
        return found;
    return findPart(words);
}

HeaderReading readHeader(const QString &header, const Row &row)
{
    static const QRegularExpression remark(QStringLiteral("[(\\[][^)\\]]*[)\\]]"));
    HeaderReading reading;
    const QStringList words = ownWords(header, row);
    std::optional<FoundName> found = findName(wordsOf(header));
    if (!found && wordsOf(header) != words)
        found = findName(words);
    if (!found && header.contains(remark)) {
        QString bare = header;
        bare.remove(remark);
        const QStringList said = wordsOf(remark.match(header).captured());
        found = speaksOfElse(said) || denies(said) ? std::nullopt : findName(ownWords(bare, row));
        if (found)
            found->exact = false;
    }
    reading.elsewhere = !found && speaksOfElse(words);
    if (!found)
        found = findMisspelt(words, reading.elsewhere);
    if (!found)
        return reading;
    reading.open = found->exact && !found->name.sure;
    reading.whole = found->whole;
    reading.lone = found->lone;
    reading.brief = isBrief(words);
    for (const FieldName::Target &target : found->name.targets)
        place(*found, target, row, reading);
    return reading;
}

/// Words such as "not" turn it round, unless the header says both what yes and what no is.
bool isOptOut(const QString &header, const HeaderReading &reading)
{
    if (!reading.fields.empty() && reading.fields.front().path.startsWith(QLatin1String("consents.")))
        return reading.fields.front().inverted;
    const QStringList words = wordsOf(header);
    AnswerReader answers;
    return denies(words) && !std::any_of(words.begin(), words.end(), [&answers](const QString &word) {
               return answers.read(word.toStdString()) == Answer::Yes;
           });
}

/// The first kind of address of which the row names nothing that it also gives to nobody.
QString openAddress(const QStringList &header)
{
    QHash<QString, QSet<QString>> leaves; ///< by address object; of nobody's under an empty name
    for (const QString &name : header) {
        const auto found = findName(wordsOf(name));
        const QString path = found ? found->name.targets.front().path : QString();
        if (path.startsWith(QLatin1String("address.")) && found->ordinal == 1)
            leaves[found->context].insert(path);
    }
    const QSet<QString> open = leaves.value(QString());
    const auto free = std::find_if(addressObjects.begin(), addressObjects.end(), [&](const QString &object) {
        return !leaves.value(object).intersects(open);
    });
    return free == addressObjects.end() ? addressObjects.front() : *free;
}

} // namespace

std::vector<HeaderReading> readHeaders(const QStringList &header)
{
    const Row row {.prefix = commonWord(header, [](const QStringList &words) { return words.front(); }),
                   .suffix = commonWord(header, [](const QStringList &words) { return words.back(); }),
                   .address = openAddress(header)};
    std::vector<HeaderReading> readings;
    for (const QString &name : header) {
        readings.push_back(readHeader(name, row));
        readings.back().optOut = isOptOut(name, readings.back());
    }
    return readings;
}

QStringList usualNames(const QString &path)
{
    const QHash<QString, QStringList> &spelled = vocabulary().spelled;
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
