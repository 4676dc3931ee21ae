// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/mappings.h"
#include "quality/row_export.h"
#include "quality/tables.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quality;

namespace {

struct Exported
{
    base::Result<qint64> rows;
    QByteArray bytes;
};

Exported exported(const table::Table &table, const RowList &rows)
{
    xdm::Mapping mapping = mappingOf(table.document().columns(), xdm::ExportForm::Other);
    for (xdm::ColumnMapping &column : mapping.columns) {
        if (column.header == QLatin1String("password"))
            column.state = xdm::State::Secret;
    }
    base::Progress progress;
    QByteArray bytes;
    const RowExport to {.problem =
                            [](const csv::RecordView &record) {
                                return record.row % 2 ? QStringLiteral("odd, \"really\"") : QString();
                            },
                        .write = [&bytes](std::string_view block) -> base::Result<> {
                            bytes.append(block.data(), qsizetype(block.size()));
                            return {};
                        }};
    auto written = exportRows(table, rows, mapping, to, progress);
    return {std::move(written), bytes};
}

} // namespace

class TestRowExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRowsWithNumberAndProblem();
    void leavesSecretColumnsOut();
    void neutralisesFormulas_data();
    void neutralisesFormulas();
    void readsBackAsItWas();
    void stopsWhenItCannotWrite();

private:
    Tables m_tables;
};

void TestRowExport::writesRowsWithNumberAndProblem()
{
    table::Edits edits;
    edits.setCell(1, 1, "edited");
    const table::Table table = m_tables.of("a,\"b \"\"b\"\"\",=c\n1,2,3\n4\n5,6,7,8\n9,9,9\n", edits);
    const Exported out = exported(table, RowList::of(4, [](qint64 row) { return row < 3; }));
    QVERIFY(out.rows);
    QCOMPARE(*out.rows, 3);
    QCOMPARE(out.bytes,
             QByteArray("row,problem,a,\"b \"\"b\"\"\",'=c\r\n"
                        "1,,1,2,3\r\n"
                        "2,\"odd, \"\"really\"\"\",4,edited,\r\n"
                        "3,,5,6,7\r\n"));
}

void TestRowExport::leavesSecretColumnsOut()
{
    const table::Table table = m_tables.of("a,password,b\n1,hunter2,3\n");
    const Exported out = exported(table, RowList::all(1));
    QCOMPARE(out.bytes, QByteArray("row,problem,a,b\r\n1,,1,3\r\n"));
}

void TestRowExport::neutralisesFormulas_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("formula");
    for (const char *cell :
         {"=1+1", "--",  "@SUM(1)", "+A1", "-A1", "+1+1", "-1-1", "+46-70",        "+46(0)70",      "-",
          "+",    "\tx", "\rx",     "\nx", "=",   "-1e5", "+1;2", "\xEF\xBC\x9Dx", "\xEF\xBC\xA0x", "-5%",
          "+\t1"})
        QTest::newRow(cell) << QByteArray(cell) << true;
    for (const char *cell : {"", "-5", "+46701234567", "+46 70 123 45 67", "-1.234,5", "5-1", "a=b",
                             "a@example.com", "'=1", "\xC3\xA9", " =1"})
        QTest::newRow(cell) << QByteArray(cell) << false;
}

void TestRowExport::neutralisesFormulas()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const bool, formula);
    const table::Table table = m_tables.of("a,b\n\"" + cell + "\",x\n");
    const table::Table back = m_tables.of(exported(table, RowList::all(1)).bytes);
    QCOMPARE(back.cell(0, 2).value_or("?"), formula ? "'" + cell : cell);
    QCOMPARE(back.cell(0, 3).value_or("?"), QByteArray("x"));
}

void TestRowExport::readsBackAsItWas()
{
    const QByteArray alphabet("ab ,;\"\r\n\t=+-@1'");
    QRandomGenerator dice(1);
    QByteArray text = "a,b,c\n";
    constexpr qint64 rows = 20'000; // more than a block of output
    for (qint64 row = 0; row < rows; ++row) {
        for (int column = 0; column < 3; ++column) {
            QByteArray cell;
            for (int length = dice.bounded(6); length > 0; --length)
                cell += alphabet[dice.bounded(int(alphabet.size()))];
            text += (column > 0 ? ",\"" : "\"") + cell.replace("\"", "\"\"") + '"';
        }
        text += '\n';
    }
    const table::Table table = m_tables.of(text);
    const RowList list = RowList::of(rows, [](qint64 row) { return row % 5 != 0; });
    const Exported out = exported(table, list);
    QVERIFY(out.rows);
    const table::Table back = m_tables.of(out.bytes);
    QCOMPARE(back.rows(), list.size());
    table::Cursor cursor = back.cursor();
    csv::RecordView got;
    for (qint64 place = 0; place < list.size(); ++place) {
        QVERIFY(cursor.next(got).value_or(false));
        const auto source = table.record(list.at(place));
        QVERIFY(source);
        const csv::RecordView wanted = source->view();
        QCOMPARE(std::string(got.field(0)), std::to_string(wanted.row + 1));
        for (int column = 0; column < 3; ++column) {
            const std::string cell(wanted.field(column));
            const std::string read(got.field(column + 2));
            const bool suspicious = cell.find_first_of("=+-@\t\r\n") == 0;
            QVERIFY2(read == cell || (suspicious && read == '\'' + cell), cell.c_str());
        }
    }
}

void TestRowExport::stopsWhenItCannotWrite()
{
    const table::Table table = m_tables.of("a\n" + QByteArray("x\n").repeated(50'000));
    const xdm::Mapping mapping = mappingOf(table.document().columns(), xdm::ExportForm::Other);
    base::Progress progress;
    int blocks = 0;
    const RowExport to {.problem = [](const csv::RecordView &) { return QString(); },
                        .write = [&blocks](std::string_view) -> base::Result<> {
                            if (++blocks == 2)
                                return base::Failure({.code = base::ErrorCode::DiskFull});
                            return {};
                        }};
    const auto written = exportRows(table, RowList::all(50'000), mapping, to, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::ErrorCode::DiskFull);
    QCOMPARE(blocks, 2);
}

QTEST_GUILESS_MAIN(TestRowExport)
#include "tst_row_export.moc"
