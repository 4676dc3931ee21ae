// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/converter.h"
#include "xdm/date_reader.h"
#include "xdm/schema.h"

#include <QTest>

using xdm::Conversion;
using xdm::ConversionKind;
using xdm::DateOrder;
using xdm::Value;

namespace {

const QString nothing = QStringLiteral("<nothing>");
const QString misfit = QStringLiteral("<misfit>");

/// What a cell becomes, as it would stand in JSON.
QString converted(const Conversion &conversion, const QString &path, const QString &cell)
{
    const xdm::Field *field = xdm::Schema::standard().field(path);
    Q_ASSERT(field);
    const auto converter = xdm::makeConverter(conversion, *field);
    const QByteArray bytes = cell.toUtf8();
    const Value value = converter->convert({bytes.constData(), std::size_t(bytes.size())});
    const QString text = QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
    switch (value.kind) {
    case Value::Kind::Nothing:
        return nothing;
    case Value::Kind::Misfit:
        return misfit;
    case Value::Kind::Text:
        return u'"' + text + u'"';
    case Value::Kind::Literal:
        return text;
    }
    Q_UNREACHABLE();
}

QString usual(const QString &path, const QString &cell)
{
    return converted({.kind = xdm::usualKind(*xdm::Schema::standard().field(path))}, path, cell);
}

void addRows(const QString &path, std::initializer_list<std::pair<QString, QString>> rows)
{
    for (const auto &[cell, result] : rows)
        QTest::newRow(qPrintable(path + u' ' + cell)) << path << cell << result;
}

} // namespace

class TestConversions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsByTheField_data();
    void convertsByTheField();
    void readsDatesInTheirOrder_data();
    void readsDatesInTheirOrder();
    void turnsTimesIntoUtc_data();
    void turnsTimesIntoUtc();
    void guessesTheOrderOfDates_data();
    void guessesTheOrderOfDates();
    void invertsOptOuts_data();
    void invertsOptOuts();
    void ownWordsComeFirst();
    void turnsNationalNumbersIntoInternational_data();
    void turnsNationalNumbersIntoInternational();
    void everyDayOfACenturyReadsBack();
    void neverGivesAnEmptyText();
};

