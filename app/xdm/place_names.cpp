// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/place_names.h"

#include "xdm/catalogue.h"
#include "xdm/languages.h"

#include <QJsonArray>
#include <QJsonObject>

#include <unicode/locid.h>
#include <unicode/timezone.h>

#include <memory>

namespace xdm {

namespace {

std::string keyOf(const icu::UnicodeString &text)
{
    return foldedKey(QStringView(text.getBuffer(), text.length())).toStdString();
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
        for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
            icu::UnicodeString name;
            icu::Locale("", *code).getDisplayCountry(icu::Locale(language), name);
            names.emplace(keyOf(name), *code);
        }
    }
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
