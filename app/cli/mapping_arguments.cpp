// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the columns of a file mean, as the command line says it.

#include "cli/arguments.h"
#include "session/recipe_store.h"
#include "store/store.h"
#include "xdm/calling_codes.h"
#include "xdm/mapping.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

const QString recipeOption = QStringLiteral("recipe");
const QString missingOption = QStringLiteral("missing-columns");
const QString mapOption = QStringLiteral("map");
const QString leaveOutOption = QStringLiteral("leave-out");
const QString constantOption = QStringLiteral("constant");
const QString identityOption = QStringLiteral("identity");
const QString hashedEmailOption = QStringLiteral("hashed-email");
const QString dateOrderOption = QStringLiteral("date-order");
const QString dayNumbersOption = QStringLiteral("spreadsheet-dates");
const QString decimalOption = QStringLiteral("decimal");
const QString timeZoneOption = QStringLiteral("time-zone");
const QString phoneCountryOption = QStringLiteral("phone-country");
const QString emailCaseOption = QStringLiteral("email-case");
const QString rescueOption = QStringLiteral("rescue");

/// A comma parts two kinds, or stands in a header.
QStringList rescuePieces(const QStringList &values)
{
    QStringList pieces;
    for (const QString &value : values) {
        const QStringList parts = value.split(u',');
        for (const QString &part : parts) {
            const bool isNew = part == QLatin1String("all") || part == QLatin1String("none")
                || session::rescueWishFrom(part) || !pieces.value(pieces.size() - 1).contains(u':');
            if (isNew)
                pieces << part;
            else
                pieces.last() += u',' + part;
        }
    }
    return pieces;
}

} // namespace

void Arguments::fileOptions()
{
    option(
        recipeOption,
        Tr::tr("Map the columns as the recipe R says: one that is kept by that name, or a file, named with "
               "a slash or ending in .json."),
        QStringLiteral("R"));
    option(
        missingOption,
        Tr::tr("When the file lacks a column of the recipe: \"stop\" before anything is sent, which is the "
               "default; \"replace\" it by the column that matches the same field for sure; \"ignore\" it, "
               "where none does. The column of the identity is never replaced and never ignored."),
        QStringLiteral("stop|replace|ignore"));
    option(mapOption,
           Tr::tr("Send the column COLUMN as FIELD, a path such as person.name.firstName. May be repeated."),
           QStringLiteral("COLUMN=FIELD"));
    option(leaveOutOption, Tr::tr("Do not send the column COLUMN. May be repeated."),
           QStringLiteral("COLUMN"));
    option(constantOption,
           Tr::tr("Send TEXT as FIELD in every record, such as homeAddress.country=Norway. May be repeated."),
           QStringLiteral("FIELD=TEXT"));
    option(identityOption,
           Tr::tr("Send the column COLUMN as a further identity of NAMESPACE, such as CustomerId. May be "
                  "repeated."),
           QStringLiteral("NAMESPACE=COLUMN"));
    option(hashedEmailOption,
           Tr::tr("Send the SHA-256 of the email address in small letters as a further identity "
                  "(Email_LC_SHA256)."));
    readingWishOptions();
    option(emailCaseOption,
           Tr::tr("\"keep\" the letter case of email addresses or \"fold\" it to lower case. By default it "
                  "is kept for Adobe "
                  "Commerce exports, because the storefront sends it so, and folded for all others."),
           QStringLiteral("keep|fold"));
    option(
        rescueOption,
        Tr::tr("Fill rows that have no good email address with one that is found elsewhere: in another "
               "\"column\", in a \"text\" such as notes, or in another row with the same \"customer\" "
               "number, \"phone\" and name, or \"name\" and home. \"all\" of them, or \"none\" that a recipe "
               "asks for. \"column:alt_email\" means that column only. \"check\" tells beforehand how many "
               "rows that would be. May be repeated."),
        QStringLiteral("KIND[:COLUMN][,KIND]"));
    readingOptions();
}

