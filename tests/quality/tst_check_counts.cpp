// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/check.h"
#include "quality/mappings.h"
#include "quality/tables.h"
#include "quality/told.h"
#include "support/customers.h"
#include "xdm/matcher.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace quality;
using xdm::ExportForm;

namespace {

base::Result<Report> checked(const QString &path)
{
    const table::Table table = Tables::fromFile(path);
    const xdm::Mapping mapping
        = xdm::match(table.document().columns(), table.document().sample(), xdm::Schema::standard());
    base::Progress progress;
    return check(table, mapping, xdm::Schema::standard(), progress);
}

ExportForm formOf(const QString &name)
{
    if (name == QLatin1String("commerce-customers"))
        return ExportForm::CommerceCustomers;
    if (name == QLatin1String("commerce-addresses"))
        return ExportForm::CommerceAddresses;
    return name == QLatin1String("commerce-single") ? ExportForm::CommerceSingle : ExportForm::Other;
}

} // namespace

class TestCheckCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheFileHolds_data();
    void findsWhatTheFileHolds();
    void agreesWithAnotherGenerator_data();
    void agreesWithAnotherGenerator();
    void balancesOnRandomTables_data();
    void balancesOnRandomTables();

private:
    QTemporaryDir m_folder;
};

void TestCheckCounts::findsWhatTheFileHolds_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<quint64>("seed");
    for (const QString &form : support::customerForms()) {
        for (const quint64 seed : {1, 2})
            QTest::addRow("%s, seed %d", qPrintable(form), int(seed)) << form << seed;
    }
}

void TestCheckCounts::findsWhatTheFileHolds()
{
    QFETCH(const QString, form);
    QFETCH(const quint64, seed);
    const QString path = m_folder.filePath(QStringLiteral("customers.csv"));
    const support::Truth truth
        = support::writeCustomers(path, {.form = form, .rows = 5000, .seed = seed, .duplicate = 0.05});
    const auto report = checked(path);
    QVERIFY(report);
    const Counts &counts = report->counts;
    QCOMPARE(counts.rows, truth.rows);
    QCOMPARE(counts.missingEmail, truth.missing);
    QCOMPARE(counts.invalidEmail, truth.invalid);
    QCOMPARE(counts.duplicateEmail, truth.duplicate);
    QCOMPARE(counts.duplicateByCase, truth.duplicateByCase);
    QCOMPARE(counts.records, truth.uniqueValid);
    QCOMPARE(unbalanced(*report), QString());
    if (formOf(form) == ExportForm::CommerceAddresses)
        QVERIFY(truth.rowsApart > 0);
}

void TestCheckCounts::agreesWithAnotherGenerator_data()
{
    findsWhatTheFileHolds_data();
}

void TestCheckCounts::agreesWithAnotherGenerator()
{
    QFETCH(const QString, form);
    QFETCH(const quint64, seed);
    const QString generator = QStringLiteral(SHARED "/tools/make_customers.py");
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (!QFile::exists(generator) || python.isEmpty())
        QSKIP("The other generator is not here.");
    const QString path = m_folder.filePath(QStringLiteral("others.csv"));
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(python,
                  {generator, QStringLiteral("--rows"), QStringLiteral("5000"), QStringLiteral("--format"),
                   form, QStringLiteral("--seed"), QString::number(seed), QStringLiteral("--out"), path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QFile file(path + QStringLiteral(".truth.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
    const auto count = [&truth](const char *name) { return truth.value(QLatin1String(name)).toInteger(-1); };

    const auto report = checked(path);
    QVERIFY(report);
    const Counts &counts = report->counts;
    QCOMPARE(counts.rows, count("rows"));
    QCOMPARE(counts.missingEmail, count("missing_emails"));
    QCOMPARE(counts.invalidEmail, count("invalid_emails"));
    QCOMPARE(counts.duplicateEmail, count("duplicate_emails"));
    QCOMPARE(counts.records, count("unique_valid_emails"));
    QCOMPARE(unbalanced(*report), QString());
}

void TestCheckCounts::balancesOnRandomTables_data()
{
    QTest::addColumn<ExportForm>("form");
    QTest::newRow("other") << ExportForm::Other;
    QTest::newRow("customers") << ExportForm::CommerceCustomers;
    QTest::newRow("addresses") << ExportForm::CommerceAddresses;
    QTest::newRow("single") << ExportForm::CommerceSingle;
    QTest::newRow("grid") << ExportForm::CommerceGrid;
}

void TestCheckCounts::balancesOnRandomTables()
{
    QFETCH(const ExportForm, form);
    static const std::vector<QByteArray> emails {"",
                                                 "\" \"",
                                                 "null",
                                                 "ann@",
                                                 "a@example.com",
                                                 "A@example.com",
                                                 "b@example.com",
                                                 " b@example.com",
                                                 "c@example.com"};
    Tables tables;
    for (quint32 seed = 0; seed < 200; ++seed) {
        QRandomGenerator random(seed);
        QByteArray text = "_email,_website,name,born\n";
        table::Edits edits;
        const qint64 rows = seed % 20 == 0 ? 5000 + random.bounded(5000) : 1 + random.bounded(30);
        for (qint64 row = 0; row < rows; ++row) {
            text += emails[random.bounded(quint32(emails.size()))] + (random.bounded(4) ? ",base," : ",eu,")
                + (random.bounded(8) ? "Ann," : ",") + (random.bounded(4) ? "1980-02-03\n" : "soon\n");
            if (random.bounded(10) == 0)
                edits.leaveOut(row);
            if (random.bounded(10) == 0)
                edits.setCell(row, 0, emails[4 + random.bounded(5U)]);
        }
        const table::Table table = tables.of(text, edits);
        base::Progress progress;
        const xdm::Mapping mapping = mappingOf(table.document().columns(), form);
        const auto first = check(table, mapping, schemaWithRequiredName(), progress);
        const auto second = check(table, mapping, schemaWithRequiredName(), progress, 1); // 64 KiB at a time
        QVERIFY(first && second);
        QVERIFY2(unbalanced(*first).isEmpty(),
                 qPrintable(QStringLiteral("%1: %2").arg(seed).arg(unbalanced(*first))));
        QCOMPARE(first->counts.rows, rows);
        QVERIFY(first->counts == second->counts);
        QCOMPARE(told(*first->states), told(*second->states));
        QCOMPARE(told(first->states->joins()), told(second->states->joins()));
    }
}

QTEST_GUILESS_MAIN(TestCheckCounts)
#include "tst_check_counts.moc"
