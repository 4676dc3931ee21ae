// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/match_words.h"

#include "models/field_words.h"
#include "models/text.h"
#include "session/messages.h"
#include "xdm/converter.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(models::Match)
};

/// How many of the values a field chosen by the user takes.
struct Fit
{
    qsizetype looked = 0;
    qsizetype taken = 0;

    bool isNone() const { return looked > 0 && taken == 0; }

    bool isPoor() const { return taken * 2 < looked; }
};

bool isUsersChoice(const xdm::ColumnMapping &column)
{
    return column.applied && column.why.reason == xdm::Reason::User;
}

Fit fitOf(const xdm::ColumnMapping &column, const xdm::Schema &schema, std::span<const QByteArray> samples)
{
    if (!isUsersChoice(column) || !schema.field(column.field))
        return {};
    const auto isTaken
        = [&](const QByteArray &value) { return exampleOf(value, column, xdm::Mapping(), schema).sent; };
    return {.looked = qsizetype(samples.size()), .taken = std::ranges::count_if(samples, isTaken)};
}

} // namespace

MatchWords matchWords(const xdm::ColumnMapping &column, const xdm::Schema &schema,
                      std::span<const QByteArray> samples)
{
    switch (column.state) {
    case xdm::State::Secret:
        return {Tr::tr("Secret"), style::Tone::Bad};
    case xdm::State::LeftOut:
        return {};
    case xdm::State::Unmatched:
        return {Tr::tr("No match"), style::Tone::Neutral};
    case xdm::State::Mapped:
        break;
    }
    if (!schema.field(column.field))
        return {Tr::tr("Unknown field"), style::Tone::Warning};
    const Fit fit = fitOf(column, schema, samples);
    if (fit.isNone())
        return {Tr::tr("Does not fit", "values, the field that the user chose"), style::Tone::Warning};
    if (fit.isPoor())
        return {Tr::tr("Check", "a proposal that a person should look at"), style::Tone::Warning};
    if (column.applied && column.field == schema.emailPath())
        return {Tr::tr("Identity"), style::Tone::Accent};
    if (!column.applied || column.level != xdm::Level::Sure)
        return {Tr::tr("Check", "a proposal that a person should look at"), style::Tone::Warning};
    if (isUsersChoice(column))
        return {Tr::tr("Your choice"), style::Tone::Good};
    return {Tr::tr("Sure", "a match without doubt"), style::Tone::Good};
}

QString targetWords(const xdm::ColumnMapping &column, const xdm::Schema &schema)
{
    switch (column.state) {
    case xdm::State::Secret:
        return Tr::tr("Never uploaded");
    case xdm::State::LeftOut:
        return Tr::tr("Left out");
    case xdm::State::Unmatched:
        return Tr::tr("Choose a field…");
    case xdm::State::Mapped:
        break;
    }
    const xdm::Field *field = schema.field(column.field);
    return field ? fieldWords(*field) : fieldWords(column.field);
}

QString whyWords(const xdm::ColumnMapping &column, const xdm::Schema &schema,
                 std::span<const QByteArray> samples)
{
    QString why = session::describe(column.why);
    if (column.state == xdm::State::Mapped && !schema.field(column.field))
        why = session::describe(xdm::Why {.reason = xdm::Reason::NoSuchField, .argument = column.field});
    if (why.isEmpty())
        return why;
    why[0] = why[0].toUpper();
    why = Tr::tr("%1.", "a reason, as a sentence").arg(why);
    if (const Fit fit = fitOf(column, schema, samples); fit.isPoor())
        why += u' '
            + Tr::tr("%1 of the values shown can be sent as: %2. The others are left out of their rows.")
                  .arg(percent(double(fit.taken) / double(fit.looked)),
                       conversionWords(column.conversion.kind));
    return why;
}

QString conversionWords(xdm::ConversionKind kind)
{
    switch (kind) {
    case xdm::ConversionKind::Text:
        return Tr::tr("Text, without blanks at its ends");
    case xdm::ConversionKind::Email:
        return Tr::tr("Email address");
    case xdm::ConversionKind::Phone:
        return Tr::tr("Phone number");
    case xdm::ConversionKind::Integer:
        return Tr::tr("Whole number");
    case xdm::ConversionKind::Number:
        return Tr::tr("Number");
    case xdm::ConversionKind::Boolean:
        return Tr::tr("Yes or no");
    case xdm::ConversionKind::Date:
        return Tr::tr("Date");
    case xdm::ConversionKind::DateTime:
        return Tr::tr("Date and time");
    case xdm::ConversionKind::Values:
        return Tr::tr("One of the values that the field accepts");
    case xdm::ConversionKind::Consent:
        return Tr::tr("Consent: yes and no become y and n");
    case xdm::ConversionKind::ConsentInverted:
        return Tr::tr("Consent from an opt-out: yes becomes n, no becomes y");
    case xdm::ConversionKind::CountryCode:
        return Tr::tr("Country, as a two-letter code");
    case xdm::ConversionKind::CountryOrCode:
        return Tr::tr("Country, by name or code");
    case xdm::ConversionKind::Language:
        return Tr::tr("Language, as a code");
    case xdm::ConversionKind::StreetLines:
        return Tr::tr("Street: its lines go into street 1 to 4");
    case xdm::ConversionKind::Timezone:
        return Tr::tr("Time zone");
    }
    Q_UNREACHABLE();
}

Example exampleOf(const QByteArray &cell, const xdm::ColumnMapping &column, const xdm::Mapping &mapping,
                  const xdm::Schema &schema)
{
    Example example {.before = cellText({cell.constData(), std::size_t(cell.size())})};
    const xdm::Field *field = schema.field(column.field);
    if (!field || column.state == xdm::State::Secret)
        return example;
    xdm::Conversion conversion = column.conversion;
    if (!xdm::suits(conversion.kind, *field))
        conversion.kind = xdm::usualKind(*field);
    const auto converter = xdm::makeConverter(conversion, *field);
    const xdm::Value value = converter->convert({cell.constData(), std::size_t(cell.size())});
    example.sent = value.kind == xdm::Value::Kind::Text || value.kind == xdm::Value::Kind::Literal;
    if (!example.sent)
        return example;
    example.after = QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
    if (column.field == schema.emailPath() && mapping.emailCase.value == xdm::EmailCase::Fold)
        example.after = example.after.toLower();
    return example;
}

} // namespace models
