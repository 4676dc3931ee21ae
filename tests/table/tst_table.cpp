// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csv_text.h"
#include "table/table.h"

#include <QRandomGenerator>

using table::Edits;
using table::Table;
using test::Fields;
using test::TextFile;

namespace {

Table tableOf(const TextFile &file, const Edits &edits)
{
    const auto document = csv::Document::open(file.path());
    if (!document)
        qFatal("Cannot open the document: error %d", int(document.error().code));
    base::Progress progress;
    auto whole = document->indexed(progress);
    if (!whole)
        qFatal("Cannot index the document: error %d", int(whole.error().code));
    return {*std::move(whole), edits};
}

std::vector<test::Row> rowsOf(const Table &table, qint64 from = 0)
{
    std::vector<test::Row> rows;
    table::Cursor cursor = table.cursor(from);
    csv::RecordView view;
    while (cursor.next(view).value_or(false))
        rows.push_back(test::copyOf(view));
    return rows;
}

QByteArray threeColumns(int rows)
{
    QByteArray text = "a,b,c\n";
    for (int i = 0; i < rows; ++i)
        text += QByteArray::number(i) + (i % 5 == 0 ? "\n" : ",\"x\"\"y\",z\n");
    return text;
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFileWithoutEdits();
    void showsEditsInEveryWay();
    void lengthensShortRecords();
    void emptyEditIsNoRestoredCell();
    void keepsLeftOutRows();
    void tellsTheOriginalBehindAnEdit();
};

void TestTable::showsTheFileWithoutEdits()
{
    const TextFile file(threeColumns(600));
    const Table table = tableOf(file, {});
    QCOMPARE(table.rows(), 600);
    QCOMPARE(table.columns(), 3);
    QCOMPARE(rowsOf(table), test::readAll(table.document().reader()).rows);
}

void TestTable::showsEditsInEveryWay()
{
    constexpr int rows = 700;
    const TextFile file(threeColumns(rows));
    QRandomGenerator dice(42);
    Edits edits;
    for (int i = 0; i < 200; ++i)
        edits.setCell(dice.bounded(rows), dice.bounded(3), QByteArray::number(i) + " edited");
    const Table table = tableOf(file, edits);

    auto expected = test::readAll(table.document().reader()).rows;
    qint64 firstEdited = -1;
    for (table::EditedRows edited(&edits); edited.row() >= 0; edited.next()) {
        firstEdited = firstEdited < 0 ? edited.row() : firstEdited;
        for (int cell = 0; cell < edited.cells(); ++cell) {
            Fields &fields = expected[std::size_t(edited.row())].fields;
            const auto column = std::size_t(edited.column(cell));
            fields.resize(std::max(fields.size(), column + 1));
            fields[column] = edited.value(cell);
        }
    }
    QCOMPARE(rowsOf(table), expected);
    for (const qint64 from : {qint64(1), firstEdited, qint64(256), qint64(rows - 1), qint64(rows)}) {
        const auto rest = rowsOf(table, from);
        QVERIFY(std::equal(rest.begin(), rest.end(), expected.begin() + from, expected.end()));
    }
    for (int row = 0; row < rows; ++row) {
        const auto record = table.record(row);
        QVERIFY(record);
        QCOMPARE(test::copyOf(record->view()), expected[std::size_t(row)]);
        for (int column = 0; column < 3; ++column) {
            const auto &fields = expected[std::size_t(row)].fields;
            const std::string cell
                = std::size_t(column) < fields.size() ? fields[std::size_t(column)] : std::string();
            QCOMPARE(table.cell(row, column).value_or("none").toStdString(), cell);
        }
    }
}

void TestTable::lengthensShortRecords()
{
    const TextFile file("a,b,c\n1\n1,2,3\n");
    Edits edits;
    edits.setCell(0, 2, "three");
    const Table table = tableOf(file, edits);
    const auto rows = rowsOf(table);
    QCOMPARE(rows[0].fields, Fields({"1", "", "three"}));
    QCOMPARE(rows[1].fields, Fields({"1", "2", "3"}));
}

void TestTable::emptyEditIsNoRestoredCell()
{
    const TextFile file("a,b\n1,2\n");
    Edits edits;
    edits.setCell(0, 1, {});
    const Table table = tableOf(file, edits);
    QCOMPARE(rowsOf(table)[0].fields, Fields({"1", ""}));
    QCOMPARE(table.cell(0, 1).value_or("none"), QByteArray());
}

void TestTable::keepsLeftOutRows()
{
    const TextFile file("a,b\n1,2\n3,4\n");
    Edits edits;
    edits.leaveOut(0);
    QCOMPARE(rowsOf(tableOf(file, edits)).size(), std::size_t(2));
}

void TestTable::tellsTheOriginalBehindAnEdit()
{
    const TextFile file("a,b,c\n1,2\n3,4\n");
    Edits edits;
    edits.setCell(0, 1, "two");
    edits.setCell(0, 2, "three");
    const Table table = tableOf(file, edits);
    table::Cursor cursor = table.cursor();
    csv::RecordView record;
    QVERIFY(cursor.next(record).value_or(false));
    QCOMPARE(test::copyOf(record).fields, Fields({"1", "two", "three"}));
    QCOMPARE(std::string(cursor.original(1)), std::string("2"));
    QCOMPARE(std::string(cursor.original(2)), std::string());
    QVERIFY(cursor.next(record).value_or(false));
    QCOMPARE(std::string(cursor.original(1)), std::string("4"));
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