/// What the values of a column may leave open.
void Arguments::readingWishOptions()
{
    option(dateOrderOption,
           Tr::tr("How the dates of the file are written: \"ymd\", \"mdy\" (12/31/2024) or \"dmy\" "
                  "(31/12/2024). When not given, the values of each column tell; where they do not, dates "
                  "that could be two days are not sent."),
           QStringLiteral("ymd|mdy|dmy"));
    option(dayNumbersOption,
           Tr::tr("Whether numbers such as 45292 in columns of dates are days as spreadsheets count them: "
                  "\"yes\" or \"no\". When not given: in columns that hold nothing else."),
           QStringLiteral("yes|no"));
    option(
        decimalOption,
        Tr::tr("What stands before the decimals of numbers, \"comma\" or \"dot\", in all columns or in the "
               "column COLUMN. May be repeated. When not given, the values of each column tell; where they "
               "do not, numbers that could be two, such as 1,234, are not sent."),
        QStringLiteral("[COLUMN=]comma|dot"));
    option(
        timeZoneOption,
        Tr::tr("Times without a zone are in the time zone ZONE, such as Europe/Stockholm. By default: UTC."),
        QStringLiteral("ZONE"));
    option(phoneCountryOption,
           Tr::tr("Telephone numbers without a country are from the country CC, two letters such as SE. When "
                  "not given, they are sent as written."),
           QStringLiteral("CC"));
}

base::Result<session::MappingWishes> Arguments::mappingWishes() const
{
    session::MappingWishes wishes;
    if (isSet(recipeOption)) {
        auto recipe
            = session::recipeCalled(value(recipeOption), session::RecipeStore(store::Store::defaultFolder()));
        if (!recipe)
            return base::Failure(recipe.error());
        wishes.recipe = *std::move(recipe);
    }
    if (isSet(missingOption)) {
        using session::MissingColumns;
        static const QHash<QString, MissingColumns> words {
            {QStringLiteral("stop"), MissingColumns::Stop},
            {QStringLiteral("replace"), MissingColumns::Replace},
            {QStringLiteral("ignore"), MissingColumns::Ignore}};
        const QString word = value(missingOption);
        if (!words.contains(word))
            return usage(
                Tr::tr("--missing-columns takes \"stop\", \"replace\" or \"ignore\", not \"%1\".").arg(word));
        if (!wishes.recipe)
            return usage(Tr::tr("--missing-columns is for --recipe only."));
        wishes.missing = words.value(word);
    }
    const QStringList assignments = values(mapOption);
    for (const QString &assignment : assignments) {
        // A header may hold an equals sign, a field's path never does.
        const qsizetype at = assignment.lastIndexOf(QLatin1Char('='));
        if (at < 1 || at + 1 == assignment.size())
            return usage(Tr::tr("--map takes COLUMN=FIELD, not \"%1\".").arg(assignment));
        const QString column = assignment.left(at);
        if (std::ranges::any_of(wishes.assign,
                                [&column](const auto &other) { return other.first == column; }))
            return usage(
                Tr::tr("--map sends a column as one field only, and \"%1\" is there twice.").arg(column));
        wishes.assign.emplace_back(assignment.left(at), assignment.mid(at + 1));
    }
    wishes.leaveOut = values(leaveOutOption);
    auto rescue = rescueWishes();
    if (!rescue)
        return base::Failure(rescue.error());
    wishes.rescue = *std::move(rescue);
    auto made = madeWishes();
    if (!made)
        return base::Failure(made.error());
    wishes.made = *std::move(made);
    auto readings = readingWishes();
    if (!readings)
        return base::Failure(readings.error());
    wishes.readings = *std::move(readings);
    if (isSet(emailCaseOption)) {
        const QString name = value(emailCaseOption);
        if (name != QLatin1String("keep") && name != QLatin1String("fold"))
            return usage(Tr::tr("--email-case takes \"keep\" or \"fold\", not \"%1\".").arg(name));
        wishes.emailCase = name == QLatin1String("keep") ? xdm::EmailCase::Keep : xdm::EmailCase::Fold;
    }
    return wishes;
}

