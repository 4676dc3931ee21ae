// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/bulk_edits.h"
#include "quality/check.h"
#include "quality/mappings.h"
#include "quality/tables.h"
#include "quality/told.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quality;
using xdm::ExportForm;

namespace {

const xdm::Schema &schema()
{
    static const xdm::Schema standard = xdm::Schema::standard();
    return standard;
}

xdm::Mapping mappingFor(const table::Table &table, ExportForm form = ExportForm::Other)
{
    xdm::Mapping mapping = mappingOf(table.document().columns(), form);
    for (xdm::ColumnMapping &column : mapping.columns) {
        if (column.header == QLatin1String("password"))
            column.state = xdm::State::Secret;
    }
    return mapping;
}

/// One column of all rows, with edits on top.
QByteArrayList column(const table::Table &table, const table::Edits &edits, int which)
{
    const table::Table edited(table.document(), edits);
    QByteArrayList cells;
    for (qint64 row = 0; row < table.rows(); ++row)
        cells << edited.cell(row, which).value_or("?");
    return cells;
}

} // namespace

class TestBulkEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsWhatIsEmpty();
    void fillsAddressesThatAreNotGoodWithGoodOnes();
    void fillsListedRowsOnly();
    void seesEditsWhenItFills();
    void fillingBackWhatTheFileHasIsNoEdit();
    void leavesRowsThatContinueACustomerAlone();
    void refusesSecretColumns_data();
    void refusesSecretColumns();
    void fillingMendsRowsAndHarmsNone();
    void leavesOutAndBringsBack();
    void nothingStaysWhenCancelled();

private:
    Tables m_tables;
    base::Progress m_progress;
};

void TestBulkEdits::fillsWhatIsEmpty()
{
    const table::Table table = m_tables.of("name,other\nAnn,Bo\n, Bo \n\" \",Cy\n\"\"\n,\n");
    const auto filled = fillFrom(table, RowList::all(5), {.target = 0, .source = 1}, mappingFor(table),
                                 schema(), m_progress);
    QVERIFY(filled);
    QCOMPARE(filled->rows, 2);
    QCOMPARE(column(table, filled->after, 0), QByteArrayList({"Ann", "Bo", "Cy", "", ""}));
    QCOMPARE(filled->after.editedCells(), 2);
}

void TestBulkEdits::fillsAddressesThatAreNotGoodWithGoodOnes()
{
    const table::Table table = m_tables.of("email,alt\n"
                                           "a@example.com,b@example.com\n"
                                           ",\" c@example.com\"\n"
                                           "null,d@example.com\n"
                                           "ann@,e@example.com\n"
                                           ",ann@\n"
                                           "ann@,\n"
                                           "ann@,anonymous\n");
    const auto filled = fillFrom(table, RowList::all(7), {.target = 0, .source = 1}, mappingFor(table),
                                 schema(), m_progress);
    QVERIFY(filled);
    QCOMPARE(filled->rows, 3);
    QCOMPARE(column(table, filled->after, 0),
             QByteArrayList(
                 {"a@example.com", "c@example.com", "d@example.com", "e@example.com", "", "ann@", "ann@"}));
}

void TestBulkEdits::fillsListedRowsOnly()
{
    const table::Table table = m_tables.of("name,other\n,A\n,B\n,C\n");
    const RowList list = RowList::of(3, [](qint64 row) { return row != 1; });
    const auto filled
        = fillFrom(table, list, {.target = 0, .source = 1}, mappingFor(table), schema(), m_progress);
    QVERIFY(filled);
    QCOMPARE(filled->rows, 2);
    QCOMPARE(column(table, filled->after, 0), QByteArrayList({"A", "", "C"}));
}

void TestBulkEdits::seesEditsWhenItFills()
{
    table::Edits edits;
    edits.setCell(0, 0, "");
    edits.setCell(1, 0, "typed");
    edits.setCell(2, 1, "typed");
    edits.leaveOut(1);
    const table::Table table = m_tables.of("name,other\nAnn,A\n,B\n,C\n", edits);
    const auto filled = fillFrom(table, RowList::all(3), {.target = 0, .source = 1}, mappingFor(table),
                                 schema(), m_progress);
    QVERIFY(filled);
    QCOMPARE(filled->rows, 2);
    QCOMPARE(column(table, filled->after, 0), QByteArrayList({"A", "typed", "typed"}));
    QVERIFY(filled->after.isLeftOut(1));
}

void TestBulkEdits::fillingBackWhatTheFileHasIsNoEdit()
{
    table::Edits edits;
    edits.setCell(0, 0, "");
    const table::Table table = m_tables.of("name,other\nAnn,Ann\n", edits);
    const auto filled = fillFrom(table, RowList::all(1), {.target = 0, .source = 1}, mappingFor(table),
                                 schema(), m_progress);
    QVERIFY(filled);
    QCOMPARE(filled->rows, 1);
    QVERIFY(filled->after.isEmpty());
}

