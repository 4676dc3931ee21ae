// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/import.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using xdm::DateOrder;

namespace {

constexpr int beyondTheSample = 5000; // rows
const QString joinDate = QStringLiteral("loyalty.joinDate");

} // namespace

class TestDateSettling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeColumnWhereTheSampleIsOpen_data();
    void readsTheWholeColumnWhereTheSampleIsOpen();
    void bearsOutWhatTheSampleTells_data();
    void bearsOutWhatTheSampleTells();
    void takesEditsForEvidence();
    void believesTheUserFirst();

private:
    base::Result<session::Checked> checked(const QByteArrayList &lastDates,
                                           std::optional<DateOrder> order = {}, table::Edits edits = {},
                                           const QByteArray &usual = "01/02/2014",
                                           const QByteArray &first = "01/02/2014")
    {
        QFile file(m_folder.filePath(QStringLiteral("people.csv")));
        if (!file.open(QIODevice::WriteOnly))
            return base::Failure({.code = base::ErrorCode::StoreUnwritable});
        QByteArray text = "Email,Joined\n";
        int row = 0;
        for (; row < beyondTheSample; ++row)
            text += "p" + QByteArray::number(row) + "@example.com," + (row == 0 ? first : usual) + '\n';
        for (const QByteArray &date : lastDates)
            text += "p" + QByteArray::number(row++) + "@example.com," + date + '\n';
        file.write(text);
        file.close();
        auto import = session::Import::open(
            file.fileName(), {}, {.assign = {{QStringLiteral("Joined"), joinDate}}, .dateOrder = order});
        if (!import)
            return base::Failure(import.error());
        import->edits = std::move(edits);
        base::Progress progress;
        return session::checkImport(*import, xdm::Schema::standard(), progress);
    }

    QTemporaryDir m_folder;
};

void TestDateSettling::readsTheWholeColumnWhereTheSampleIsOpen_data()
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

void TestDateSettling::readsTheWholeColumnWhereTheSampleIsOpen()
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

void TestDateSettling::bearsOutWhatTheSampleTells_data()
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

void TestDateSettling::bearsOutWhatTheSampleTells()
{
    QFETCH(const QByteArray, usual);
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArrayList, last);
    QFETCH(const DateOrder, order);
    QFETCH(const int, misfits);
    const auto done = checked(last, {}, {}, usual, first);
    QVERIFY(done);
    QVERIFY(done->mapping.columnFor(joinDate)->conversion.order == order);
    QCOMPARE(done->report.counts.valuesLeftOut.value(1), misfits);
}

void TestDateSettling::takesEditsForEvidence()
{
    table::Edits edits;
    edits.setCell(beyondTheSample, 1, "24/12/2014");
    const auto done = checked({"05/06/2014"}, {}, edits);
    QVERIFY(done);
    QVERIFY(done->mapping.columnFor(joinDate)->conversion.order == DateOrder::DayMonthYear);
    QCOMPARE(done->report.counts.valuesLeftOut.value(1), 0);
}

void TestDateSettling::believesTheUserFirst()
{
    const auto done = checked({"24/12/2014", "2014-12-24"}, DateOrder::MonthDayYear);
    QVERIFY(done);
    QVERIFY(done->mapping.columnFor(joinDate)->conversion.order == DateOrder::MonthDayYear);
    QCOMPARE(done->report.counts.valuesLeftOut.value(1), 1);
}

QTEST_GUILESS_MAIN(TestDateSettling)
#include "tst_date_settling.moc"
