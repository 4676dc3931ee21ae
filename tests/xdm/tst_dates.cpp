// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/converter.h"
#include "xdm/date_reader.h"
#include "xdm/schema.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <unicode/datefmt.h>
#include <unicode/locid.h>

using xdm::DateOrder;

namespace {

/// What a cell becomes; nothing for a misfit.
std::optional<std::string> converted(DateOrder order, const std::string &cell)
{
    const xdm::Field *field = xdm::Schema::standard().field(QStringLiteral("person.birthDate"));
    const auto converter = xdm::makeConverter(
        {.kind = xdm::ConversionKind::Date, .order = order, .dayNumbers = xdm::DayNumbers::Days}, *field);
    const xdm::Value value = converter->convert(cell);
    if (value.kind == xdm::Value::Kind::Misfit)
        return {};
    return std::string(value.text);
}

} // namespace

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimesOfEveryLanguage_data();
    void readsTimesOfEveryLanguage();
    void readsDates_data();
    void readsDates();
    void undecidedReadsOnlyWhatIsOneDay();
    void numbersAreDaysOnlyWhereThatIsSaid();
};

void TestDates::readsTimesOfEveryLanguage_data()
{
    QTest::addColumn<QByteArray>("locale");
    for (const char *locale : {"en_US", "en_GB", "en_CA", "en_AU", "sv_SE", "de_DE", "de_AT", "fr_FR",
                               "fr_CA", "es_ES", "es_MX", "it_IT", "nl_NL", "pt_BR", "pt_PT", "ja_JP",
                               "ko_KR", "zh_CN", "zh_TW", "da_DK", "nb_NO", "fi_FI", "pl_PL"})
        QTest::newRow(locale) << QByteArray(locale);
}

/// As Adobe Commerce's exports write them: the medium style of the shop's locale.
void TestDates::readsTimesOfEveryLanguage()
{
    QFETCH(const QByteArray, locale);
    using Format = icu::DateFormat;
    for (const auto style : {Format::kMedium, Format::kLong}) {
        const std::unique_ptr<icu::DateFormat> format(
            Format::createDateTimeInstance(style, Format::kMedium, icu::Locale(locale.constData())));
        format->setTimeZone(*icu::TimeZone::getGMT());
        for (int month = 1; month <= 12; ++month) {
            for (const int hour : {0, 5, 12, 17}) {
                const QDateTime moment(QDate(2014, month, 24), QTime(hour, 22, 9), Qt::UTC);
                icu::UnicodeString written;
                format->format(double(moment.toMSecsSinceEpoch()), written);
                std::string text;
                written.toUTF8String(text);
                xdm::DateParts parts;
                QVERIFY2(xdm::readDate(text, DateOrder::DayMonthYear, parts) == xdm::DateReading::Read
                             || xdm::readDate(text, DateOrder::MonthDayYear, parts) == xdm::DateReading::Read,
                         text.c_str());
                const QDateTime read(QDate(parts.year, parts.month, parts.day),
                                     QTime(parts.hour, parts.minute, parts.second), Qt::UTC);
                QVERIFY2(read == moment, text.c_str());
            }
        }
    }
}

