// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/sample_values.h"

#include "xdm/catalogue.h"
#include "xdm/converter.h"
#include "xdm/date_reader.h"
#include "xdm/email.h"
#include "xdm/number_evidence.h"
#include "xdm/place_names.h"
#include "xdm/text.h"

#include <QSet>

#include <algorithm>
#include <unordered_set>

namespace xdm {

namespace {

constexpr double nearlyAll = 0.9;

using Texts = std::span<const std::string_view>;

template <class Test> double shareOf(Texts texts, Test test)
{
    return double(std::count_if(texts.begin(), texts.end(), test))
        / double(std::max<std::size_t>(texts.size(), 1));
}

bool hasAt(std::string_view text)
{
    return text.find('@') != std::string_view::npos;
}

bool isLetter(char c)
{
    return isAsciiLetter(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool isWebAddress(std::string_view text)
{
    if (text.find(' ') != std::string_view::npos || hasAt(text))
        return false;
    return text.find("://") != std::string_view::npos || text.front() == '/'
        || text.find('.') != std::string_view::npos;
}

/// Six to fifteen digits, and what people write between them.
bool isPhone(std::string_view text)
{
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    const std::size_t extension = text.find_first_of("xX");
    return digits >= 6 && digits <= 18
        && text.substr(0, extension).find_first_not_of("0123456789+ ()-./") == std::string_view::npos;
}

bool isPostalCode(std::string_view text)
{
    return text.size() >= 3 && text.size() <= 10 && std::any_of(text.begin(), text.end(), isDigit)
        && std::all_of(text.begin(), text.end(),
                       [](char c) { return isDigit(c) || isAsciiLetter(c) || c == ' ' || c == '-'; });
}

/// Words rather than addresses, numbers and dates.
bool isWording(std::string_view text)
{
    return !hasAt(text) && text.find("://") == std::string_view::npos
        && std::any_of(text.begin(), text.end(), isLetter);
}

bool isCountry(std::string_view text, CellFolder &folder)
{
    return countryNames().find(folder.fold(text)) != countryNames().end();
}

double countryShare(Texts texts)
{
    CellFolder folder;
    return shareOf(texts, [&](std::string_view text) { return isCountry(text, folder); });
}

/// Of the kinds that tell by themselves what a value is.
Looks looksOf(ConversionKind kind)
{
    switch (kind) {
    case ConversionKind::Date:
    case ConversionKind::DateTime:
        return Looks::Dates;
    case ConversionKind::Values:
        return Looks::FieldValues;
    case ConversionKind::Consent:
    case ConversionKind::ConsentInverted:
    case ConversionKind::Boolean:
        return Looks::Answers;
    case ConversionKind::Integer:
    case ConversionKind::Number:
        return Looks::Numbers;
    case ConversionKind::Language:
        return Looks::Languages;
    case ConversionKind::Timezone:
        return Looks::TimeZones;
    default:
        return Looks::Nothing;
    }
}

double convertedShare(Texts texts, const Conversion &conversion, const Field &field)
{
    Conversion tried = conversion;
    // Which of the two days they are, the sample need not tell: the values are dates all the same.
    if (tried.order == DateOrder::Undecided)
        tried.order = DateOrder::DayMonthYear;
    // Likewise what only the whole column tells.
    if (tried.dayNumbers == DayNumbers::AsColumn && areDayNumbers(texts))
        tried.dayNumbers = DayNumbers::Days;
    if (tried.decimal == DecimalSign::Either) {
        const SignGuess guess = guessDecimalSign(texts);
        tried.decimal = guess.open ? DecimalSign::Dot : guess.sign;
    }
    const std::unique_ptr<Converter> converter = makeConverter(tried, field);
    return shareOf(
        texts, [&](std::string_view text) { return converter->convert(text).kind != Value::Kind::Misfit; });
}

/// Of fields that take any text, by the end of their path.
ValueEvidence weighText(Texts texts, const QString &path)
{
    if (path.endsWith(QLatin1String("ostalCode")))
        return {Looks::PostalCodes, shareOf(texts, isPostalCode)};
    for (const QLatin1String end : {QLatin1String("Website"), QLatin1String("Url"), QLatin1String("Link")}) {
        if (path.endsWith(end))
            return {Looks::WebAddresses, shareOf(texts, isWebAddress)};
    }
    if (path == QLatin1String("personID"))
        return {Looks::Different, differentShare(texts)};
    const bool wording = path.startsWith(QLatin1String("person.name."))
        || path.endsWith(QLatin1String(".city")) || path.endsWith(QLatin1String(".street1"))
        || path.endsWith(QLatin1String("jobTitle"));
    const bool named = path.contains(QLatin1String(".name.")) || path.endsWith(QLatin1String("ompanyName"))
        || path == QLatin1String("organizations");
    if (wording || named)
        return {Looks::Nothing, shareOf(texts, isWording)};
    return {};
}

} // namespace

std::vector<std::string_view> filledCells(std::span<const csv::Record> sample, int column)
{
    std::vector<std::string_view> cells;
    for (const csv::Record &record : sample) {
        if (const std::string_view cell = trimmedCell(record.view().field(column)); !cell.empty())
            cells.push_back(cell);
    }
    return cells;
}

ValueEvidence weighValues(Texts texts, const Conversion &conversion, const Field &field, bool identity)
{
    if (texts.empty())
        return {};
    switch (conversion.kind) {
    case ConversionKind::Email: {
        const double share = emailShare(texts);
        return {Looks::Emails, identity && share < 0.5 ? shareOf(texts, hasAt) : share};
    }
    case ConversionKind::Phone:
        return {Looks::Phones, shareOf(texts, isPhone)};
    case ConversionKind::CountryCode:
    case ConversionKind::CountryOrCode:
        return {Looks::Countries, countryShare(texts)};
    case ConversionKind::Text:
    case ConversionKind::StreetLines:
        return weighText(texts, field.path);
    default:
        return {looksOf(conversion.kind), convertedShare(texts, conversion, field)};
    }
}

double emailShare(Texts texts)
{
    // Most columns of most files hold none: what cannot be one is not judged. Behind letters beyond ASCII an
    // at sign may stand in a form of its own.
    const auto mayBe = [](std::string_view text) {
        return std::ranges::any_of(text,
                                   [](char c) { return c == '@' || static_cast<unsigned char>(c) >= 0x80; });
    };
    return shareOf(texts, [mayBe](std::string_view text) {
        return mayBe(text) && judgeEmail(text) == EmailVerdict::Good;
    });
}

double differentShare(Texts texts)
{
    const std::unordered_set<std::string_view> different(texts.begin(), texts.end());
    return texts.empty() ? 1 : double(different.size()) / double(texts.size());
}

bool areCourtesyTitles(Texts texts)
{
    static const QSet<QString> titles = [] {
        QSet<QString> keys;
        const QStringList list
            = catalogueFile(QStringLiteral("words"))[u"courtesyTitles"].toVariant().toStringList();
        for (const QString &word : list)
            keys.insert(foldedKey(word));
        return keys;
    }();
    return !texts.empty()
        && shareOf(texts,
                   [](std::string_view text) {
                       return titles.contains(
                           foldedKey(QString::fromUtf8(text.data(), qsizetype(text.size()))));
                   })
        >= nearlyAll;
}

bool areCountryCodes(Texts texts)
{
    CellFolder folder;
    const auto isCode = [&](std::string_view text) {
        return text.size() == 2 && isAsciiLetter(text[0]) && isAsciiLetter(text[1])
            && isCountry(text, folder);
    };
    return !texts.empty() && shareOf(texts, isCode) >= nearlyAll;
}

bool areWorldPhones(Texts texts)
{
    const auto isWorldPhone = [](std::string_view text) {
        return isPhone(text) && (text.front() == '+' || text.substr(0, 2) == "00");
    };
    return texts.size() >= 3 && shareOf(texts, isWorldPhone) >= nearlyAll;
}

} // namespace xdm
