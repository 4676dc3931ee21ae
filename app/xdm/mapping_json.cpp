// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/calling_codes.h"
#include "xdm/convert_time.h"
#include "xdm/converter.h"
#include "xdm/mapping.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace xdm {

namespace {

template <class T> struct Named
{
    T value;
    QLatin1String name;
};

constexpr std::array forms {
    Named<ExportForm> {ExportForm::Other, QLatin1String("other")},
    Named<ExportForm> {ExportForm::CommerceCustomers, QLatin1String("commerceCustomers")},
    Named<ExportForm> {ExportForm::CommerceAddresses, QLatin1String("commerceAddresses")},
    Named<ExportForm> {ExportForm::CommerceSingle, QLatin1String("commerceSingle")},
    Named<ExportForm> {ExportForm::CommerceGrid, QLatin1String("commerceGrid")},
};
constexpr std::array cases {
    Named<EmailCase> {EmailCase::Keep, QLatin1String("keep")},
    Named<EmailCase> {EmailCase::Fold, QLatin1String("fold")},
};
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
constexpr std::array madeKinds {
    Named<MadeField::Kind> {MadeField::Kind::Constant, QLatin1String("constant")},
    Named<MadeField::Kind> {MadeField::Kind::FirstFilled, QLatin1String("firstFilled")},
    Named<MadeField::Kind> {MadeField::Kind::Joined, QLatin1String("joined")},
    Named<MadeField::Kind> {MadeField::Kind::GivenNames, QLatin1String("givenNames")},
    Named<MadeField::Kind> {MadeField::Kind::FamilyName, QLatin1String("familyName")},
    Named<MadeField::Kind> {MadeField::Kind::HashedEmail, QLatin1String("hashedEmail")},
    Named<MadeField::Kind> {MadeField::Kind::Identity, QLatin1String("identity")},
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

template <class T, std::size_t N> QString nameOf(const std::array<Named<T>, N> &names, T value)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const Named<T> &named) { return named.value == value; });
    Q_ASSERT(found != names.end());
    return QString(found->name);
}

/// The value of that name; \a absent where there is none, nothing where it is not known.
template <class T, std::size_t N>
std::optional<T> valueOf(const std::array<Named<T>, N> &names, const QJsonValue &name, T absent)
{
    if (name.isUndefined())
        return absent;
    const QString text = name.toString();
    const auto found
        = std::find_if(names.begin(), names.end(), [&](const Named<T> &named) { return named.name == text; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

base::Failure invalid(const QString &subject)
{
    return base::Failure({.code = base::ErrorCode::RecipeInvalid, .subject = subject});
}

QJsonObject conversionJson(const Conversion &conversion)
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
    if (!conversion.whenEmpty.isEmpty())
        json[u"whenEmpty"] = conversion.whenEmpty;
    QJsonObject values;
    for (auto word = conversion.values.cbegin(); word != conversion.values.cend(); ++word)
        values[word.key()] = word.value();
    if (!values.isEmpty())
        json[u"values"] = values;
    return json;
}

base::Result<Conversion> conversionFrom(const QJsonValue &value, const Field &field)
{
    Conversion conversion {.kind = usualKind(field)};
    if (value.isUndefined())
        return conversion;
    const QJsonObject json = value.toObject();
    const auto kind = valueOf(kinds, json[u"kind"], conversion.kind);
    const auto order = valueOf(orders, json[u"order"], conversion.order);
    const auto letters = valueOf(letterCases, json[u"letters"], conversion.letters);
    const auto decimal = valueOf(decimalSigns, json[u"decimal"], conversion.decimal);
    const QByteArray zone = json[u"zone"].toString(QStringLiteral("UTC")).toUtf8();
    const QByteArray country = json[u"country"].toString().toLatin1();
    if (!country.isEmpty() && !callingRule(country))
        return invalid(field.path);
    if (!value.isObject() || !kind || !order || !letters || !decimal || !suits(*kind, field)
        || !isTimeZone(zone))
        return invalid(field.path);
    conversion = {.kind = *kind,
                  .order = *order,
                  .zone = zone,
                  .country = country,
                  .letters = *letters,
                  .oneBlank = json[u"oneBlank"].toBool(),
                  .decimal = *decimal,
                  .whenEmpty = json[u"whenEmpty"].toString()};
    const QJsonObject values = json[u"values"].toObject();
    for (auto word = values.begin(); word != values.end(); ++word)
        conversion.values.insert(word.key(), word.value().toString());
    return conversion;
}

/// The next column of that header which no entry of the recipe has taken.
ColumnMapping *takeColumn(Mapping &mapping, const QString &header, std::vector<bool> &taken)
{
    for (const bool exact : {true, false}) {
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            const QString &own = mapping.columns[i].header;
            const bool same
                = exact ? own == header : own.trimmed().compare(header.trimmed(), Qt::CaseInsensitive) == 0;
            if (same && !taken[i]) {
                taken[i] = true;
                return &mapping.columns[i];
            }
        }
    }
    return nullptr;
}

void markLeftOut(ColumnMapping &column)
{
    if (column.state == State::Secret)
        return;
    column.state = State::LeftOut;
    column.applied = false;
    column.origin = base::Origin::Recipe;
    column.why = {.reason = Reason::Recipe};
}

base::Result<> putColumn(const QJsonObject &entry, ColumnMapping &column, const Mapping &mapping,
                         const Schema &schema)
{
    const QString path = entry[u"field"].toString();
    const Field *field = schema.field(path);
    if (column.state == State::Secret)
        return base::Failure(
            {.code = base::ErrorCode::ColumnSecret, .column = column.column, .subject = column.header});
    if (!field)
        return base::Failure(
            {.code = base::ErrorCode::FieldUnknown, .column = column.column, .subject = path});
    if (const ColumnMapping *other = mapping.columnFor(path))
        return base::Failure(
            {.code = base::ErrorCode::FieldTwice, .column = column.column, .subject = other->header});
    const base::Result<Conversion> conversion = conversionFrom(entry[u"conversion"], *field);
    if (!conversion)
        return base::Failure(conversion.error());
    column.state = State::Mapped;
    column.field = path;
    column.conversion = *conversion;
    column.level = Level::Sure;
    column.score = 1;
    column.applied = true;
    column.origin = base::Origin::Recipe;
    column.why = {.reason = Reason::Recipe};
    return {};
}

QJsonArray madeJson(const Mapping &mapping)
{
    QJsonArray all;
    for (const MadeField &made : mapping.made) {
        QJsonObject json {{QStringLiteral("kind"), nameOf(madeKinds, made.kind)},
                          {QStringLiteral("field"), made.field},
                          {QStringLiteral("conversion"), conversionJson(made.conversion)}};
        QJsonArray headers;
        for (const int column : made.columns)
            headers.append(mapping.columns[std::size_t(column)].header);
        if (!headers.isEmpty())
            json[u"columns"] = headers;
        if (!made.text.isEmpty())
            json[u"text"] = made.text;
        all.append(json);
    }
    return all;
}

/// Puts one made field of a recipe into \a mapping. ColumnUnknown, ColumnSecret, FieldUnknown, FieldTwice,
/// RecipeInvalid.
base::Result<> putMade(const QJsonObject &json, Mapping &mapping, const Schema &schema)
{
    const QString path = json[u"field"].toString();
    const auto kind = valueOf(madeKinds, json[u"kind"], MadeField::Kind::Constant);
    if (!kind || !json[u"kind"].isString())
        return invalid(path.isEmpty() ? QStringLiteral("made") : path);
    const Field *field = schema.field(path);
    if (!field)
        return base::Failure({.code = base::ErrorCode::FieldUnknown, .subject = path});
    if (mapping.fills(path))
        return base::Failure({.code = base::ErrorCode::FieldTwice, .subject = path});
    const auto conversion = conversionFrom(json[u"conversion"], *field);
    if (!conversion)
        return base::Failure(conversion.error());
    MadeField made {.kind = *kind,
                    .field = path,
                    .text = json[u"text"].toString(),
                    .conversion = *conversion,
                    .origin = base::Origin::Recipe};
    const QJsonArray headers = json[u"columns"].toArray();
    for (const auto &value : headers) {
        std::vector<bool> none(mapping.columns.size(), false);
        const ColumnMapping *column = takeColumn(mapping, value.toString(), none);
        if (!column)
            return base::Failure({.code = base::ErrorCode::ColumnUnknown, .subject = value.toString()});
        if (column->state == State::Secret)
            return base::Failure(
                {.code = base::ErrorCode::ColumnSecret, .column = column->column, .subject = column->header});
        made.columns.push_back(column->column);
    }
    mapping.made.push_back(std::move(made));
    return {};
}

} // namespace