void TestConversions::convertsByTheField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("result");
    addRows(
        QStringLiteral("person.name.firstName"),
        {{u" Åsa\u00A0"_qs, u"\"Åsa\""_qs}, {u" \u200B "_qs, nothing}, {u"'t Hart"_qs, u"\"'t Hart\""_qs}});
    addRows(QStringLiteral("personID"), {{u"'0045"_qs, u"\"0045\""_qs}, {u"0045"_qs, u"\"0045\""_qs}});
    addRows(QStringLiteral("mobilePhone.number"),
            {{u" +46 70 174 06 05"_qs, u"\"+46701740605\""_qs},
             {u"+46 (0)70-174 06 05"_qs, u"\"+46701740605\""_qs},
             {u"+39 (0)6 1234567"_qs, u"\"+39061234567\""_qs},
             {u"+46 70 174 06 05 ext. 12"_qs, u"\"+46 70 174 06 05 ext. 12\""_qs},
             {u"070-174 06 05"_qs, u"\"070-174 06 05\""_qs},
             {u"+46\u201170\u00A0174\u20110605"_qs, u"\"+46701740605\""_qs},
             {u"n/a"_qs, misfit},
             {u"1.23457E+11"_qs, misfit}});
    addRows(QStringLiteral("workEmail.address"),
            {{u"a@example.com"_qs, u"\"a@example.com\""_qs}, {u"a(at)example.com"_qs, misfit}});
    addRows(QStringLiteral("loyalty.points"),
            {{u"1200"_qs, u"1200"_qs},
             {u"10.0000"_qs, u"10"_qs},
             {u"-0"_qs, u"0"_qs},
             {u"+007,50"_qs, u"7.5"_qs},
             {u"1,234"_qs, misfit},
             {u"1.234.567"_qs, u"1234567"_qs},
             {u"1.234,50"_qs, u"1234.5"_qs},
             {u"1,234.50"_qs, u"1234.5"_qs},
             {u"1 234,50 kr"_qs, u"1234.5"_qs},
             {u"1\u00A0234:-"_qs, u"1234"_qs},
             {u"CHF 1'234.50"_qs, u"1234.5"_qs},
             {u"€ 12,50"_qs, u"12.5"_qs},
             {u"-$12.50"_qs, u"-12.5"_qs},
             {u"12,50 EUR-"_qs, u"-12.5"_qs},
             {u"(1,234.50)"_qs, u"-1234.5"_qs},
             {u"(-5)"_qs, misfit},
             {u"\u221212.5"_qs, u"-12.5"_qs},
             {u"12.5-"_qs, u"-12.5"_qs},
             {u"1,23,456.78"_qs, u"123456.78"_qs},
             {u".5"_qs, u"0.5"_qs},
             {u"1 23"_qs, misfit},
             {u"1.2E+5"_qs, misfit},
             {u"192.168.1.1"_qs, misfit},
             {u"EUR"_qs, misfit},
             {u"12 XQX"_qs, misfit},
             {u"12 points"_qs, misfit},
             {u"."_qs, misfit},
             {u"5."_qs, misfit}});
    addRows(QStringLiteral("person.birthYear"),
            {{u"1984"_qs, u"1984"_qs},
             {u"1984.0"_qs, u"1984"_qs},
             {u"0"_qs, misfit},
             {u"40000"_qs, misfit},
             {u"19.5"_qs, misfit}});
    addRows(QStringLiteral("homeAddress._schema.latitude"),
            {{u"59.33"_qs, u"59.33"_qs}, {u"-90"_qs, u"-90"_qs}, {u"90.01"_qs, misfit}});
    addRows(
        QStringLiteral("homeAddress.primary"),
        {{u"TRUE"_qs, u"true"_qs}, {u"ja"_qs, u"true"_qs}, {u"0"_qs, u"false"_qs}, {u"maybe"_qs, misfit}});
    addRows(QStringLiteral("person.gender"),
            {{u"Female"_qs, u"\"female\""_qs},
             {u"Kvinna"_qs, u"\"female\""_qs},
             {u"männlich"_qs, u"\"male\""_qs},
             {u"M"_qs, u"\"male\""_qs},
             {u"Not Specified"_qs, u"\"not_specified\""_qs},
             {u"N/A"_qs, nothing},
             {u"42"_qs, misfit}});
    addRows(QStringLiteral("consents.marketing.email.val"),
            {{u"yes"_qs, u"\"y\""_qs},
             {u"Ja"_qs, u"\"y\""_qs},
             {u"1"_qs, u"\"y\""_qs},
             {u"Kyllä"_qs, u"\"y\""_qs},
             {u"não"_qs, u"\"n\""_qs},
             {u"FALSE"_qs, u"\"n\""_qs},
             {u"SUBSCRIBED"_qs, u"\"y\""_qs},
             {u"UNSUBSCRIBED"_qs, u"\"n\""_qs},
             {u"NEVER_SUBSCRIBED"_qs, u"\"u\""_qs},
             {u"LI"_qs, u"\"LI\""_qs},
             {u"  "_qs, nothing},
             {u"perhaps"_qs, misfit}});
    addRows(QStringLiteral("homeAddress.countryCode"),
            {{u"se"_qs, u"\"SE\""_qs},
             {u"UK"_qs, u"\"GB\""_qs},
             {u"SWE"_qs, u"\"SE\""_qs},
             {u"Sweden"_qs, u"\"SE\""_qs},
             {u"Tyskland"_qs, u"\"DE\""_qs},
             {u"ESPAÑA"_qs, u"\"ES\""_qs},
             {u"Österreich"_qs, u"\"AT\""_qs},
             {u"United States"_qs, u"\"US\""_qs},
             {u"Atlantis"_qs, misfit},
             {u"XQ"_qs, misfit}});
    addRows(QStringLiteral("homeAddress.country"),
            {{u"Sverige"_qs, u"\"Sverige\""_qs}, {u"se"_qs, u"\"SE\""_qs}});
    addRows(QStringLiteral("preferredLanguage"),
            {{u"sv-SE"_qs, u"\"sv-SE\""_qs},
             {u"SV_se"_qs, u"\"sv-SE\""_qs},
             {u"zh-hant-tw"_qs, u"\"zh-Hant-TW\""_qs},
             {u"Svenska"_qs, u"\"sv\""_qs},
             {u"German"_qs, u"\"de\""_qs},
             {u"qq"_qs, misfit},
             {u"sv-"_qs, u"\"sv\""_qs},
             {u"Klingonish"_qs, misfit}});
    addRows(QStringLiteral("timeZone"),
            {{u"Europe/Stockholm"_qs, u"\"Europe/Stockholm\""_qs}, {u"Stockholm time"_qs, misfit}});
    addRows(QStringLiteral("homeAddress.postOfficeBox"),
            {{u"12345678901234567890"_qs, u"\"12345678901234567890\""_qs},
             {u"123456789012345678901"_qs, misfit}});
    addRows(QStringLiteral("homePhone.countryCode"), {{u"46"_qs, u"\"46\""_qs}, {u"SE"_qs, misfit}});
    addRows(QStringLiteral("person.birthDate"),
            {{u"1984-03-09"_qs, u"\"1984-03-09\""_qs},
             {u"1984-03-09 00:00:00"_qs, u"\"1984-03-09\""_qs},
             {u"19840309"_qs, u"\"1984-03-09\""_qs},
             {u"9.3.1984"_qs, u"\"1984-03-09\""_qs},
             {u"13/03/1984"_qs, u"\"1984-03-13\""_qs},
             {u"03/04/1984"_qs, misfit},
             {u"9 mars 1984"_qs, u"\"1984-03-09\""_qs},
             {u"März 9, 1984"_qs, u"\"1984-03-09\""_qs},
             {u"9 de março de 1984"_qs, u"\"1984-03-09\""_qs},
             {u"0000-00-00"_qs, nothing},
             {u"0/0/00"_qs, nothing},
             {u"1983-02-29"_qs, misfit},
             {u"1984-02-29"_qs, u"\"1984-02-29\""_qs},
             {u"1984-13-01"_qs, misfit},
             {u"9.3.84"_qs, u"\"1984-03-09\""_qs},
             {u"--03-09"_qs, misfit},
             {u"soon"_qs, misfit}});
}

