// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/converter.h"

#include "xdm/convert_number.h"
#include "xdm/convert_phone.h"
#include "xdm/convert_place.h"
#include "xdm/convert_text.h"
#include "xdm/convert_time.h"
#include "xdm/convert_words.h"
#include "xdm/text.h"

#include <charconv>

namespace xdm {

Converter::Converter(const Field &field)
    : m_limits(field)
    , m_type(field.type)
{
}

Converter::~Converter() = default;

Value Converter::convert(std::string_view cell)
{
    std::string_view bare = trimmedCell(cell);
    if (bare.empty())
        bare = m_whenEmpty;
    if (bare.empty())
        return Value::nothing();
    Value value = read(bare);
    if (value.kind == Value::Kind::Literal) {
        if (m_type == Type::Boolean)
            return value;
        if (m_type == Type::Integer || m_type == Type::Number) {
            double number = 0;
            std::from_chars(value.text.data(), value.text.data() + value.text.size(), number);
            return m_limits.fits(number) ? value : Value::misfit();
        }
        value.kind = Value::Kind::Text;
    }
    if (value.kind == Value::Kind::Text) {
        if (value.text.empty())
            return Value::nothing();
        if (!m_limits.fits(value.text))
            return Value::misfit();
    }
    return value;
}

void Converter::standIn(const QString &whenEmpty)
{
    const std::string text = whenEmpty.toStdString();
    m_whenEmpty = trimmedCell(text);
}

namespace {

std::unique_ptr<Converter> madeFor(const Conversion &conversion, const Field &field)
{
    switch (conversion.kind) {
    case ConversionKind::Text:
        return makeTextConverter(conversion, field);
    case ConversionKind::Email:
        return makeEmailConverter(field);
    case ConversionKind::Phone:
        return makePhoneConverter(conversion, field);
    case ConversionKind::StreetLines:
        return makeStreetConverter(conversion, field, 0, 0);
    case ConversionKind::Integer:
        return makeIntegerConverter(conversion, field);
    case ConversionKind::Number:
        return makeNumberConverter(conversion, field);
    case ConversionKind::Boolean:
        return makeBooleanConverter(conversion, field);
    case ConversionKind::Date:
        return makeDateConverter(conversion, field);
    case ConversionKind::DateTime:
        return makeDateTimeConverter(conversion, field);
    case ConversionKind::Values:
        return makeValuesConverter(conversion, field);
    case ConversionKind::Consent:
    case ConversionKind::ConsentInverted:
        return makeConsentConverter(conversion, field);
    case ConversionKind::CountryCode:
        return makeCountryCodeConverter(conversion, field);
    case ConversionKind::CountryOrCode:
        return makeCountryTextConverter(conversion, field);
    case ConversionKind::Language:
        return makeLanguageConverter(field);
    case ConversionKind::Timezone:
        return makeTimezoneConverter(field);
    }
    Q_UNREACHABLE();
}

} // namespace

std::unique_ptr<Converter> makeConverter(const Conversion &conversion, const Field &field)
{
    std::unique_ptr<Converter> converter = madeFor(conversion, field);
    converter->standIn(conversion.whenEmpty);
    return converter;
}

ConversionKind usualKind(const Field &field)
{
    switch (field.type) {
    case Type::Boolean:
        return ConversionKind::Boolean;
    case Type::Integer:
        return ConversionKind::Integer;
    case Type::Number:
        return ConversionKind::Number;
    case Type::Date:
        return ConversionKind::Date;
    case Type::DateTime:
        return ConversionKind::DateTime;
    case Type::String:
        break;
    }
    const QString &path = field.path;
    const auto endsWith = [&](QLatin1String end) { return path.endsWith(end, Qt::CaseInsensitive); };
    if (path.startsWith(QLatin1String("consents.")) && endsWith(QLatin1String(".val")))
        return ConversionKind::Consent;
    if (!field.values.isEmpty())
        return ConversionKind::Values;
    if (endsWith(QLatin1String("email.address")) || path == QLatin1String("identityMap.Email.id"))
        return ConversionKind::Email;
    if (endsWith(QLatin1String("phone.number")))
        return ConversionKind::Phone;
    if (endsWith(QLatin1String("address.countryCode")) || endsWith(QLatin1String(".nationality")))
        return ConversionKind::CountryCode;
    if (endsWith(QLatin1String("address.country")))
        return ConversionKind::CountryOrCode;
    if (endsWith(QLatin1String(".street1")))
        return ConversionKind::StreetLines;
    if (path == QLatin1String("preferredLanguage"))
        return ConversionKind::Language;
    if (path == QLatin1String("timeZone"))
        return ConversionKind::Timezone;
    return ConversionKind::Text;
}

bool suits(ConversionKind kind, const Field &field)
{
    switch (field.type) {
    case Type::Boolean:
        return kind == ConversionKind::Boolean;
    case Type::Integer:
        return kind == ConversionKind::Integer;
    case Type::Number:
        return kind == ConversionKind::Number || kind == ConversionKind::Integer;
    case Type::Date:
        return kind == ConversionKind::Date;
    case Type::DateTime:
        return kind == ConversionKind::DateTime;
    case Type::String:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace xdm
