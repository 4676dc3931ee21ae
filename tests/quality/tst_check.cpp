// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/check.h"
#include "quality/mappings.h"
#include "quality/tables.h"
#include "quality/told.h"

#include <QTest>

using namespace quality;
using xdm::ExportForm;

namespace {

/// Cancels at one of the reports.
class CancelAt : public base::Progress
{
public:
    explicit CancelAt(int report)
        : m_left(report)
    {
    }

    void report(qint64 done, qint64 total) override
    {
        if (m_left-- == 0)
            cancel();
        base::Progress::report(done, total);
    }

private:
    int m_left;
};

class Listening : public base::Progress
{
public:
    void report(qint64 done, qint64 total) override
    {
        forward = forward && done >= this->done();
        ++reports;
        base::Progress::report(done, total);
    }

    bool forward = true;
    int reports = 0;
};

base::Result<Report> checked(const table::Table &table, ExportForm form,
                             const xdm::Schema &schema = xdm::Schema::standard())
{
    base::Progress progress;
    return check(table, mappingOf(table.document().columns(), form), schema, progress);
}

QByteArray manyRows(int rows)
{
    QByteArray text = "email,name\n";
    for (int row = 0; row < rows; ++row)
        text += "person" + QByteArray::number(row) + "@example.com,Ann\n";
    return text;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesEveryRow_data();
    void decidesEveryRow();
    void countsFindings();
    void takesRowsLeftOutByTheUserOut_data();
    void takesRowsLeftOutByTheUserOut();
    void judgesWhatTheUserTyped();
    void leavesRecordsOutThatTheEncoderRefuses_data();
    void leavesRecordsOutThatTheEncoderRefuses();
    void countsValuesLeftOutByColumn();
    void leavesOutACustomerOfTooManyRows();
    void needsAnEmailColumn();
    void saysWhenTheFileHasBecomeShorter();
    void canBeCancelledAtEveryReport();
    void reportsForward();

private:
    Tables m_tables;
};

void TestCheck::decidesEveryRow_data()
{
    QTest::addColumn<ExportForm>("form");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("joins");
    const QString none;
    QTest::newRow("good") << ExportForm::Other << QByteArray("a@example.com\n") << QStringLiteral("S")
                          << none;
    QTest::newRow("blank, blocked, malformed")
        << ExportForm::Other << QByteArray("\"\"\n\"  \"\nNULL\nann@\na@example.com\n")
        << QStringLiteral("MMMVS") << none;
    QTest::newRow("the later of two")
        << ExportForm::CommerceCustomers << QByteArray("a@example.com\nb@example.com\na@example.com\n")
        << QStringLiteral("DSS") << none;
    QTest::newRow("the last of many, any case")
        << ExportForm::CommerceGrid
        << QByteArray("a@example.com\n A@Example.com\na@example.com\nA@EXAMPLE.COM \n")
        << QStringLiteral("DDDS") << none;
    QTest::newRow("case beyond ASCII")
        << ExportForm::Other << QByteArray("a@MALMÖ.example\na@malmö.example\n") << QStringLiteral("DS")
        << none;
    QTest::newRow("single: continued")
        << ExportForm::CommerceSingle << QByteArray("a@example.com\n\"\"\n\" \"\nb@example.com\n\"\"\n")
        << QStringLiteral("SJJSJ") << QStringLiteral("0<1 0<2 3<4");
    QTest::newRow("single: blank lines are no rows")
        << ExportForm::CommerceSingle << QByteArray("a@example.com\n\nb@example.com\n")
        << QStringLiteral("SS") << none;
    QTest::newRow("single: blank before the first")
        << ExportForm::CommerceSingle << QByteArray("\"\"\n\"\"\na@example.com\n\"\"\n")
        << QStringLiteral("OOSJ") << QStringLiteral("2<3");
    QTest::newRow("single: after a malformed address")
        << ExportForm::CommerceSingle << QByteArray("a@example.com\nann@\n\"\"\n\"\"\nb@example.com\n\"\"\n")
        << QStringLiteral("SVPPSJ") << QStringLiteral("4<5");
    QTest::newRow("single: a blocked word begins a customer")
        << ExportForm::CommerceSingle << QByteArray("a@example.com\nnull\n\"\"\n") << QStringLiteral("SMP")
        << none;
    QTest::newRow("single: the loser's rows go with it")
        << ExportForm::CommerceSingle << QByteArray("a@example.com\n\"\"\n\"\"\nA@example.com\n\"\"\n")
        << QStringLiteral("DPPSJ") << QStringLiteral("3<4");
}

void TestCheck::decidesEveryRow()
{
    QFETCH(const ExportForm, form);
    QFETCH(const QByteArray, rows);
    QFETCH(const QString, states);
    QFETCH(const QString, joins);
    const auto report = checked(m_tables.of("email\n" + rows), form);
    QVERIFY(report);
    QCOMPARE(told(*report->states), states);
    QCOMPARE(told(report->states->joins()), joins);
    QCOMPARE(unbalanced(*report), QString());
}

void TestCheck::countsFindings()
{
    const auto report
        = checked(m_tables.of("email\na@example.com\nA@example.com\n\"\"\nann@\n a@example.com\nnull\n"),
                  ExportForm::Other);
    QVERIFY(report);
    const Counts &counts = report->counts;
    QCOMPARE(counts.missingEmail, 2);
    QCOMPARE(counts.invalidEmail, 1);
    QCOMPARE(counts.duplicateEmail, 2);
    QCOMPARE(counts.duplicateByCase, 1);
    QCOMPARE(counts.leftDuplicate, 2);
    QCOMPARE(counts.records, 1);
    QCOMPARE(counts.edited, 0);
}

void TestCheck::takesRowsLeftOutByTheUserOut_data()
{
    QTest::addColumn<ExportForm>("form");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<std::vector<qint64>>("leftOut");
    QTest::addColumn<QString>("states");
    QTest::addColumn<qint64>("findings");
    using Rows = std::vector<qint64>;
    QTest::newRow("a good row") << ExportForm::Other << QByteArray("a@example.com\nb@example.com\n")
                                << Rows {0} << QStringLiteral("US") << qint64(0);
    QTest::newRow("a bad row is no finding any more")
        << ExportForm::Other << QByteArray("ann@\n\"\"\nb@example.com\n") << Rows {0, 1}
        << QStringLiteral("UUS") << qint64(0);
    QTest::newRow("the later of two") << ExportForm::Other << QByteArray("a@example.com\na@example.com\n")
                                      << Rows {1} << QStringLiteral("SU") << qint64(0);
    QTest::newRow("single: a customer")
        << ExportForm::CommerceSingle << QByteArray("a@example.com\n\"\"\nb@example.com\n") << Rows {0}
        << QStringLiteral("UPS") << qint64(0);
    QTest::newRow("single: one address")
        << ExportForm::CommerceSingle << QByteArray("a@example.com\n\"\"\n\"\"\n") << Rows {1}
        << QStringLiteral("SUJ") << qint64(0);
    QTest::newRow("single: before the first")
        << ExportForm::CommerceSingle << QByteArray("\"\"\n\"\"\na@example.com\n") << Rows {0}
        << QStringLiteral("UOS") << qint64(0);
}

void TestCheck::takesRowsLeftOutByTheUserOut()
{
    QFETCH(const ExportForm, form);
    QFETCH(const QByteArray, rows);
    QFETCH(const std::vector<qint64>, leftOut);
    QFETCH(const QString, states);
    QFETCH(const qint64, findings);
    table::Edits edits;
    for (const qint64 row : leftOut)
        edits.leaveOut(row);
    const auto report = checked(m_tables.of("email\n" + rows, edits), form);
    QVERIFY(report);
    QCOMPARE(told(*report->states), states);
    const Counts &counts = report->counts;
    QCOMPARE(counts.missingEmail + counts.invalidEmail + counts.duplicateEmail, findings);
    QCOMPARE(counts.leftByUser, qint64(leftOut.size()));
    QCOMPARE(unbalanced(*report), QString());
}

void TestCheck::judgesWhatTheUserTyped()
{
    table::Edits edits;
    edits.setCell(0, 0, "b@example.com");
    edits.setCell(2, 0, "ann@");
    edits.setCell(3, 1, "Eve");
    edits.setCell(4, 1, "Una");
    edits.leaveOut(4);
    const auto report = checked(
        m_tables.of(
            "email,name\nann@,A\na@example.com,B\nc@example.com,C\nd@example.com,D\ne@example.com,E\n",
            edits),
        ExportForm::Other);
    QVERIFY(report);
    QCOMPARE(told(*report->states), QStringLiteral("SSVSU"));
    QCOMPARE(report->counts.edited, 2);
    QCOMPARE(unbalanced(*report), QString());
}

void TestCheck::leavesRecordsOutThatTheEncoderRefuses_data()
{
    QTest::addColumn<ExportForm>("form");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("states");
    const QByteArray huge(xdm::limits::recordBytes, 'x');
    QTest::newRow("required missing")
        << ExportForm::Other << QByteArray("a@example.com,\nb@example.com,Bo\n") << QStringLiteral("RS");
    QTest::newRow("too large") << ExportForm::Other
                               << QByteArray("a@example.com,Ann\nb@example.com," + huge + '\n')
                               << QStringLiteral("SL");
    QTest::newRow("the duplicate that gave way stays out")
        << ExportForm::Other << QByteArray("a@example.com,Ann\na@example.com,\n") << QStringLiteral("DR");
    QTest::newRow("single: with its rows")
        << ExportForm::CommerceSingle << QByteArray("a@example.com,\n,\n,\nb@example.com,Bo\n,\n")
        << QStringLiteral("RPPSJ");
}

void TestCheck::leavesRecordsOutThatTheEncoderRefuses()
{
    QFETCH(const ExportForm, form);
    QFETCH(const QByteArray, rows);
    QFETCH(const QString, states);
    const auto report = checked(m_tables.of("email,name\n" + rows), form, schemaWithRequiredName());
    QVERIFY(report);
    QCOMPARE(told(*report->states), states);
    QCOMPARE(report->counts.leftOther, states.count(QRegularExpression(QStringLiteral("[RLP]"))));
    QCOMPARE(unbalanced(*report), QString());
}

void TestCheck::countsValuesLeftOutByColumn()
{
    const auto report = checked(m_tables.of("email,born\na@example.com,1980-02-30\nb@example.com,soon\nc@"
                                            "example.com,1980-02-03\nann@,soon\n"),
                                ExportForm::Other);
    QVERIFY(report);
    QCOMPARE(told(*report->states), QStringLiteral("SSSV"));
    QCOMPARE(report->counts.valuesLeftOut, (QMap<int, qint64> {{1, 2}}));
    QCOMPARE(report->counts.rowsWithWarnings, 2);
    QVERIFY(report->states->hasWarning(0) && report->states->hasWarning(1));
    QVERIFY(!report->states->hasWarning(2) && !report->states->hasWarning(3));
}

void TestCheck::leavesOutACustomerOfTooManyRows()
{
    const qint64 most = limits::rowsPerPerson;
    QByteArray text = "email,name\na@example.com,Ann\n";
    for (qint64 row = 1; row < most + 1; ++row)
        text += ",\n";
    text += "b@example.com,Bo\n";
    const auto report = checked(m_tables.of(text), ExportForm::CommerceSingle);
    QVERIFY(report);
    QCOMPARE(report->states->at(0), RowState::TooLarge);
    QCOMPARE(report->counts.leftOther, most + 1);
    QCOMPARE(report->counts.records, 1);
    QCOMPARE(unbalanced(*report), QString());
}

void TestCheck::needsAnEmailColumn()
{
    const auto report = checked(m_tables.of("name\nAnn\n"), ExportForm::Other);
    QVERIFY(!report);
    QCOMPARE(report.error().code, base::ErrorCode::EmailUnmapped);
}

void TestCheck::saysWhenTheFileHasBecomeShorter()
{
    const table::Table table = m_tables.of(manyRows(1000));
    QVERIFY(QFile::resize(table.document().source().path(), 500));
    const auto report = checked(table, ExportForm::Other);
    QVERIFY(!report);
    QCOMPARE(report.error().code, base::ErrorCode::FileChanged);
}

void TestCheck::canBeCancelledAtEveryReport()
{
    const table::Table table = m_tables.of(manyRows(20'000));
    const xdm::Mapping mapping = mappingOf(table.document().columns(), ExportForm::Other);
    for (int at = 0;; ++at) {
        CancelAt progress(at);
        const auto report = check(table, mapping, xdm::Schema::standard(), progress, 1);
        if (report) {
            QVERIFY(at > 8);
            return;
        }
        QCOMPARE(report.error().code, base::ErrorCode::Cancelled);
    }
}

void TestCheck::reportsForward()
{
    const table::Table table = m_tables.of(manyRows(20'000));
    Listening progress;
    QVERIFY(check(table, mappingOf(table.document().columns(), ExportForm::Other), xdm::Schema::standard(),
                  progress, 1));
    QVERIFY(progress.forward);
    QVERIFY(progress.reports > 8);
    QCOMPARE(progress.done(), 40'000);
    QCOMPARE(progress.total(), 40'000);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