void TestConversions::convertsByTheField()
{
    QFETCH(QString, path);
    QFETCH(QString, cell);
    QFETCH(QString, result);
    QCOMPARE(usual(path, cell), result);
}

void TestConversions::readsDatesInTheirOrder_data()
{
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("result");
    QTest::newRow("day first") << DateOrder::DayMonthYear << u"03/04/1984"_qs << u"\"1984-04-03\""_qs;
    QTest::newRow("month first") << DateOrder::MonthDayYear << u"3/4/1984"_qs << u"\"1984-03-04\""_qs;
    QTest::newRow("never swapped silently") << DateOrder::MonthDayYear << u"25/12/1984"_qs << misfit;
    QTest::newRow("year first in any order")
        << DateOrder::MonthDayYear << u"1984/12/25"_qs << u"\"1984-12-25\""_qs;
    QTest::newRow("hyphens") << DateOrder::DayMonthYear << u"25-12-1984"_qs << u"\"1984-12-25\""_qs;
}

void TestConversions::readsDatesInTheirOrder()
{
    QFETCH(DateOrder, order);
    QFETCH(QString, cell);
    QFETCH(QString, result);
    QCOMPARE(
        converted({.kind = ConversionKind::Date, .order = order}, QStringLiteral("person.birthDate"), cell),
        result);
}

