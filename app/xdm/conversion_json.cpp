// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/conversion_json.h"

#include "xdm/calling_codes.h"
#include "xdm/convert_time.h"
#include "xdm/converter.h"
#include "xdm/json_names.h"

namespace xdm {

namespace {

constexpr std::array orders {
    Named<DateOrder> {DateOrder::YearMonthDay, QLatin1String("yearMonthDay")},
    Named<DateOrder> {DateOrder::MonthDayYear, QLatin1String("monthDayYear")},
    Named<DateOrder> {DateOrder::DayMonthYear, QLatin1String("dayMonthYear")},
    Named<DateOrder> {DateOrder::Undecided, QLatin1String("undecided")},
};
constexpr std::array letterCases {
    Named<LetterCase> {LetterCase::AsWritten, QLatin1String("asWritten")},
    Named<LetterCase> {LetterCase::Lower, QLatin1String("lower")},
    Named<LetterCase> {LetterCase::Upper, QLatin1String("upper")},
    Named<LetterCase> {LetterCase::Words, QLatin1String("words")},
};
constexpr std::array decimalSigns {
    Named<DecimalSign> {DecimalSign::Either, QLatin1String("either")},
    Named<DecimalSign> {DecimalSign::Dot, QLatin1String("dot")},
    Named<DecimalSign> {DecimalSign::Comma, QLatin1String("comma")},
};
constexpr std::array dayNumbers {
    Named<DayNumbers> {DayNumbers::AsColumn, QLatin1String("asColumn")},
    Named<DayNumbers> {DayNumbers::Days, QLatin1String("days")},
    Named<DayNumbers> {DayNumbers::Other, QLatin1String("other")},
};
constexpr std::array kinds {
    Named<ConversionKind> {ConversionKind::Text, QLatin1String("text")},
    Named<ConversionKind> {ConversionKind::Email, QLatin1String("email")},
    Named<ConversionKind> {ConversionKind::Phone, QLatin1String("phone")},
    Named<ConversionKind> {ConversionKind::Integer, QLatin1String("integer")},
    Named<ConversionKind> {ConversionKind::Number, QLatin1String("number")},
    Named<ConversionKind> {ConversionKind::Boolean, QLatin1String("boolean")},
    Named<ConversionKind> {ConversionKind::Date, QLatin1String("date")},
    Named<ConversionKind> {ConversionKind::DateTime, QLatin1String("dateTime")},
    Named<ConversionKind> {ConversionKind::Values, QLatin1String("values")},
    Named<ConversionKind> {ConversionKind::Consent, QLatin1String("consent")},
    Named<ConversionKind> {ConversionKind::ConsentInverted, QLatin1String("consentInverted")},
    Named<ConversionKind> {ConversionKind::CountryCode, QLatin1String("countryCode")},
    Named<ConversionKind> {ConversionKind::CountryOrCode, QLatin1String("countryOrCode")},
    Named<ConversionKind> {ConversionKind::Language, QLatin1String("language")},
    Named<ConversionKind> {ConversionKind::StreetLines, QLatin1String("streetLines")},
    Named<ConversionKind> {ConversionKind::Timezone, QLatin1String("timezone")},
};

base::Failure invalid(const QString &path, const QString &key = {})
{
    return base::Failure({.code = base::ErrorCode::RecipeInvalid, .subject = path, .detail = key});
}

} // namespace

QJsonObject toJson(const Conversion &conversion)
{
    QJsonObject json {{QStringLiteral("kind"), nameOf(kinds, conversion.kind)}};
    const Conversion plain;
    if (conversion.order != plain.order)
        json[u"order"] = nameOf(orders, conversion.order);
    if (conversion.zone != plain.zone)
        json[u"zone"] = QString::fromUtf8(conversion.zone);
    if (!conversion.country.isEmpty())
        json[u"country"] = QString::fromLatin1(conversion.country);
    if (conversion.letters != plain.letters)
        json[u"letters"] = nameOf(letterCases, conversion.letters);
    if (conversion.oneBlank)
        json[u"oneBlank"] = true;
    if (conversion.decimal != plain.decimal)
        json[u"decimal"] = nameOf(decimalSigns, conversion.decimal);
    if (conversion.dayNumbers != plain.dayNumbers)
        json[u"dayNumbers"] = nameOf(dayNumbers, conversion.dayNumbers);
    if (!conversion.whenEmpty.isEmpty())
        json[u"whenEmpty"] = conversion.whenEmpty;
    QJsonObject values;
    for (auto word = conversion.values.cbegin(); word != conversion.values.cend(); ++word)
        values[word.key()] = word.value();
    if (!values.isEmpty())
        json[u"values"] = values;
    return json;
}

QString unknownKey(const QJsonObject &json, const QStringList &known)
{
    const QStringList keys = json.keys();
    const auto found
        = std::ranges::find_if(keys, [&known](const QString &key) { return !known.contains(key); });
    return found == keys.end() ? QString() : *found;
}

base::Result<> checkConversionJson(const QJsonValue &value, const QString &path)
{
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        return invalid(path, QStringLiteral("conversion"));
    const QJsonObject json = value.toObject();
    const QStringList texts {QStringLiteral("kind"),       QStringLiteral("order"),
                             QStringLiteral("zone"),       QStringLiteral("country"),
                             QStringLiteral("letters"),    QStringLiteral("decimal"),
                             QStringLiteral("dayNumbers"), QStringLiteral("whenEmpty")};
    const QString oneBlank = QStringLiteral("oneBlank");
    const QString values = QStringLiteral("values");
    if (const QString key = unknownKey(json, texts + QStringList {oneBlank, values}); !key.isEmpty())
        return invalid(path, key);
    for (const QString &key : texts) {
        if (json.contains(key) && !json[key].isString())
            return invalid(path, key);
    }
    if (json.contains(oneBlank) && !json[oneBlank].isBool())
        return invalid(path, oneBlank);
    const QJsonObject words = json[values].toObject();
    const bool wrongWord
        = std::any_of(words.begin(), words.end(), [](const QJsonValue &word) { return !word.isString(); });
    if (json.contains(values) && (!json[values].isObject() || wrongWord))
        return invalid(path, values);
    const std::pair<QLatin1String, bool> named[] {
        {QLatin1String("kind"), valueOf(kinds, json[u"kind"], ConversionKind::Text).has_value()},
        {QLatin1String("order"), valueOf(orders, json[u"order"], DateOrder::Undecided).has_value()},
        {QLatin1String("letters"), valueOf(letterCases, json[u"letters"], LetterCase::Lower).has_value()},
        {QLatin1String("decimal"), valueOf(decimalSigns, json[u"decimal"], DecimalSign::Dot).has_value()},
        {QLatin1String("dayNumbers"),
         valueOf(dayNumbers, json[u"dayNumbers"], DayNumbers::Days).has_value()}};
    for (const auto &[key, known] : named) {
        if (!known)
            return invalid(path, key);
    }
    return {};
}

base::Result<Conversion> conversionFromJson(const QJsonValue &value, const Field &field)
{
    Conversion conversion {.kind = usualKind(field)};
    if (value.isUndefined())
        return conversion;
    const QJsonObject json = value.toObject();
    const auto kind = valueOf(kinds, json[u"kind"], conversion.kind);
    const auto order = valueOf(orders, json[u"order"], conversion.order);
    const auto letters = valueOf(letterCases, json[u"letters"], conversion.letters);
    const auto decimal = valueOf(decimalSigns, json[u"decimal"], conversion.decimal);
    const auto numbers = valueOf(dayNumbers, json[u"dayNumbers"], conversion.dayNumbers);
    const QByteArray zone = json[u"zone"].toString(QStringLiteral("UTC")).toUtf8();
    const QByteArray country = json[u"country"].toString().toLatin1();
    if (!country.isEmpty() && !callingRule(country))
        return invalid(field.path);
    if (!value.isObject() || !kind || !order || !letters || !decimal || !numbers || !suits(*kind, field)
        || !isTimeZone(zone))
        return invalid(field.path);
    conversion = {.kind = *kind,
                  .order = *order,
                  .zone = zone,
                  .country = country,
                  .letters = *letters,
                  .oneBlank = json[u"oneBlank"].toBool(),
                  .decimal = *decimal,
                  .dayNumbers = *numbers,
                  .whenEmpty = json[u"whenEmpty"].toString()};
    const QJsonObject values = json[u"values"].toObject();
    for (auto word = values.begin(); word != values.end(); ++word)
        conversion.values.insert(word.key(), word.value().toString());
    return conversion;
}

} // namespace xdm
