// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/listed_rows.h"
#include "quality/tables.h"

#include <QRandomGenerator>
#include <QTest>

using quality::ListedRows;
using quality::RowList;

class TestListedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheListedRows_data();
    void givesTheListedRows();
    void stopsWhenCancelledBetweenRows();
    void reportsWhenTheFileEndsBefore();

private:
    Tables m_tables;
};

void TestListedRows::givesTheListedRows_data()
{
    QTest::addColumn<qint64>("every");
    QTest::newRow("all") << qint64(1);
    QTest::newRow("near") << qint64(3);
    QTest::newRow("a look at the cancel flag apart") << qint64(256);
    QTest::newRow("just near") << qint64(1025);
    QTest::newRow("just far") << qint64(1026);
    QTest::newRow("far") << qint64(4000);
    QTest::newRow("none") << qint64(1'000'000);
}

void TestListedRows::givesTheListedRows()
{
    QFETCH(const qint64, every);
    constexpr qint64 rows = 10'000;
    QByteArray text = "a,b\n";
    table::Edits edits;
    QRandomGenerator dice(1);
    for (qint64 row = 0; row < rows; ++row) {
        text += QByteArray::number(row) + ",file\n";
        if (dice.bounded(2))
            edits.setCell(row, 1, "edited");
    }
    const table::Table table = m_tables.of(text, edits);
    const RowList list = RowList::of(rows, [every](qint64 row) { return row % every == every - 1; });
    base::Progress progress;
    ListedRows listed(table, list, progress);
    csv::RecordView record;
    for (qint64 place = 0; place < list.size(); ++place) {
        QVERIFY(listed.next(record).value_or(false));
        const qint64 row = list.at(place);
        QCOMPARE(record.row, row);
        QCOMPARE(QByteArray::fromStdString(std::string(record.field(0))), QByteArray::number(row));
        QCOMPARE(record.field(1) == "edited", edits.isEdited(row));
        QVERIFY(listed.original(1) == "file");
        QCOMPARE(listed.given(), place + 1);
    }
    QVERIFY(!listed.next(record).value_or(true));
    QCOMPARE(progress.done(), list.size());
    QCOMPARE(progress.total(), list.size());
}

void TestListedRows::stopsWhenCancelledBetweenRows()
{
    const table::Table table = m_tables.of("a\n" + QByteArray("x\n").repeated(1000));
    const RowList list = RowList::of(1000, [](qint64 row) { return row == 0 || row == 999; });
    base::Progress progress;
    ListedRows listed(table, list, progress);
    csv::RecordView record;
    QVERIFY(listed.next(record).value_or(false));
    progress.cancel();
    const auto stopped = listed.next(record);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
}

void TestListedRows::reportsWhenTheFileEndsBefore()
{
    const table::Table table = m_tables.of("a\n1\n2\n");
    base::Progress progress;
    const RowList list = RowList::all(3);
    ListedRows listed(table, list, progress);
    csv::RecordView record;
    QVERIFY(listed.next(record).value_or(false));
    QVERIFY(listed.next(record).value_or(false));
    const auto missing = listed.next(record);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, base::ErrorCode::FileChanged);
    QCOMPARE(missing.error().row, 2);
}

QTEST_GUILESS_MAIN(TestListedRows)
#include "tst_listed_rows.moc"