void TestConversions::turnsTimesIntoUtc_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("result");
    const QByteArray utc = "UTC";
    const QByteArray stockholm = "Europe/Stockholm";
    QTest::newRow("database") << utc << u"2014-01-24 17:22:20"_qs << u"\"2014-01-24T17:22:20.000Z\""_qs;
    QTest::newRow("database, winter")
        << stockholm << u"2014-01-24 17:22:20"_qs << u"\"2014-01-24T16:22:20.000Z\""_qs;
    QTest::newRow("database, summer")
        << stockholm << u"2014-07-24 17:22:20"_qs << u"\"2014-07-24T15:22:20.000Z\""_qs;
    QTest::newRow("day before") << stockholm << u"2014-01-01 00:30"_qs << u"\"2013-12-31T23:30:00.000Z\""_qs;
    QTest::newRow("Z") << stockholm << u"2014-01-24T17:22:20Z"_qs << u"\"2014-01-24T17:22:20.000Z\""_qs;
    QTest::newRow("offset") << utc << u"2014-01-24T17:22:20+05:30"_qs << u"\"2014-01-24T11:52:20.000Z\""_qs;
    QTest::newRow("short offset") << utc << u"2014-01-24 17:22:20-03"_qs
                                  << u"\"2014-01-24T20:22:20.000Z\""_qs;
    QTest::newRow("four digits") << utc << u"2014-01-24T17:22:20.5+0100"_qs
                                 << u"\"2014-01-24T16:22:20.500Z\""_qs;
    QTest::newRow("fraction") << utc << u"2014-01-24T17:22:20.123456Z"_qs
                              << u"\"2014-01-24T17:22:20.123Z\""_qs;
    QTest::newRow("named zone") << stockholm << u"2014-01-24 17:22:20 UTC"_qs
                                << u"\"2014-01-24T17:22:20.000Z\""_qs;
    QTest::newRow("medium, English") << utc << u"Jan 24, 2014, 5:22:20\u202FPM"_qs
                                     << u"\"2014-01-24T17:22:20.000Z\""_qs;
    QTest::newRow("medium, midnight")
        << utc << u"Nov 18, 2013, 12:31:56 AM"_qs << u"\"2013-11-18T00:31:56.000Z\""_qs;
    QTest::newRow("medium, noon") << utc << u"Nov 18, 2013 12:31:56 PM"_qs
                                  << u"\"2013-11-18T12:31:56.000Z\""_qs;
    QTest::newRow("24 hours and a marker")
        << utc << u"Nov 18, 2013 14:04:00 PM"_qs << u"\"2013-11-18T14:04:00.000Z\""_qs;
    QTest::newRow("medium, German") << utc << u"24.01.2014, 17:22:20"_qs
                                    << u"\"2014-01-24T17:22:20.000Z\""_qs;
    QTest::newRow("medium, Swedish") << utc << u"24 jan. 2014 17:22:20"_qs
                                     << u"\"2014-01-24T17:22:20.000Z\""_qs;
    QTest::newRow("medium, French") << utc << u"24 févr. 2014, 17:22:20"_qs
                                    << u"\"2014-02-24T17:22:20.000Z\""_qs;
    QTest::newRow("day alone") << utc << u"2014-01-24"_qs << u"\"2014-01-24T00:00:00.000Z\""_qs;
    QTest::newRow("seconds since 1970") << utc << u"1390584140"_qs << u"\"2014-01-24T17:22:20.000Z\""_qs;
    QTest::newRow("milliseconds since 1970")
        << utc << u"1390584140250"_qs << u"\"2014-01-24T17:22:20.250Z\""_qs;
    QTest::newRow("no such hour") << utc << u"2014-01-24 25:00:00"_qs << misfit;
    QTest::newRow("trailing word") << utc << u"2014-01-24 17:22 or so"_qs << misfit;
    QTest::newRow("zeros") << utc << u"0000-00-00 00:00:00"_qs << nothing;
}