base::Result<session::ReadingWishes> Arguments::readingWishes() const
{
    session::ReadingWishes wishes;
    if (isSet(dateOrderOption)) {
        static const QHash<QString, xdm::DateOrder> orders {
            {QStringLiteral("ymd"), xdm::DateOrder::YearMonthDay},
            {QStringLiteral("mdy"), xdm::DateOrder::MonthDayYear},
            {QStringLiteral("dmy"), xdm::DateOrder::DayMonthYear}};
        const auto order = orders.constFind(value(dateOrderOption));
        if (order == orders.constEnd())
            return usage(Tr::tr("--date-order takes \"ymd\", \"mdy\" or \"dmy\", not \"%1\".")
                             .arg(value(dateOrderOption)));
        wishes.dateOrder = *order;
    }
    if (isSet(dayNumbersOption)) {
        const QString word = value(dayNumbersOption);
        if (word != QLatin1String("yes") && word != QLatin1String("no"))
            return usage(Tr::tr("--spreadsheet-dates takes \"yes\" or \"no\", not \"%1\".").arg(word));
        wishes.dayNumbers = word == QLatin1String("yes") ? xdm::DayNumbers::Days : xdm::DayNumbers::Other;
    }
    const QStringList decimals = values(decimalOption);
    for (const QString &decimal : decimals) {
        const qsizetype at = decimal.lastIndexOf(QLatin1Char('='));
        const QString word = decimal.mid(at + 1);
        if ((word != QLatin1String("comma") && word != QLatin1String("dot")) || at == 0)
            return usage(
                Tr::tr("--decimal takes \"comma\" or \"dot\", or COLUMN=comma, not \"%1\".").arg(decimal));
        const auto sign = word == QLatin1String("comma") ? xdm::DecimalSign::Comma : xdm::DecimalSign::Dot;
        if (at < 0)
            wishes.decimal = sign;
        else
            wishes.decimals.emplace_back(decimal.left(at), sign);
    }
    if (isSet(timeZoneOption)) {
        wishes.zone = value(timeZoneOption).toUtf8();
        if (!QTimeZone::isTimeZoneIdAvailable(*wishes.zone))
            return usage(
                Tr::tr("--time-zone takes the name of a time zone, such as Europe/Stockholm, not \"%1\".")
                    .arg(value(timeZoneOption)));
    }
    if (isSet(phoneCountryOption)) {
        wishes.country = value(phoneCountryOption).toUpper().toLatin1();
        if (!xdm::callingRule(*wishes.country))
            return usage(Tr::tr("--phone-country takes the two letters of a country, such as SE, not \"%1\".")
                             .arg(value(phoneCountryOption)));
    }
    return wishes;
}

base::Result<std::optional<std::vector<session::RescueWish>>> Arguments::rescueWishes() const
{
    using Wishes = std::optional<std::vector<session::RescueWish>>;
    if (!isSet(rescueOption))
        return Wishes();
    Wishes wishes {std::in_place};
    const QStringList pieces = rescuePieces(values(rescueOption));
    for (const QString &piece : pieces) {
        if (piece == QLatin1String("none") && pieces.size() == 1)
            return wishes;
        if (piece == QLatin1String("all")) {
            // What stands in the row itself comes last: the customer's own number tells more.
            for (const auto kind :
                 {quality::RescueKind::Customer, quality::RescueKind::Column, quality::RescueKind::Text,
                  quality::RescueKind::Phone, quality::RescueKind::Name})
                wishes->push_back({.kind = kind});
            continue;
        }
        const auto wish = session::rescueWishFrom(piece);
        if (!wish)
            return usage(
                Tr::tr("--rescue takes column, text, customer, phone or name, each perhaps with a column "
                       "(column:alt_email), or all, or none; not \"%1\".")
                    .arg(piece));
        wishes->push_back(*wish);
    }
    return wishes;
}

base::Result<std::vector<session::MadeWish>> Arguments::madeWishes() const
{
    using Kind = xdm::MadeField::Kind;
    const auto identityPath
        = [](const QString &code) { return QStringLiteral("identityMap.%1.id").arg(code); };
    std::vector<session::MadeWish> wishes;
    const QStringList constants = values(constantOption);
    for (const QString &constant : constants) {
        const qsizetype at = constant.indexOf(QLatin1Char('='));
        if (at < 1 || at + 1 == constant.size())
            return usage(Tr::tr("--constant takes FIELD=TEXT, not \"%1\".").arg(constant));
        wishes.push_back({.kind = Kind::Constant, .field = constant.left(at), .text = constant.mid(at + 1)});
    }
    const QStringList identities = values(identityOption);
    for (const QString &identity : identities) {
        const qsizetype at = identity.indexOf(QLatin1Char('='));
        if (at < 1 || at + 1 == identity.size())
            return usage(Tr::tr("--identity takes NAMESPACE=COLUMN, not \"%1\".").arg(identity));
        wishes.push_back({.kind = Kind::Identity,
                          .field = identityPath(identity.left(at)),
                          .headers = {identity.mid(at + 1)}});
    }
    if (isSet(hashedEmailOption))
        wishes.push_back({.kind = Kind::HashedEmail, .field = identityPath(xdm::hashedEmailNamespace)});
    return wishes;
}

} // namespace cli
