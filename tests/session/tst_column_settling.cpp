// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_choices.h"
#include "session/column_readings.h"
#include "session/file_reading.h"
#include "session/import.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using xdm::DateOrder;
using xdm::DayNumbers;
using xdm::DecimalSign;

namespace {

constexpr int beyondTheSample = 5000; // rows
const QString points = QStringLiteral("loyalty.points");
const QString joinDate = QStringLiteral("loyalty.joinDate");

} // namespace

class TestColumnSettling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeColumnWhereTheSampleIsOpen_data();
    void readsTheWholeColumnWhereTheSampleIsOpen();
    void bearsOutWhatTheSampleTells_data();
    void bearsOutWhatTheSampleTells();
    void takesEditsForEvidence();
    void believesTheUserFirst();
    void readsTheDecimalSignFromTheWholeColumn_data();
    void readsTheDecimalSignFromTheWholeColumn();
    void believesWhatIsSaidOfTheDecimalSign();
    void readsSpreadsheetsDaysWhereTheColumnHoldsNothingElse_data();
    void readsSpreadsheetsDaysWhereTheColumnHoldsNothingElse();
    void tellsTheColumnsWhatTheSampleDoesNot();

private:
    base::Result<session::Checked> checked(const QByteArrayList &lastDates,
                                           std::optional<DateOrder> order = {}, table::Edits edits = {})
    {
        return checkedAs(joinDate, "01/02/2014", lastDates, {.dateOrder = order}, std::move(edits));
    }

    base::Result<session::Checked> checkedAs(const QString &field, const QByteArray &first,
                                             const QByteArrayList &last,
                                             const session::ReadingWishes &wishes = {},
                                             table::Edits edits = {},
                                             const std::optional<QByteArray> &usual = {})
    {
        QFile file(m_folder.filePath(QStringLiteral("people.csv")));
        if (!file.open(QIODevice::WriteOnly))
            return base::Failure({.code = base::ErrorCode::StoreUnwritable});
        QByteArray text = "Email,Joined\n";
        int row = 0;
        for (; row < beyondTheSample; ++row)
            text += "p" + QByteArray::number(row) + "@example.com,\""
                + (row == 0 ? first : usual.value_or(first)) + "\"\n";
        for (const QByteArray &value : last)
            text += "p" + QByteArray::number(row++) + "@example.com,\"" + value + "\"\n";
        file.write(text);
        file.close();
        auto import = session::Import::open(
            file.fileName(), {}, {.assign = {{QStringLiteral("Joined"), field}}, .readings = wishes});
        if (!import)
            return base::Failure(import.error());
        import->edits = std::move(edits);
        base::Progress progress;
        return session::checkImport(*import, xdm::Schema::standard(), progress);
    }

    QTemporaryDir m_folder;
};

void TestColumnSettling::readsTheWholeColumnWhereTheSampleIsOpen_data()
{
    QTest::addColumn<QByteArrayList>("last");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<int>("misfits");
    QTest::newRow("day") << QByteArrayList {"24/12/2014"} << DateOrder::DayMonthYear << 0;
    QTest::newRow("month") << QByteArrayList {"12/24/2014"} << DateOrder::MonthDayYear << 0;
    QTest::newRow("nobody can tell") << QByteArrayList {"03/04/2014", "2014-12-24"} << DateOrder::Undecided
                                     << beyondTheSample + 1;
    // The many do not outvote the one.
    QTest::newRow("contradiction") << QByteArrayList {"24/12/2014", "25/12/2014", "26/12/2014", "12/24/2014"}
                                   << DateOrder::Undecided << beyondTheSample;
}

void TestColumnSettling::readsTheWholeColumnWhereTheSampleIsOpen()
{
    QFETCH(const QByteArrayList, last);
    QFETCH(const DateOrder, order);
    QFETCH(const int, misfits);
    const auto done = checked(last);
    QVERIFY(done);
    QVERIFY(done->mapping.columnFor(joinDate)->conversion.order == order);
    QCOMPARE(done->report.counts.valuesLeftOut.value(1), misfits);
    QCOMPARE(done->report.counts.records, beyondTheSample + last.size());
}