void TestConversions::turnsTimesIntoUtc()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, cell);
    QFETCH(QString, result);
    QCOMPARE(converted({.kind = ConversionKind::DateTime, .zone = zone},
                       QStringLiteral("userAccount.startDate"), cell),
             result);
}

void TestConversions::guessesTheOrderOfDates_data()
{
    QTest::addColumn<QByteArrayList>("cells");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<bool>("open");
    QTest::newRow("none") << QByteArrayList() << DateOrder::YearMonthDay << false;
    QTest::newRow("ISO") << QByteArrayList {"2014-01-24", "2014-01-02 10:00:00"} << DateOrder::YearMonthDay
                         << false;
    QTest::newRow("day tells") << QByteArrayList {"01/02/2014", "24/01/2014"} << DateOrder::DayMonthYear
                               << false;
    QTest::newRow("month tells") << QByteArrayList {"01/02/2014", "1/24/2014"} << DateOrder::MonthDayYear
                                 << false;
    QTest::newRow("open") << QByteArrayList {"01/02/2014", "03/04/2015"} << DateOrder::Undecided << true;
    QTest::newRow("same either way") << QByteArrayList {"02/02/2014"} << DateOrder::YearMonthDay << false;
    QTest::newRow("contradiction") << QByteArrayList {"24/01/2014", "01/24/2014"} << DateOrder::Undecided
                                   << true;
    QTest::newRow("dots") << QByteArrayList {"01.02.2014"} << DateOrder::DayMonthYear << false;
    QTest::newRow("named months") << QByteArrayList {"Jan 2, 2014"} << DateOrder::YearMonthDay << false;
}

void TestConversions::guessesTheOrderOfDates()
{
    QFETCH(QByteArrayList, cells);
    QFETCH(DateOrder, order);
    QFETCH(bool, open);
    std::vector<std::string_view> texts;
    for (const QByteArray &cell : cells)
        texts.emplace_back(cell.constData(), std::size_t(cell.size()));
    const xdm::OrderGuess guess = xdm::guessDateOrder(texts);
    QVERIFY(guess.order == order);
    QCOMPARE(guess.open, open);
}

void TestConversions::invertsOptOuts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("result");
    QTest::newRow("opted out") << u"1"_qs << u"\"n\""_qs;
    QTest::newRow("not opted out") << u"false"_qs << u"\"y\""_qs;
    QTest::newRow("empty says nothing") << QString() << nothing;
    QTest::newRow("speaks for itself") << u"Do Not Allow"_qs << u"\"n\""_qs;
    QTest::newRow("allow") << u"Allow"_qs << u"\"y\""_qs;
    QTest::newRow("the platform's codes are no answers here") << u"LI"_qs << misfit;
}

void TestConversions::invertsOptOuts()
{
    QFETCH(QString, cell);
    QFETCH(QString, result);
    QCOMPARE(converted({.kind = ConversionKind::ConsentInverted},
                       QStringLiteral("consents.marketing.email.val"), cell),
             result);
}

