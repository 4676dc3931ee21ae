// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/works.h"
#include "csv/record.h"
#include "xdm/converter.h"
#include "xdm/encoder.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <limits>
#include <random>
#include <string>

namespace bench {

namespace {

constexpr int columns = 12;
constexpr int rounds = 5;
constexpr qint64 differentRows = 100'000; ///< in memory; they are gone through again and again

using Cells = std::array<std::string, columns>;

/// Each column by the conversion that an export of its kind needs.
constexpr std::array<QLatin1String, columns> fields {
    QLatin1String("personalEmail.address"),   QLatin1String("person.name.firstName"),
    QLatin1String("person.name.lastName"),    QLatin1String("person.birthDate"),
    QLatin1String("person.gender"),           QLatin1String("mobilePhone.number"),
    QLatin1String("homeAddress.street1"),     QLatin1String("homeAddress.postalCode"),
    QLatin1String("homeAddress.countryCode"), QLatin1String("consents.marketing.email.val"),
    QLatin1String("loyalty.points"),          QLatin1String("userAccount.startDate")};

std::string digits(std::mt19937_64 &dice, int count)
{
    std::string text(std::size_t(count), '0');
    for (char &c : text)
        c = char('0' + dice() % 10);
    return text;
}

std::string word(std::mt19937_64 &dice)
{
    std::string text(3 + dice() % 7, ' ');
    for (char &c : text)
        c = char('a' + dice() % 26);
    return text;
}

std::string number(std::mt19937_64 &dice, int from, int to)
{
    const std::string text = std::to_string(from + int(dice() % quint64(to - from + 1)));
    return text.size() < 2 ? '0' + text : text;
}

/// As a Swedish shop keeps its customers: words, national telephone numbers, dates with points.
Cells rowOf(std::mt19937_64 &dice)
{
    constexpr std::array<const char *, 4> genders {"Kvinna", "Man", "female", ""};
    constexpr std::array<const char *, 4> countries {"Sverige", "Norway", "DE", "Finland"};
    constexpr std::array<const char *, 4> answers {"Ja", "Nej", "yes", "0"};
    const auto oneOf = [&dice](const auto &list) { return std::string(list[dice() % list.size()]); };
    const std::string first = word(dice);
    const std::string last = word(dice);
    return {first + '.' + last + digits(dice, 4) + "@example.com",
            first,
            last,
            number(dice, 1, 28) + '.' + number(dice, 1, 12) + '.' + number(dice, 1940, 2005),
            oneOf(genders),
            "070-" + digits(dice, 3) + ' ' + digits(dice, 2) + ' ' + digits(dice, 2),
            word(dice) + "gatan " + number(dice, 1, 99),
            digits(dice, 5),
            oneOf(countries),
            oneOf(answers),
            number(dice, 0, 9999),
            number(dice, 2010, 2024) + '-' + number(dice, 1, 12) + '-' + number(dice, 1, 28) + ' '
                + number(dice, 0, 23) + ':' + number(dice, 10, 59) + ":00"};
}

/// The same columns as text, into fields that take any.
QStringList plainFields(const xdm::Schema &schema)
{
    QStringList paths {fields.front()};
    for (const xdm::Field &field : schema.fields) {
        const bool takesAny = field.type == xdm::Type::String && !field.array && field.values.isEmpty()
            && field.pattern.isEmpty() && field.maxLength < 0
            && xdm::usualKind(field) == xdm::ConversionKind::Text
            && field.path.startsWith(QLatin1String("person"));
        if (takesAny && paths.size() < columns)
            paths << field.path;
    }
    return paths;
}

xdm::Mapping mappingTo(const QStringList &paths, const xdm::Schema &schema)
{
    xdm::Mapping mapping;
    for (const QString &path : paths) {
        const int column = int(mapping.columns.size());
        const xdm::Field *field = schema.field(path);
        xdm::Conversion conversion {.kind = field ? xdm::usualKind(*field) : xdm::ConversionKind::Text};
        conversion.order = xdm::DateOrder::DayMonthYear;
        if (conversion.kind == xdm::ConversionKind::Phone)
            conversion.country = "SE";
        if (conversion.kind == xdm::ConversionKind::DateTime) {
            conversion.order = xdm::DateOrder::YearMonthDay;
            conversion.zone = "Europe/Stockholm";
        }
        mapping.columns.push_back({.column = column,
                                   .header = QString::number(column),
                                   .state = xdm::State::Mapped,
                                   .field = path,
                                   .conversion = conversion,
                                   .applied = true});
    }
    mapping.emailCase.value = xdm::EmailCase::Fold;
    return mapping;
}

/// Seconds of this thread on a processor: what else runs on the machine does not count.
double spent()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

struct Taken
{
    double seconds = std::numeric_limits<double>::max(); ///< the best round
    qint64 records = 0;
    qint64 left = 0;
};

void encodeOnce(xdm::Encoder &encoder, const std::vector<csv::RecordView> &rows, qint64 count, Taken &taken)
{
    QByteArray lines;
    taken.records = 0;
    taken.left = 0;
    const double from = spent();
    for (qint64 row = 0; row < count; ++row) {
        taken.records += encoder.encode(std::span(&rows[std::size_t(row) % rows.size()], 1), lines)
            == xdm::Outcome::Written;
        taken.left += qint64(encoder.valuesLeftOut().size());
        if (lines.size() > (1 << 20))
            lines.resize(0); // keeps its memory
    }
    taken.seconds = std::min(taken.seconds, spent() - from);
}

} // namespace

base::Result<QJsonObject> convertColumns(qint64 count)
{
    const xdm::Schema &schema = xdm::Schema::standard();
    QStringList typed;
    for (const QLatin1String path : fields)
        typed << path;
    auto converting = xdm::Encoder::make(mappingTo(typed, schema), schema);
    auto plain = xdm::Encoder::make(mappingTo(plainFields(schema), schema), schema);
    if (!converting || !plain)
        return base::Failure(converting ? plain.error() : converting.error());
    std::mt19937_64 dice(1);
    std::vector<Cells> cells(std::size_t(std::min(count, differentRows)));
    std::vector<std::array<std::string_view, columns>> views(cells.size());
    std::vector<csv::RecordView> rows(cells.size());
    for (std::size_t row = 0; row < cells.size(); ++row) {
        cells[row] = rowOf(dice);
        std::ranges::copy(cells[row], views[row].begin());
        rows[row] = {.row = qint64(row), .fields = views[row]};
    }
    Taken ofConverting;
    Taken ofPlain;
    for (int round = 0; round < rounds; ++round) {
        encodeOnce(*converting, rows, count, ofConverting);
        encodeOnce(*plain, rows, count, ofPlain);
    }
    return QJsonObject {{QStringLiteral("converted"), ofConverting.records},
                        {QStringLiteral("plain"), ofPlain.records},
                        {QStringLiteral("left"), ofConverting.left + ofPlain.left},
                        {QStringLiteral("convertedSeconds"), ofConverting.seconds},
                        {QStringLiteral("plainSeconds"), ofPlain.seconds},
                        {QStringLiteral("ratio"), ofPlain.seconds / ofConverting.seconds}};
}

} // namespace bench