void TestColumnSettling::bearsOutWhatTheSampleTells_data()
{
    QTest::addColumn<QByteArray>("usual");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArrayList>("last");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<int>("misfits");
    QTest::newRow("blank") << QByteArray() << QByteArray() << QByteArrayList {"03/04/2014", "24/12/2014"}
                           << DateOrder::DayMonthYear << 0;
    QTest::newRow("blank and open") << QByteArray() << QByteArray() << QByteArrayList {"03/04/2014"}
                                    << DateOrder::Undecided << 1;
    QTest::newRow("blank throughout")
        << QByteArray() << QByteArray() << QByteArrayList {""} << DateOrder::YearMonthDay << 0;
    QTest::newRow("contradicted") << QByteArray("01/02/2014") << QByteArray("24/12/2014")
                                  << QByteArrayList {"12/24/2014"} << DateOrder::Undecided
                                  << beyondTheSample - 1;
    QTest::newRow("borne out") << QByteArray("01/02/2014") << QByteArray("24/12/2014")
                               << QByteArrayList {"25/12/2014"} << DateOrder::DayMonthYear << 0;
}

void TestColumnSettling::bearsOutWhatTheSampleTells()
{
    QFETCH(const QByteArray, usual);
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArrayList, last);
    QFETCH(const DateOrder, order);
    QFETCH(const int, misfits);
    const auto done = checkedAs(joinDate, first, last, {}, {}, usual);
    QVERIFY(done);
    QVERIFY(done->mapping.columnFor(joinDate)->conversion.order == order);
    QCOMPARE(done->report.counts.valuesLeftOut.value(1), misfits);
}

void TestColumnSettling::takesEditsForEvidence()
{
    table::Edits edits;
    edits.setCell(beyondTheSample, 1, "24/12/2014");
    const auto done = checked({"05/06/2014"}, {}, edits);
    QVERIFY(done);
    QVERIFY(done->mapping.columnFor(joinDate)->conversion.order == DateOrder::DayMonthYear);
    QCOMPARE(done->report.counts.valuesLeftOut.value(1), 0);
}

void TestColumnSettling::believesTheUserFirst()
{
    const auto done = checked({"24/12/2014", "2014-12-24"}, DateOrder::MonthDayYear);
    QVERIFY(done);
    QVERIFY(done->mapping.columnFor(joinDate)->conversion.order == DateOrder::MonthDayYear);
    QCOMPARE(done->report.counts.valuesLeftOut.value(1), 1);
}

void TestColumnSettling::readsTheDecimalSignFromTheWholeColumn_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArrayList>("last");
    QTest::addColumn<DecimalSign>("sign");
    QTest::addColumn<int>("misfits");
    QTest::newRow("comma") << QByteArray("1,234") << QByteArrayList {"12,5"} << DecimalSign::Comma << 0;
    QTest::newRow("dot") << QByteArray("1,234") << QByteArrayList {"12.5"} << DecimalSign::Dot << 0;
    QTest::newRow("dot, by thousands")
        << QByteArray("1,234") << QByteArrayList {"1,234,567"} << DecimalSign::Dot << 0;
    QTest::newRow("comma, by thousands")
        << QByteArray("1.234") << QByteArrayList {"1.234.567"} << DecimalSign::Comma << 0;
    QTest::newRow("nobody can tell, commas")
        << QByteArray("1,234") << QByteArrayList {"7", "2,500"} << DecimalSign::Either << beyondTheSample + 1;
    QTest::newRow("nobody can tell, dots")
        << QByteArray("1.234") << QByteArrayList {"7"} << DecimalSign::Either << beyondTheSample;
    QTest::newRow("contradiction") << QByteArray("1,234") << QByteArrayList {"12,5", "12.5", "12.25"}
                                   << DecimalSign::Either << beyondTheSample;
    QTest::newRow("it does not matter")
        << QByteArray("1234") << QByteArrayList {"7", "n/a and more"} << DecimalSign::Either << 1;
}

void TestColumnSettling::readsTheDecimalSignFromTheWholeColumn()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArrayList, last);
    QFETCH(const DecimalSign, sign);
    QFETCH(const int, misfits);
    const auto done = checkedAs(points, first, last);
    QVERIFY(done);
    QCOMPARE(done->mapping.columnFor(points)->conversion.decimal, sign);
    QCOMPARE(done->report.counts.valuesLeftOut.value(1), misfits);
}

