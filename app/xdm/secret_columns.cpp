// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/secret_columns.h"

#include "xdm/catalogue.h"
#include "xdm/text.h"
#include "xdm/words.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace xdm {

namespace {

struct Lists
{
    QSet<QString> secretWords;
    QSet<QString> secretPhrases;
    QSet<QString> harmless; ///< words beside which a secret word means something else: "loyalty card number"
    QSet<QString> sensitiveWords;
    QSet<QString> sensitivePhrases;
};

QSet<QString> keysOf(const QJsonValue &list)
{
    QSet<QString> keys;
    const QStringList words = list.toVariant().toStringList();
    for (const QString &word : words)
        keys.insert(foldedKey(word));
    return keys;
}

const Lists &lists()
{
    static const Lists loaded = [] {
        const QJsonObject json = catalogueFile(QStringLiteral("words"));
        return Lists {keysOf(json[u"secretWords"]), keysOf(json[u"secretPhrases"]),
                      keysOf(json[u"secretExceptions"]), keysOf(json[u"sensitiveWords"]),
                      keysOf(json[u"sensitivePhrases"])};
    }();
    return loaded;
}

/// Whether one to four words in a row are in \a phrases.
bool holdsPhrase(const QStringList &words, const QSet<QString> &phrases, int longest)
{
    for (int i = 0; i < words.size(); ++i) {
        QString key;
        for (int length = 1; length <= longest && i + length <= words.size(); ++length) {
            key += words[i + length - 1];
            if (phrases.contains(key))
                return true;
        }
    }
    return false;
}

constexpr int longestPhrase = 4;

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return text.substr(0, start.size()) == start; });
}

/// Salted hashes as they are stored, and signed web tokens.
bool isHashOrToken(std::string_view text)
{
    if (startsWithAny(text,
                      {"$2a$", "$2b$", "$2y$", "$argon2", "$P$", "$H$", "$1$", "$5$", "$6$", "$scrypt$",
                       "$pbkdf2", "pbkdf2_", "bcrypt$", "{SSHA", "{SHA", "{CRYPT}", "scrypt:"}))
        return true;
    return startsWithAny(text, {"eyJ"}) && std::count(text.begin(), text.end(), '.') == 2 && text.size() > 30;
}

bool isLuhn(std::string_view digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

/// By the beginnings and lengths that the card networks use.
bool isCardNumber(std::string_view text)
{
    std::array<char, 20> kept {};
    std::size_t count = 0;
    for (const char c : text) {
        if (isDigit(c)) {
            if (count == 19)
                return false;
            kept[count++] = c;
        } else if (c != ' ' && c != '-') {
            return false;
        }
    }
    const std::string_view digits(kept.data(), count);
    if (count < 13)
        return false;
    const int two = (digits[0] - '0') * 10 + (digits[1] - '0');
    const int four = two * 100 + (digits[2] - '0') * 10 + (digits[3] - '0');
    const bool visa = digits[0] == '4' && (count == 13 || count == 16 || count == 19);
    const bool masterCard = count == 16 && ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720));
    const bool express = count == 15 && (two == 34 || two == 37);
    const bool others
        = (count == 16 && (two == 35 || two == 65 || four == 6011 || (four >= 6440 && four <= 6499)))
        || (count == 14 && (two == 36 || two == 38 || two == 30));
    return (visa || masterCard || express || others) && isLuhn(digits);
}

/// ISO 13616: two letters, two check digits, up to 30 more; 1 modulo 97.
bool isIban(std::string_view text)
{
    std::string bare;
    for (const char c : text) {
        if (c != ' ')
            bare += c;
    }
    if (bare.size() < 15 || bare.size() > 34 || !isAsciiLetter(bare[0]) || !isAsciiLetter(bare[1])
        || !isDigit(bare[2]))
        return false;
    std::rotate(bare.begin(), bare.begin() + 4, bare.end());
    int rest = 0;
    for (const char c : bare) {
        if (isDigit(c))
            rest = (rest * 10 + (c - '0')) % 97;
        else if (isAsciiLetter(c))
            rest = (rest * 100 + ((c | 0x20) - 'a' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

/// "078-05-1120"
bool isSocialSecurityNumber(std::string_view text)
{
    if (text.size() != 11 || text[3] != '-' || text[6] != '-')
        return false;
    return std::count_if(text.begin(), text.end(), isDigit) == 9;
}

template <class Test> bool most(std::span<const std::string_view> texts, Test test)
{
    const auto count = std::count_if(texts.begin(), texts.end(), test);
    return count > 0 && std::size_t(count) * 2 >= texts.size();
}

} // namespace

bool isSecretHeader(const QString &header)
{
    const QStringList words = wordsOf(header);
    if (holdsPhrase(words, lists().harmless, longestPhrase))
        return false;
    if (lists().secretPhrases.contains(words.join(QString())))
        return true;
    QSet<QString> within = lists().secretPhrases;
    within.remove(QStringLiteral("confirmation"));
    return holdsPhrase(words, lists().secretWords, 2) || holdsPhrase(words, within, longestPhrase);
}

bool isSensitiveHeader(const QString &header)
{
    const QStringList words = wordsOf(header);
    return holdsPhrase(words, lists().sensitiveWords, 2)
        || holdsPhrase(words, lists().sensitivePhrases, longestPhrase);
}

bool holdSecrets(std::span<const std::string_view> texts)
{
    return most(texts, isHashOrToken) || most(texts, isCardNumber);
}

bool holdSensitive(std::span<const std::string_view> texts)
{
    return most(texts, isIban) || most(texts, isSocialSecurityNumber);
}

} // namespace xdm
