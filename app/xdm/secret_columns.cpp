// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/secret_columns.h"

#include "xdm/catalogue.h"
#include "xdm/national_ids.h"
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
constexpr std::size_t tellingCells = 3; // fewer may look like a digest by chance

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return text.substr(0, start.size()) == start; });
}

/// Salted hashes as they are stored, tokens and keys of services, and signed web tokens.
bool isHashOrToken(std::string_view text)
{
    if (startsWithAny(text,
                      {"$2a$", "$2b$", "$2y$", "$argon2", "$P$", "$H$", "$1$", "$5$", "$6$", "$scrypt$",
                       "$pbkdf2", "pbkdf2_", "bcrypt$", "{SSHA", "{SHA", "{CRYPT}", "scrypt:"}))
        return true;
    if (text.size() >= 16
        && startsWithAny(text, {"sk_live_", "sk_test_", "rk_live_",    "pk_live_", "pk_test_", "ghp_",
                                "gho_",     "ghs_",     "github_pat_", "glpat-",   "xoxb-",    "xoxp-",
                                "xoxa-",    "AKIA",     "ASIA",        "AIza",     "ya29.",    "SG.",
                                "shpat_",   "Bearer ",  "-----BEGIN "}))
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

/// Digits alone, where blanks and hyphens stand between them; nothing where anything else does.
std::string groupedDigits(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
        else if (c != ' ' && c != '-')
            return {};
    }
    return digits;
}

/// The beginnings and lengths that the card networks use.
struct CardRange
{
    int from; ///< first four digits
    int to;
    std::array<std::size_t, 3> lengths;
};

constexpr std::array cardRanges {
    CardRange {4000, 4999, {13, 16, 19}}, CardRange {5100, 5599, {16, 16, 16}},
    CardRange {2221, 2720, {16, 16, 16}}, CardRange {3400, 3499, {15, 15, 15}},
    CardRange {3700, 3799, {15, 15, 15}}, CardRange {3500, 3599, {16, 16, 16}},
    CardRange {6500, 6599, {16, 16, 16}}, CardRange {6011, 6011, {16, 16, 16}},
    CardRange {6440, 6499, {16, 16, 16}}, CardRange {3000, 3099, {14, 14, 14}},
    CardRange {3600, 3699, {14, 14, 14}}, CardRange {3800, 3899, {14, 14, 14}},
};

bool isCardNumber(std::string_view text)
{
    const std::string digits = groupedDigits(text);
    if (digits.size() < 13 || digits.size() > 19)
        return false;
    int start = 0;
    for (const char c : digits.substr(0, 4))
        start = start * 10 + (c - '0');
    return isLuhn(digits) && std::any_of(cardRanges.begin(), cardRanges.end(), [&](const CardRange &range) {
               const auto &lengths = range.lengths;
               return start >= range.from && start <= range.to
                   && std::find(lengths.begin(), lengths.end(), digits.size()) != lengths.end();
           });
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

/// MD5 to SHA-512 in hexadecimal digits, with or without salt behind a colon.
bool isDigest(std::string_view text)
{
    const std::string_view digits = text.substr(0, text.find(':'));
    constexpr std::array<std::size_t, 6> sizes {32, 40, 56, 64, 96, 128};
    return std::find(sizes.begin(), sizes.end(), digits.size()) != sizes.end()
        && digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos
        && std::any_of(digits.begin(), digits.end(), isAsciiLetter);
}

/// Keys are often written like digests.
bool isKeyHeader(const QString &header)
{
    const QStringList words = wordsOf(header);
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return word == QLatin1String("id") || word.endsWith(QLatin1String("uid"));
    });
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

bool holdSecrets(const QString &header, std::span<const std::string_view> texts)
{
    if (most(texts, isHashOrToken) || most(texts, isCardNumber) || most(texts, isIban))
        return true;
    return texts.size() >= tellingCells && most(texts, isDigest) && !isKeyHeader(header);
}

bool holdSensitive(std::span<const std::string_view> texts)
{
    return most(texts, isSocialSecurityNumber) || areNationalIds(texts);
}

} // namespace xdm