void TestColumnSettling::believesWhatIsSaidOfTheDecimalSign()
{
    const auto done = checkedAs(points, "1,234", {"12,5"}, {.decimal = DecimalSign::Dot});
    QVERIFY(done);
    QCOMPARE(done->mapping.columnFor(points)->conversion.decimal, DecimalSign::Dot);
    QCOMPARE(done->report.counts.valuesLeftOut.value(1), 1);
    const auto own = checkedAs(
        points, "1,234", {},
        {.decimal = DecimalSign::Dot, .decimals = {{QStringLiteral("Joined"), DecimalSign::Comma}}});
    QVERIFY(own);
    QCOMPARE(own->mapping.columnFor(points)->conversion.decimal, DecimalSign::Comma);
    QVERIFY(!checkedAs(points, "1", {}, {.decimals = {{QStringLiteral("Nowhere"), DecimalSign::Comma}}}));
}

void TestColumnSettling::readsSpreadsheetsDaysWhereTheColumnHoldsNothingElse_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArrayList>("last");
    QTest::addColumn<std::optional<DayNumbers>>("said");
    QTest::addColumn<int>("misfits");
    const std::optional<DayNumbers> nothing;
    QTest::newRow("all") << QByteArray("45292") << QByteArrayList {"30000", "0"} << nothing << 0;
    QTest::newRow("late ones") << QByteArray() << QByteArrayList {"45292"} << nothing << 0;
    QTest::newRow("one date among them")
        << QByteArray("45292") << QByteArrayList {"2014-01-24"} << nothing << beyondTheSample;
    QTest::newRow("one other number among them")
        << QByteArray("45292") << QByteArrayList {"123456"} << nothing << beyondTheSample + 1;
    QTest::newRow("among dates") << QByteArray("2014-01-24") << QByteArrayList {"45292"} << nothing << 1;
    QTest::newRow("among dates, as said")
        << QByteArray("2014-01-24") << QByteArrayList {"45292"} << std::optional(DayNumbers::Days) << 0;
    QTest::newRow("all, but no days, as said")
        << QByteArray("45292") << QByteArrayList {} << std::optional(DayNumbers::Other) << beyondTheSample;
    // Spreadsheets know a day that never was, and no days before 1900.
    QTest::newRow("no day") << QByteArray("45292") << QByteArrayList {"60", "-5", "0.5"}
                            << std::optional(DayNumbers::Days) << 3;
}

void TestColumnSettling::readsSpreadsheetsDaysWhereTheColumnHoldsNothingElse()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArrayList, last);
    QFETCH(const std::optional<DayNumbers>, said);
    QFETCH(const int, misfits);
    const auto done = checkedAs(joinDate, first, last, {.dayNumbers = said});
    QVERIFY(done);
    QCOMPARE(done->report.counts.valuesLeftOut.value(1), misfits);
}

/// While a person looks at the columns. Which day comes first is no longer the sample's to say where nobody
/// chose the field; where somebody did, it stands, and what is open is learned all the same.
void TestColumnSettling::tellsTheColumnsWhatTheSampleDoesNot()
{
    QFile file(m_folder.filePath(QStringLiteral("columns.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = "Email,Date of birth,Odd,Points\n";
    for (int row = 0; row < beyondTheSample; ++row)
        text += "p" + QByteArray::number(row) + "@example.com,"
            + (row == 0 ? "24/12/1980,24/12/2014" : "01/02/1980,01/02/2014") + ",\"1,234\"\n";
    file.write(text + "z@example.com,12/24/1980,12/24/2014,\"12,5\"\n");
    file.close();
    session::FileReading reading;
    session::ColumnChoices columns(reading);
    const session::ColumnReadings readings(reading, columns);
    reading.open(file.fileName());
    QTRY_VERIFY(reading.document());
    const auto conversion
        = [&columns](int column) { return columns.mapping().columns.at(std::size_t(column)).conversion; };
    QVERIFY(columns.mapping().columns.at(1).origin == base::Origin::Detected);
    QVERIFY(columns.assign(2, joinDate));
    QVERIFY(columns.assign(3, points));
    QTRY_COMPARE(conversion(3).decimal, DecimalSign::Comma);
    QTRY_VERIFY(conversion(1).order == DateOrder::Undecided);
    QVERIFY(conversion(2).order == DateOrder::DayMonthYear);
    // What is known of numbers says nothing of dates.
    QVERIFY(columns.assign(3, QStringLiteral("consents.metadata.time")));
    QVERIFY(conversion(3).order != DateOrder::Undecided);
}

QTEST_GUILESS_MAIN(TestColumnSettling)
#include "tst_column_settling.moc"
