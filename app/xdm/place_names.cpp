// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/place_names.h"

#include "xdm/catalogue.h"
#include "xdm/languages.h"

#include <QJsonArray>
#include <QJsonObject>

#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace xdm {

namespace {

std::string keyOf(const icu::UnicodeString &text)
{
    return foldedKey(QStringView(text.getBuffer(), text.length())).toStdString();
}

/// "&" in the names of countries, as each language says it.
QString wordForAnd(std::string_view language)
{
    constexpr std::array<std::pair<std::string_view, const char16_t *>, 12> words {
        std::pair<std::string_view, const char16_t *> {"en", u"and"},
        {"sv", u"och"},
        {"de", u"und"},
        {"fr", u"et"},
        {"es", u"y"},
        {"it", u"e"},
        {"nl", u"en"},
        {"da", u"og"},
        {"nb", u"og"},
        {"fi", u"ja"},
        {"pl", u"i"},
        {"pt", u"e"}};
    const auto found = std::ranges::find(words, language, [](const auto &word) { return word.first; });
    return found == words.end() ? QString() : QString::fromUtf16(found->second);
}

/// A name as Unicode's data has it, and as people write it who have no such data: "Bosnia & Herzegovina",
/// "Myanmar (Burma)".
void addCountryName(const QString &name, std::string_view language, const std::string &code,
                    WordMap<std::string> &names)
{
    const auto add = [&](const QString &spelling) {
        if (const std::string key = foldedKey(spelling).toStdString(); key.size() > 2)
            names.emplace(key, code);
    };
    add(name);
    if (name.contains(u'&'))
        add(QString(name).replace(u'&', wordForAnd(language)));
    if (name.startsWith(QLatin1String("St. ")))
        add(QStringLiteral("Saint ") + name.mid(4).replace(u'&', wordForAnd(language)));
    if (const qsizetype at = name.indexOf(u'('); at > 0) {
        add(name.left(at));
        add(name.mid(at + 1));
    }
}

QString qtString(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

/// In the language that most people speak there.
void addOwnName(const char *code, WordMap<std::string> &names)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale own("und", code);
    own.addLikelySubtags(status);
    if (U_FAILURE(status))
        return;
    icu::UnicodeString name;
    own.getDisplayCountry(own, name);
    addCountryName(qtString(name), own.getLanguage(), code, names);
}

void addNamesIn(const char *language, const char *code, WordMap<std::string> &names)
{
    const icu::Locale country("", code);
    icu::UnicodeString name;
    country.getDisplayCountry(icu::Locale(language), name);
    addCountryName(qtString(name), language, code, names);
    // "Hong Kong" for "Hong Kong SAR China"
    UDisplayContext shortly = UDISPCTX_LENGTH_SHORT;
    const std::unique_ptr<icu::LocaleDisplayNames> shorter(
        icu::LocaleDisplayNames::createInstance(icu::Locale(language), &shortly, 1));
    name.remove();
    shorter->regionDisplayName(code, name);
    addCountryName(qtString(name), language, code, names);
}

WordMap<std::string> loadCountries()
{
    WordMap<std::string> names;
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        const icu::Locale country("", *code);
        names.emplace(foldedKey(QString::fromLatin1(*code)).toStdString(), *code);
        names.emplace(foldedKey(QString::fromLatin1(country.getISO3Country())).toStdString(), *code);
    }
    const QJsonObject own = catalogueFile(QStringLiteral("values"))[u"countries"].toObject();
    for (auto country = own.begin(); country != own.end(); ++country) {
        const QJsonArray words = country.value().toArray();
        for (const auto &word : words)
            names.emplace(foldedKey(word.toString()).toStdString(), country.key().toStdString());
    }
    for (const char *language : catalogueLanguages) {
        for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code)
            addNamesIn(language, *code, names);
    }
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code)
        addOwnName(*code, names);
    return names;
}

WordMap<std::string> loadLanguages()
{
    WordMap<std::string> names;
    for (const char *const *code = icu::Locale::getISOLanguages(); *code; ++code) {
        const icu::Locale spoken(*code);
        for (const char *language : catalogueLanguages) {
            icu::UnicodeString name;
            spoken.getDisplayLanguage(icu::Locale(language), name);
            if (const std::string key = keyOf(name); key.size() > 3)
                names.emplace(key, *code);
        }
        icu::UnicodeString own;
        spoken.getDisplayLanguage(spoken, own);
        if (const std::string key = keyOf(own); key.size() > 1)
            names.emplace(key, *code);
    }
    return names;
}

WordMap<bool> loadLanguageCodes()
{
    WordMap<bool> codes;
    for (const char *const *code = icu::Locale::getISOLanguages(); *code; ++code)
        codes.emplace(*code, true);
    return codes;
}

WordMap<bool> loadTimeZones()
{
    WordMap<bool> names;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> zones(icu::TimeZone::createEnumeration(status));
    if (U_FAILURE(status))
        return names;
    while (const char *name = zones->next(nullptr, status))
        names.emplace(name, true);
    return names;
}

} // namespace

const WordMap<std::string> &countryNames()
{
    static const WordMap<std::string> names = loadCountries();
    return names;
}

const WordMap<std::string> &languageNames()
{
    static const WordMap<std::string> names = loadLanguages();
    return names;
}

bool isLanguageCode(std::string_view code)
{
    static const WordMap<bool> codes = loadLanguageCodes();
    return codes.contains(code);
}

const WordMap<bool> &timeZoneNames()
{
    static const WordMap<bool> names = loadTimeZones();
    return names;
}

} // namespace xdm