void TestDates::readsDates_data()
{
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("day"); // empty: a misfit
    const auto row = [](DateOrder order, const QString &cell, const QString &day) {
        QTest::addRow("%d %s", int(order), qPrintable(cell)) << order << cell << day;
    };
    const DateOrder ymd = DateOrder::YearMonthDay;
    const DateOrder mdy = DateOrder::MonthDayYear;
    const DateOrder dmy = DateOrder::DayMonthYear;
    row(ymd, u"2014年1月24日"_qs, u"2014-01-24"_qs);
    row(ymd, u"２０１４／０１／２４"_qs, u"2014-01-24"_qs);
    row(ymd, u"2014년 1월 24일"_qs, u"2014-01-24"_qs);
    row(ymd, u"平成26年1月24日"_qs, {});
    row(ymd, u"26年1月24日"_qs, {});
    row(ymd, u"Friday, January 24, 2014"_qs, u"2014-01-24"_qs);
    row(ymd, u"fredag 24 januari 2014"_qs, u"2014-01-24"_qs);
    row(ymd, u"Fri Jan 24 2014 17:22:20 GMT+0100 (Central European Standard Time)"_qs, u"2014-01-24"_qs);
    row(ymd, u"Fri, 24 Jan 2014 17:22:20 +0100"_qs, u"2014-01-24"_qs);
    row(ymd, u"20140124T172220Z"_qs, u"2014-01-24"_qs);
    row(ymd, u"9-Mar-84"_qs, u"1984-03-09"_qs);
    row(ymd, u"9-Mar-29"_qs, u"2029-03-09"_qs);
    row(ymd, u"9-Mar-30"_qs, u"1930-03-09"_qs);
    row(ymd, u"84-03-09"_qs, u"1984-03-09"_qs);
    row(dmy, u"84-03-09"_qs, u"1984-03-09"_qs);
    row(dmy, u"09-03-84"_qs, u"1984-03-09"_qs);
    row(mdy, u"3/9/84"_qs, u"1984-03-09"_qs);
    row(mdy, u"25/12/84"_qs, {});
    row(ymd, u"25/12/84"_qs, u"1984-12-25"_qs);
    row(ymd, u"5/12/84"_qs, {});
    row(dmy, u"12/05 10:12:15"_qs, {});
    row(ymd, u"45231"_qs, u"2023-11-01"_qs);
    row(ymd, u"30682"_qs, u"1984-01-01"_qs);
    row(ymd, u"45231.72430555"_qs, u"2023-11-01"_qs);
    row(ymd, u"99999"_qs, {});
    row(ymd, u"60"_qs, {}); // the 29th of February 1900, which spreadsheets hold for a day
    row(ymd, u"-5"_qs, {});
    row(ymd, u"29/02/1900"_qs, {});
    row(ymd, u"29/02/2000"_qs, u"2000-02-29"_qs);
    row(ymd, u"29.02.2023"_qs, {});
    row(ymd, u"0000-01-01"_qs, {});
    row(ymd, u"9999-12-31"_qs, u"9999-12-31"_qs);
    row(ymd, u"10000-01-01"_qs, {});
    row(ymd, u"2014-01-24 24:00:00"_qs, {});
    row(ymd, u"２０１４/０１/２４"_qs, u"2014-01-24"_qs);
    row(ymd, u"1984"_qs, {});
    row(ymd, u"March 1984"_qs, {});
}

void TestDates::readsDates()
{
    QFETCH(const DateOrder, order);
    QFETCH(const QString, cell);
    QFETCH(const QString, day);
    const auto read = converted(order, cell.toStdString());
    QCOMPARE(QString::fromStdString(read.value_or(std::string())), day);
    QCOMPARE(read.has_value(), !day.isEmpty());
}

void TestDates::undecidedReadsOnlyWhatIsOneDay()
{
    QRandomGenerator dice(3);
    for (int i = 0; i < 5000; ++i) {
        const int a = dice.bounded(1, 32);
        const int b = dice.bounded(1, 32);
        const char mark = "/-."[dice.bounded(3)];
        const std::string text = std::to_string(a) + mark + std::to_string(b) + mark + "2014";
        const QDate dayFirst(2014, b, a);
        const QDate monthFirst(2014, a, b);
        const auto read = converted(DateOrder::Undecided, text);
        if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst) {
            QVERIFY2(!read, text.c_str());
            continue;
        }
        const QDate day = dayFirst.isValid() ? dayFirst : monthFirst;
        QCOMPARE(QString::fromStdString(read.value_or(std::string())), day.toString(Qt::ISODate));
    }
}

void TestDates::numbersAreDaysOnlyWhereThatIsSaid()
{
    const xdm::Field *field = xdm::Schema::standard().field(QStringLiteral("person.birthDate"));
    for (const auto numbers : {xdm::DayNumbers::AsColumn, xdm::DayNumbers::Other}) {
        const auto converter
            = xdm::makeConverter({.kind = xdm::ConversionKind::Date, .dayNumbers = numbers}, *field);
        QVERIFY(converter->convert("45231").kind == xdm::Value::Kind::Misfit);
        QVERIFY(converter->convert("2014-01-24").kind == xdm::Value::Kind::Text);
    }
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