void TestConversions::turnsNationalNumbersIntoInternational_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *country, const QString &cell, const QString &result) {
        QTest::newRow(qPrintable(QLatin1String(country) + u' ' + cell))
            << QByteArray(country) << cell << u'"' + result + u'"';
    };
    row("", u"070-123 45 67"_qs, u"070-123 45 67"_qs);
    row("SE", u"070-123 45 67"_qs, u"+46701234567"_qs);
    row("SE", u"0701234567"_qs, u"+46701234567"_qs);
    row("SE", u"0-70 123"_qs, u"0-70 123"_qs);
    row("SE", u"+47 22 00 00 02"_qs, u"+4722000002"_qs);
    row("SE", u"0047 22 00 00 02"_qs, u"+4722000002"_qs);
    row("AU", u"0047 22 00 00 02"_qs, u"0047 22 00 00 02"_qs);
    row("AU", u"0011 47 22 00 00 02"_qs, u"+4722000002"_qs);
    row("NO", u"22 00 00 02"_qs, u"+4722000002"_qs);
    row("US", u"(555) 201-0123"_qs, u"+15552010123"_qs);
    row("US", u"1-555-201-0123"_qs, u"+15552010123"_qs);
    row("US", u"155 201 0123"_qs, u"155 201 0123"_qs);
    row("SE", u"70-123 45 67"_qs, u"70-123 45 67"_qs);
    row("GB", u"020 7946 0018"_qs, u"+442079460018"_qs);
    row("IT", u"06 1234567"_qs, u"+39061234567"_qs); // the 0 is part of the number
    row("HU", u"06 1 234 5678"_qs, u"+3612345678"_qs);
    row("HU", u"01 234 5678"_qs, u"01 234 5678"_qs);
    row("DK", u"0123456"_qs, u"0123456"_qs); // no national prefix there
    row("US", u"0123456"_qs, u"0123456"_qs);
}

void TestConversions::turnsNationalNumbersIntoInternational()
{
    QFETCH(const QByteArray, country);
    QFETCH(const QString, cell);
    QFETCH(const QString, result);
    QCOMPARE(converted({.kind = ConversionKind::Phone, .country = country}, u"mobilePhone.number"_qs, cell),
             result);
}

void TestConversions::ownWordsComeFirst()
{
    const Conversion gender {.kind = ConversionKind::Values,
                             .values = {{u"m"_qs, u"female"_qs}, {u"ж"_qs, u"female"_qs}}};
    QCOMPARE(converted(gender, QStringLiteral("person.gender"), u"M"_qs), u"\"female\""_qs);
    QCOMPARE(converted(gender, QStringLiteral("person.gender"), u"Ж"_qs), u"\"female\""_qs);
    const Conversion odd {.kind = ConversionKind::Values, .values = {{u"m"_qs, u"martian"_qs}}};
    QCOMPARE(converted(odd, QStringLiteral("person.gender"), u"m"_qs), misfit);
}

void TestConversions::everyDayOfACenturyReadsBack()
{
    for (QDate day(1920, 1, 1); day.year() < 2020; day = day.addDays(1)) {
        const QString iso = u'"' + day.toString(Qt::ISODate) + u'"';
        const QString path = QStringLiteral("person.birthDate");
        const xdm::Field &field = *xdm::Schema::standard().field(path);
        static const auto us
            = xdm::makeConverter({.kind = ConversionKind::Date, .order = DateOrder::MonthDayYear}, field);
        static const auto eu
            = xdm::makeConverter({.kind = ConversionKind::Date, .order = DateOrder::DayMonthYear}, field);
        const std::array cases {
            std::pair(us.get(), day.toString(u"M/d/yyyy")), std::pair(eu.get(), day.toString(u"dd.MM.yyyy")),
            std::pair(eu.get(), day.toString(u"d-M-yyyy")), std::pair(us.get(), day.toString(u"yyyy-MM-dd"))};
        for (const auto &[converter, text] : cases) {
            const std::string cell = text.toStdString();
            const Value value = converter->convert(cell);
            QCOMPARE(u'"' + QString::fromUtf8(value.text.data(), qsizetype(value.text.size())) + u'"', iso);
        }
    }
}

void TestConversions::neverGivesAnEmptyText()
{
    const QStringList blanks {QString(), u" "_qs, u"\u00A0\u200B"_qs, u"\t\r\n"_qs, u"\uFEFF"_qs};
    for (const xdm::Field &field : xdm::Schema::standard().fields) {
        for (const QString &blank : blanks)
            QCOMPARE(usual(field.path, blank), nothing);
    }
}

QTEST_GUILESS_MAIN(TestConversions)
#include "tst_conversions.moc"