void TestBulkEdits::leavesRowsThatContinueACustomerAlone()
{
    const table::Table table = m_tables.of("email,alt\na@example.com,\n,b@example.com\nnull,c@example.com\n");
    const auto filled = fillFrom(table, RowList::all(3), {.target = 0, .source = 1},
                                 mappingFor(table, ExportForm::CommerceSingle), schema(), m_progress);
    QVERIFY(filled);
    QCOMPARE(column(table, filled->after, 0), QByteArrayList({"a@example.com", "", "c@example.com"}));
}

void TestBulkEdits::refusesSecretColumns_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("source");
    QTest::newRow("as source") << 0 << 1;
    QTest::newRow("as target") << 1 << 0;
}

void TestBulkEdits::refusesSecretColumns()
{
    QFETCH(const int, target);
    QFETCH(const int, source);
    const table::Table table = m_tables.of("name,password\n,x\n");
    const auto filled = fillFrom(table, RowList::all(1), {.target = target, .source = source},
                                 mappingFor(table), schema(), m_progress);
    QVERIFY(!filled);
    QCOMPARE(filled.error().code, base::ErrorCode::ColumnSecret);
    QCOMPARE(filled.error().column, 1);
}

/// Whatever the table: rows that were ready stay as they are, and each row filled has a good address.
void TestBulkEdits::fillingMendsRowsAndHarmsNone()
{
    const std::vector<QByteArray> emails {
        "", "null", "ann@", "1@example.com", "2@example.com", " 3@example.com"};
    for (quint32 seed = 0; seed < 50; ++seed) {
        QRandomGenerator dice(seed);
        const auto any = [&] { return emails[dice.bounded(quint32(emails.size()))]; };
        QByteArray text = "email,alt\n";
        table::Edits edits;
        for (qint64 row = 0; row < 30; ++row) {
            text += any() + ',' + any() + '\n';
            if (dice.bounded(5) == 0)
                edits.setCell(row, dice.bounded(2), any());
        }
        const table::Table table = m_tables.of(text, edits);
        const xdm::Mapping mapping = mappingFor(table);
        const auto before = check(table, mapping, schema(), m_progress);
        const auto filled = fillFrom(table, RowList::all(table.rows()), {.target = 0, .source = 1}, mapping,
                                     schema(), m_progress);
        QVERIFY(before && filled);
        const auto after = check({table.document(), filled->after}, mapping, schema(), m_progress);
        QVERIFY(after);
        const auto bad = [](const Counts &counts) { return counts.missingEmail + counts.invalidEmail; };
        QCOMPARE(bad(before->counts) - bad(after->counts), filled->rows);
        for (qint64 row = 0; row < table.rows(); ++row) {
            const RowState state = before->states->at(row);
            if (state == RowState::Sent || state == RowState::DuplicateEmail)
                QCOMPARE(filled->after.at(row, 0), edits.at(row, 0));
        }
    }
}

void TestBulkEdits::leavesOutAndBringsBack()
{
    table::Edits edits;
    edits.leaveOut(1);
    edits.setCell(2, 0, "x");
    const table::Table table = m_tables.of("a\n1\n2\n3\n4\n", edits);
    const RowList list = RowList::of(4, [](qint64 row) { return row < 3; });
    const auto out = leaveOutAll(table, list, m_progress);
    QVERIFY(out);
    QCOMPARE(out->rows, 2);
    QCOMPARE(out->after.leftOutRows(), 3);
    QVERIFY(!out->after.isLeftOut(3));
    QCOMPARE(out->after.at(2, 0), std::optional<QByteArray>("x"));
    const auto back = bringBackAll({table.document(), out->after}, RowList::all(4), m_progress);
    QVERIFY(back);
    QCOMPARE(back->rows, 3);
    QCOMPARE(back->after.leftOutRows(), 0);
    QCOMPARE(back->after.editedCells(), 1);
}

void TestBulkEdits::nothingStaysWhenCancelled()
{
    const table::Table table = m_tables.of("name,other\n,A\n");
    base::Progress progress;
    progress.cancel();
    const RowList list = RowList::all(1);
    const auto filled
        = fillFrom(table, list, {.target = 0, .source = 1}, mappingFor(table), schema(), progress);
    QVERIFY(!filled);
    QCOMPARE(filled.error().code, base::ErrorCode::Cancelled);
    const auto out = leaveOutAll(table, list, progress);
    QVERIFY(!out);
    QCOMPARE(out.error().code, base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestBulkEdits)
#include "tst_bulk_edits.moc"