QJsonObject toJson(const Mapping &mapping)
{
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns) {
        if (column.applied && column.state != State::Secret)
            columns.append(QJsonObject {{QStringLiteral("header"), column.header},
                                        {QStringLiteral("field"), column.field},
                                        {QStringLiteral("conversion"), conversionJson(column.conversion)}});
        else
            columns.append(
                QJsonObject {{QStringLiteral("header"), column.header}, {QStringLiteral("leftOut"), true}});
    }
    QJsonObject json {{QStringLiteral("form"), nameOf(forms, mapping.form)},
                      {QStringLiteral("emailCase"), nameOf(cases, mapping.emailCase.value)},
                      {QStringLiteral("columns"), columns}};
    if (!mapping.made.empty())
        json[u"made"] = madeJson(mapping);
    return json;
}

base::Result<Mapping> mappingFromJson(const QJsonObject &json, const Mapping &detected, const Schema &schema)
{
    const auto form = valueOf(forms, json[u"form"], detected.form);
    const auto emailCase = valueOf(cases, json[u"emailCase"], detected.emailCase.value);
    if (!form)
        return invalid(QStringLiteral("form"));
    if (!emailCase)
        return invalid(QStringLiteral("emailCase"));
    if (!json[u"columns"].isArray())
        return invalid(QStringLiteral("columns"));

    Mapping mapping = detected;
    mapping.form = *form;
    if (json.contains(u"emailCase"))
        mapping.emailCase.offer(*emailCase, base::Origin::Recipe);
    for (ColumnMapping &column : mapping.columns)
        column.applied = false;
    std::vector<bool> taken(mapping.columns.size(), false);
    const QJsonArray columns = json[u"columns"].toArray();
    for (const auto &value : columns) {
        const QJsonObject entry = value.toObject();
        const QString header = entry[u"header"].toString();
        const bool leftOut = entry[u"leftOut"].toBool();
        if (!entry[u"header"].isString() || (!leftOut && !entry[u"field"].isString()))
            return invalid(QStringLiteral("columns"));
        ColumnMapping *column = takeColumn(mapping, header, taken);
        if (!column && leftOut)
            continue;
        if (!column)
            return base::Failure({.code = base::ErrorCode::ColumnUnknown, .subject = header});
        if (leftOut)
            markLeftOut(*column);
        else if (const auto put = putColumn(entry, *column, mapping, schema); !put)
            return base::Failure(put.error());
    }
    mapping.made.clear();
    const QJsonArray made = json[u"made"].toArray();
    for (const auto &value : made) {
        if (const auto put = putMade(value.toObject(), mapping, schema); !put)
            return base::Failure(put.error());
    }
    return mapping;
}

} // namespace xdm
